/** Whether a page is a news article, by its own evidence; nothing here depends on the page's language. */
import type { ExtractedArticle } from './extract.ts';
import { isObject, readJsonLd, typesOf } from './json-ld.ts';
import { readMeta } from './metadata.ts';
import { native, queryAll } from './native.ts';

export interface NewsEvidence {
  isNews: boolean;
  /** What spoke for and against it, for diagnosis: "+3 NewsArticle". */
  evidence: string[];
}

/** A positive weight speaks for news. */
type Clue = readonly [weight: number, says: string];

/**
 * A declared news article is enough alone. Low on purpose: a reader who asks has a reason to, and a page wrongly refused
 * costs them more than one wrongly taken.
 */
const ENOUGH = 3;

export function newsEvidence(document: Document, article: ExtractedArticle | null): NewsEvidence {
  const clues = [
    ...pageClues(document, article?.metadata.url),
    ...(article ? [...signature(article), ...shape(article)] : ([[-9, 'no article found']] as const)),
  ];
  const score = clues.reduce((sum, [weight]) => sum + weight, 0);
  const evidence = clues.map(([weight, says]) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${says}`);
  return { isNews: score >= ENOUGH, evidence };
}

/** Whether the page says anything for news before its article is looked for; for pages that nobody has asked to check. */
export function mayBeNews(document: Document): boolean {
  return pageClues(document, null).reduce((sum, [weight]) => sum + weight, 0) > 0;
}

const pageClues = (document: Document, url: string | null | undefined): Clue[] => [
  ...declaredTypes(document),
  ...publishing(document),
  ...address(native(document, 'documentURI') || url || ''),
];

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const BLOG_TYPE = /^Blog(?:Posting)?$/;
/** Pages that look like articles and are none; lists of events and videos stand beside news, and say nothing. */
const OTHER_TYPE =
  /^(?:Product|Recipe|JobPosting|Course|QAPage|FAQPage|DiscussionForumPosting|HowTo|SoftwareApplication|ScholarlyArticle|TechArticle|AdvertiserContentArticle|SearchResultsPage)$/;

function declaredTypes(document: Document): Clue[] {
  const objects = readJsonLd(document);
  const types = new Set(objects.flatMap(typesOf));
  for (const element of queryAll(document, '[itemscope][itemtype*="schema.org/"]')) {
    types.add(element.getAttribute('itemtype')?.split('/').at(-1) ?? '');
  }
  const clues: Clue[] = [];
  const add = (type: RegExp, weight: number): void => {
    const found = [...types].find((name) => type.test(name));
    if (found) clues.push([weight, found]);
  };
  add(NEWS_TYPE, 3);
  add(BLOG_TYPE, -1);
  add(OTHER_TYPE, -3);
  if (objects.some(isOfNewsroom)) clues.push([2, 'NewsMediaOrganization']);
  return clues;
}

const isOfNewsroom = ({ publisher }: Record<string, unknown>): boolean =>
  isObject(publisher) && typesOf(publisher).includes('NewsMediaOrganization');

/** Metadata that newsrooms write for news search, syndication and paywalls. */
const NEWSROOM_KEYS = [
  'news_keywords',
  'article:opinion',
  'article:content_tier',
  'syndication-source',
  'original-source',
];
/** Links that a blog engine adds for its own editors; newsrooms take them out. */
const BLOG_ENGINE_LINKS = 'link[rel="EditURI"], link[rel="wlwmanifest"], link[rel="pingback"]';

function publishing(document: Document): Clue[] {
  const meta = readMeta(document);
  const clues: Clue[] = [];
  const type = meta('og:type')?.toLowerCase();
  if (type === 'article') clues.push([1, 'og:type article']);
  else if (type && /product|profile|book|music|game/.test(type)) clues.push([-2, `og:type ${type}`]);
  const newsroomKey = NEWSROOM_KEYS.find((key) => meta(key) !== null);
  if (newsroomKey) clues.push([2, newsroomKey]);
  if (queryAll(document, 'link[rel="amphtml"]').length > 0) clues.push([1, 'AMP version']);
  if (meta('fb:pages')) clues.push([1, 'fb:pages']);
  if (queryAll(document, BLOG_ENGINE_LINKS).length > 0) clues.push([-1, 'blog engine']);
  return clues;
}

/** Where the page stands: weak, since anybody may write an address so. */
function address(written: string): Clue[] {
  if (!URL.canParse(written)) return [];
  const { hostname, pathname, protocol, search } = new URL(written);
  if (!protocol.startsWith('http')) return [];
  if (pathname === '/' && search === '') return [[-9, 'home page']];
  const clues: Clue[] = [];
  if (/\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)/.test(pathname)) clues.push([1, 'dated address']);
  if (/news/.test(hostname) || /\/news(?:\/|$)/.test(pathname)) clues.push([1, 'news in the address']);
  if (/\bblog\b/.test(hostname) || /\/blogs?\//.test(pathname)) clues.push([-2, 'blog in the address']);
  return clues;
}

function signature({ metadata }: ExtractedArticle): Clue[] {
  const clues: Clue[] = [];
  if (metadata.byline) clues.push([1, 'byline']);
  if (metadata.publishedTime) clues.push([1, 'date']);
  return clues;
}

/** Running text: a few paragraphs of a sentence or more. */
function shape({ text }: ExtractedArticle): Clue[] {
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.length >= 60).length;
  if (paragraphs >= 4 && text.length >= 900) return [[1, 'running text']];
  return text.length < 250 ? [[-2, 'hardly any text']] : [];
}
