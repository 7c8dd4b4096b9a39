/** HTML → a DOM that the article room can read, without a browser. */
import { parseHTML } from 'linkedom';

/** `url` is where the page came from; null where that is not known. */
export function parsePage(html: string, url: string | null): Document {
  const { document } = parseHTML(html);
  // linkedom's documents have no address of their own.
  if (url !== null) Object.defineProperty(document, 'documentURI', { value: url });
  return document as unknown as Document;
}
