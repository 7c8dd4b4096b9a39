/** The text of the interface. Every visible word comes from `public/_locales`; a test finds missing and unused keys. */
import type messages from '../public/_locales/en/messages.json';

type RawKey = keyof typeof messages;
/** A key of the message catalogue. */
export type MessageKey = RawKey;
/** A key with the forms `…_one` and `…_other`. */
export type PluralKey = RawKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** Looks up a message; `$1`, `$2` … in it stand for the substitutions. `browser.i18n.getMessage` has this shape. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Called once by each entrypoint, with `browser.i18n.getMessage`; `language` is a BCP 47 tag for plurals and numbers. */
export function useMessages(source: Lookup, language: string): void {
  lookup = source;
  plurals = new Intl.PluralRules(language);
  numbers = new Intl.NumberFormat(language);
  languages = new Intl.DisplayNames(language, { type: 'language' });
}

let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');
let languages = new Intl.DisplayNames('en', { type: 'language' });

export function t(key: MessageKey, ...substitutions: string[]): string {
  return lookup(key, substitutions);
}

/** The form of the message that fits `count`, which is its `$1`; `substitutions` are `$2` and on. */
export function tn(key: PluralKey, count: number, ...substitutions: string[]): string {
  const form = plurals.select(count) === 'one' ? 'one' : 'other';
  return lookup(`${key}_${form}`, [numbers.format(count), ...substitutions]);
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "German" for `de`, in the language of the interface; the tag itself where it is not a valid one. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
