/** Title, byline, site, date and language, from Readability, JSON-LD, OpenGraph and the page's own elements. */
import type { ArticleMetadata } from '../report.ts';
import { isObject, type JsonObject, namesOf, readJsonLd, typesOf } from './json-ld.ts';
import { native, queryAll, rootOf } from './native.ts';

/** What Readability tells of an article. */
export interface ReadabilityFacts {
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  publishedTime?: string | null | undefined;
  lang?: string | null | undefined;
}

/** schema.org's Article and everything below it that a newsroom publishes. */
export const ARTICLE_TYPE = /^(?:\w*Article|Report|LiveBlogPosting|BlogPosting)$/;

export function readMetadata(document: Document, text: string, facts: ReadabilityFacts = {}): ArticleMetadata {
  const article = readJsonLd(document).find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type))) ?? {};
  const meta = readMeta(document);
  const siteName = firstText(publisherOf(article), meta('og:site_name'), facts.siteName, meta('application-name'));
  return {
    title: withoutSite(firstText(article.headline, meta('og:title'), facts.title, titleOf(document)), siteName),
    byline: cleanByline(firstText(namesOf(article.author), facts.byline, meta('author'), meta('article:author'))),
    siteName,
    publishedTime: firstDate(
      article.datePublished,
      ...DATE_KEYS.map(meta),
      facts.publishedTime,
      ...writtenDates(document),
    ),
    language: firstLanguage(languageOf(document), article.inLanguage, meta('og:locale'), facts.lang),
    url: urlOf(document, meta('og:url')),
    words: countWords(text),
  };
}

const DATE_KEYS = [
  'article:published_time',
  'article:published',
  'datepublished',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'dc.date',
  'date',
];

/** Dates of elements that say they are the publication's, then the first time given inside the article's element. */
function writtenDates(document: Document): (string | null)[] {
  const elements = ['[itemprop="datePublished" i]', 'time[pubdate][datetime]', 'article time[datetime]'].flatMap(
    (selector) => queryAll(document, selector).slice(0, 1),
  );
  return elements.map((element) => element.getAttribute('datetime') ?? element.getAttribute('content'));
}

/** Looks up the page's `<meta>` elements by `property` or `name`; the first of a name counts. */
export function readMeta(document: Document): (key: string) => string | null {
  const values = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      const value = element.getAttribute('content')?.trim();
      if (key && value && !values.has(key)) values.set(key, value);
    }
  }
  return (key) => values.get(key) ?? null;
}

function firstText(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue;
    const text = decodeEntities(candidate).replaceAll(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return null;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Content management systems escape headlines once more than JSON asks for. */
function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** "Mayor resigns | The Gazette" → "Mayor resigns". */
function withoutSite(title: string | null, siteName: string | null): string | null {
  if (!title || !siteName || !title.toLowerCase().endsWith(siteName.toLowerCase())) return title;
  return /^(.*\S)\s+[-–—|•·:]\s*$/u.exec(title.slice(0, -siteName.length))?.[1] ?? title;
}

/** "By Ann Lee" → "Ann Lee". Social profiles and the accounts of a content management system are no names. */
function cleanByline(byline: string | null): string | null {
  return !byline || /^(?:https?:|admin(?:istrator)?$)/i.test(byline) ? null : byline.replace(/^by:?\s+/i, '');
}

function titleOf(document: Document): string | null {
  return queryAll(document, 'title')[0]?.textContent ?? null;
}

function publisherOf(article: JsonObject): string | null {
  return isObject(article.publisher) ? namesOf(article.publisher) : null;
}

function firstDate(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    const date = typeof candidate === 'string' ? toIsoDate(candidate.trim()) : null;
    if (date) return date;
  }
  return null;
}

/** ISO 8601; a time that is written so already stays as it is, with its own offset. Year 1 stands for "never set". */
function toIsoDate(written: string): string | null {
  const date = new Date(written);
  if (Number.isNaN(date.getTime()) || date.getFullYear() < 1900) return null;
  const iso = written.replace(/(T.*[+-]\d{2})(\d{2})$/, '$1:$2');
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(written) ? iso : date.toISOString();
}

function languageOf(document: Document): string | null {
  const root = rootOf(document);
  return root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null;
}

function firstLanguage(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue;
    try {
      const [tag] = Intl.getCanonicalLocales(candidate.trim().replaceAll('_', '-'));
      if (tag) return tag;
    } catch {
      // Pages write all sorts of things here; the next candidate may be a language.
    }
  }
  return null;
}

/** The address the page was loaded from; where there is none (command line), the one that it gives itself. */
function urlOf(document: Document, openGraph: string | null): string | null {
  const canonical = queryAll(document, 'link[rel~="canonical" i]')[0]?.getAttribute('href');
  for (const candidate of [native(document, 'documentURI'), canonical, openGraph]) {
    if (typeof candidate === 'string' && /^https?:\/\//i.test(candidate)) return candidate;
  }
  return null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
