/**
 * The labelled articles of tests/corpus: written for this project, one sentence a line, labels below the sentence.
 *
 *     ##### id
 *     TITLE Headline
 *     A senior official said that the talks had failed.
 *     >>> anonymous/described | A senior official said | A senior official | -
 *
 * The cells of a label: kind and subtype, cue, source, and for denials the index of the sentence that states the claim; "-" for none.
 * An empty line stands between paragraphs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlagKind, SUBTYPES, type Subtype } from '../../utils/report.ts';
import type { Label, LabelledArticle } from '../rules/rule-precision.ts';

export interface CorpusArticle extends LabelledArticle {
  id: string;
  title: string;
}

const FOLDER = fileURLToPath(new URL('../../tests/corpus', import.meta.url));

/** All articles, file by file. Throws where a file breaks the format. */
export function readCorpus(): CorpusArticle[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parseCorpus(readFileSync(join(FOLDER, name), 'utf8')));
}

export function parseCorpus(source: string): CorpusArticle[] {
  return source
    .split(/^##### /m)
    .filter((article) => article.trim())
    .map(parseArticle);
}

function parseArticle(source: string): CorpusArticle {
  const [id = '', ...lines] = source.trimEnd().split('\n');
  const article: CorpusArticle = { id, title: '', text: '', sentences: [], labels: [] };
  let isNewParagraph = false;
  for (const line of lines) {
    if (line.startsWith('TITLE ')) article.title = line.slice('TITLE '.length);
    else if (line.startsWith('>>> ')) article.labels.push(parseLabel(article, line.slice('>>> '.length)));
    else if (line === '') isNewParagraph = true;
    else {
      addSentence(article, line, isNewParagraph ? '\n\n' : ' ');
      isNewParagraph = false;
    }
  }
  return article;
}

function addSentence(article: CorpusArticle, sentence: string, separator: string): void {
  if (article.text) article.text += separator;
  const start = article.text.length;
  article.text += sentence;
  article.sentences.push([start, article.text.length]);
}

function parseLabel({ id, text, sentences }: CorpusArticle, line: string): Label {
  const [name = '', cue = '', source = '-', target = '-'] = line.split(' | ');
  const [kind = '', subtype = ''] = name.split('/');
  const sentence = sentences.length - 1;
  const [start, end] = sentences[sentence] ?? [0, 0];
  const words = text.slice(start, end);
  const subtypes: readonly string[] = SUBTYPES[kind as FlagKind] ?? [];
  if (!subtypes.includes(subtype)) throw new Error(`${id}: there is no ${kind}/${subtype}`);
  for (const part of [cue, source]) {
    if (part !== '-' && !words.includes(part)) throw new Error(`${id}: “${part}” does not stand in “${words}”`);
  }
  return {
    sentence,
    kind,
    subtype: subtype as Subtype,
    cue,
    source: source === '-' ? null : source,
    target: target === '-' ? null : Number(target),
  };
}
