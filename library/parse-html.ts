/** HTML → a DOM that the article room can read, without a browser. */
import { parseHTML } from 'linkedom';

/** `url` is where the page came from; null where that is not known. */
export function parsePage(html: string, url: string | null): Document {
  const { document } = parseHTML(withImpliedTags(html));
  // linkedom's documents have no address of their own.
  if (url !== null) Object.defineProperty(document, 'documentURI', { value: url });
  return document as unknown as Document;
}

/** HTML lets authors leave out `<html>`, `<head>` and `<body>`; browsers put them in, and linkedom does not. */
function withImpliedTags(html: string): string {
  if (/<html[\s>]/i.test(html) && /<(?:body|frameset)[\s>]/i.test(html)) return html;
  const root = /<html(?:\s[^>]*)?>/i.exec(html)?.[0] ?? '<html>';
  const rest = html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, '');
  const [, head = '', body = rest] = /^\s*(?:<head(?:\s[^>]*)?>)?([\s\S]*?)<\/head>([\s\S]*)$/i.exec(rest) ?? [];
  return `<!doctype html>${root}<head>${head}</head><body>${body}</body></html>`;
}
