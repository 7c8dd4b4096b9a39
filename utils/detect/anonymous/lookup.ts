/** Words of a class that the reader can look up after all: the answers to a poll, a column, an open letter. */

import type { TextDocument } from '../../language/document.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Identity } from '../attribution/back-reference.ts';
import type { Reading } from '../attribution/reading.ts';

const SURVEY = words('poll+ survey+ respondents');
const PERCENT = words('% percent');

/** "a majority of Americans said" in a poll, "six in 10 voters", "half of voters": a finding. */
export function isSurvey(document: TextDocument, { sentence, source }: Reading, { type }: Identity): boolean {
  const range = document.sentences[sentence];
  if (!range || !source) return false;
  if (isProportion(document, source.first, Math.min(range.last, source.last))) return true;
  if (type !== 'collective') return false;
  const last = Math.min(range.last, source.last);
  for (let i = Math.max(range.first, source.first - 40); i < last; i++) {
    const lower = lowerAt(document, i);
    if (SURVEY.has(lower) || (i >= source.first - 2 && PERCENT.has(lower))) return true;
  }
  return false;
}

const FRACTION = /(?:^|-)(?:half|third|quarter|fifth)s?$/;

/** "eight of 10", "one in three", "two-thirds of", "half of", where what is counted is bare: of "half of the men" somebody knows who they are. */
function isProportion({ tokens, syntax }: TextDocument, first: number, last: number): boolean {
  for (let i = Math.max(1, first - 1); i < last; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== 'of' && lower !== 'in') continue;
    const isPart = FRACTION.test(tokens[i - 1]?.lower ?? '') && syntax.tags[i + 1] !== TAG.determiner;
    if (isPart || (syntax.tags[i - 1] === TAG.number && syntax.tags[i + 1] === TAG.number)) return true;
  }
  return false;
}

const SIGNED = words('column op-ed essay memoir novel film episode');

/** "In a column on Friday, two former aides argued", "in a joint letter": signed by those who say so. */
export function isSigned({ sentences, tokens }: TextDocument, { sentence, source, cue }: Reading): boolean {
  const first = Math.max(sentences[sentence]?.first ?? 0, Math.min(source?.first ?? cue.first, cue.first) - 12);
  for (let i = first; i < cue.last + 6; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'writing' && tokens[i + 1]?.lower === 'in') return true;
    const isLetter = lower === 'letter' && /^(?:open|joint)$/.test(tokens[i - 1]?.lower ?? '');
    if ((isLetter || SIGNED.has(lower)) && opensIn(tokens, i, first)) return true;
  }
  return false;
}

/** "in a widely read": what stands between "in" and the noun. */
function opensIn(tokens: TextDocument['tokens'], at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i > at - 6; i--) if (tokens[i]?.lower === 'in') return true;
  return false;
}
