/** Whether a page is a news article, by its own evidence; nothing here depends on the page's language. */
import type { ExtractedArticle } from './extract.ts';
import { readJsonLd, typesOf } from './json-ld.ts';
import { readMeta } from './metadata.ts';
import { native, queryAll } from './native.ts';

export interface NewsEvidence {
  isNews: boolean;
  /** What spoke for and against it, for diagnosis: "+2 JSON-LD NewsArticle". */
  evidence: string[];
}

interface Clue {
  /** Positive speaks for news. */
  weight: number;
  says: string;
}

/** Clues that must come together: a declared type alone is enough, a byline with a date alone is not. */
const ENOUGH = 3;

export function newsEvidence(document: Document, article: ExtractedArticle | null): NewsEvidence {
  const clues = [
    ...declaredTypes(document),
    ...openGraph(document),
    ...(article ? [...signature(article), ...shape(article)] : [{ weight: -9, says: 'no article found' }]),
    ...address(native(document, 'documentURI') || article?.metadata.url || ''),
    ...pageFurniture(document),
  ];
  const score = clues.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = clues.map(({ weight, says }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${says}`);
  return { isNews: score >= ENOUGH, evidence };
}

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$|^Report$/;
const OTHER_TYPE =
  /^(?:Product|Recipe|JobPosting|Event|Course|QAPage|FAQPage|DiscussionForumPosting|HowTo|SoftwareApplication|Book|Movie|CollectionPage|SearchResultsPage|ScholarlyArticle|TechArticle|AdvertiserContentArticle)$/;

function declaredTypes(document: Document): Clue[] {
  const types = new Set(readJsonLd(document).flatMap(typesOf));
  for (const element of queryAll(document, '[itemscope][itemtype*="schema.org/"]')) {
    types.add(element.getAttribute('itemtype')?.split('/').at(-1) ?? '');
  }
  return [...types].flatMap((type): Clue[] => {
    if (NEWS_TYPE.test(type)) return [{ weight: 3, says: type }];
    return OTHER_TYPE.test(type) ? [{ weight: -3, says: type }] : [];
  });
}

function openGraph(document: Document): Clue[] {
  const meta = readMeta(document);
  const type = meta('og:type')?.toLowerCase();
  const clues: Clue[] = [];
  if (type === 'article') clues.push({ weight: 1, says: 'og:type article' });
  else if (type && /product|website|profile|video|book|music/.test(type))
    clues.push({ weight: -1, says: `og:type ${type}` });
  if (meta('article:published_time')) clues.push({ weight: 1, says: 'article:published_time' });
  return clues;
}

function signature({ metadata }: ExtractedArticle): Clue[] {
  const clues: Clue[] = [];
  if (metadata.byline) clues.push({ weight: 1, says: 'byline' });
  if (metadata.publishedTime) clues.push({ weight: 1, says: 'date' });
  return clues;
}

/** Running text: a few paragraphs of a sentence or more. */
function shape({ text }: ExtractedArticle): Clue[] {
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.length >= 60);
  if (paragraphs.length >= 4 && text.length >= 900) return [{ weight: 1, says: `${paragraphs.length} paragraphs` }];
  return text.length < 250 ? [{ weight: -2, says: 'hardly any text' }] : [];
}

/** "/2019/11/18/…", "/news/…": weak, since blogs write theirs so too. */
function address(url: string): Clue[] {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  if (path === '/') return [{ weight: -3, says: 'home page' }];
  const clues: Clue[] = [];
  if (/\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\//.test(path)) clues.push({ weight: 1, says: 'dated address' });
  if (/\/news(?:\/|$)/.test(path)) clues.push({ weight: 1, says: 'news address' });
  return clues;
}

/** A shop's and a forum's furniture. */
function pageFurniture(document: Document): Clue[] {
  const articles = queryAll(document, 'article').length;
  return articles > 12 ? [{ weight: -1, says: `${articles} articles on one page` }] : [];
}
