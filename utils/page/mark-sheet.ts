/** Where the style sheet of the marks lives. */
import { native } from '../article/native.ts';

export interface MarkSheet {
  /** Puts this text in place of the sheet's former text. */
  write(css: string): void;
  /** Sees to it that the sheet applies, in case the page has thrown it out. */
  keep(): void;
  remove(): void;
}

/** A constructed sheet, which the page's own scripts can see among the document's. */
export function adoptedSheet(document: Document): MarkSheet {
  const sheet = new CSSStyleSheet();
  const keep = (): void => {
    const sheets = native(document, 'adoptedStyleSheets');
    if (!sheets.includes(sheet)) sheets.push(sheet);
  };
  return {
    write(css) {
      sheet.replaceSync(css);
      keep();
    },
    keep,
    remove() {
      const sheets = native(document, 'adoptedStyleSheets');
      const place = sheets.indexOf(sheet);
      if (place >= 0) sheets.splice(place, 1);
    },
  };
}
