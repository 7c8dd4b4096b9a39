/** Texts to measure with: articles of our own, and article-like ones of any number from templates. */
import { readFileSync } from 'node:fs';
import { readCorpus } from '../../scripts/score/corpus.ts';

const PLACES = ['Calder', 'Northmoor', 'Velden', 'Port Asher', 'Harrow Bay', 'Lindqvist County', 'Marrow', 'Eastlake'];
const PEOPLE = ['Ines Varga', 'Tomas Hale', 'Ruth Okafor', 'Milan Brandt', 'Ada Quill', 'Peter Lindh', 'Noor Haddad'];
const BODIES = ['the harbour authority', 'the ministry', 'Norrland Works', 'the council', 'the rail regulator'];
const MATTERS = ['the tunnel', 'the water contract', 'the merger', 'the night ferry', 'the school budget', 'the dam'];

/** Plain narration outweighs attributed statements, as in news prose. */
const TEMPLATES = [
  'The plan for MATTER was drawn up in the spring and has since been changed NUMBER times.',
  'PERSON, who has led BODY since 2019, said MATTER would cost NUMBER million crowns more than expected.',
  'Two officials familiar with the talks said BODY had been warned about MATTER as early as March.',
  '“We looked at MATTER very carefully,” PERSON told reporters in PLACE on Tuesday. “Nobody asked us to hurry.”',
  'PERSON denied that BODY had known of the flaw.',
  'In PLACE, NUMBER streets were closed and buses were sent another way for most of the week.',
  'It was not immediately clear whether MATTER could be finished before the winter.',
  'According to a letter seen by the committee, BODY paid NUMBER invoices twice.',
  'A spokesman for BODY declined to comment.',
  'Residents of PLACE have waited NUMBER years, and many of them no longer expect much.',
  'BODY allegedly favoured a firm from PLACE, an accusation that PERSON dismissed as “a fairy tale”.',
  'The vote on MATTER, which had been put off NUMBER times, is now due next month.',
  'Critics of MATTER say that BODY may have hidden the true price.',
  'PERSON grew up in PLACE, studied law and worked for BODY before turning to politics.',
  'Prices in PLACE rose by NUMBER percent last year, the fastest pace since records began.',
  'One person briefed on MATTER, who asked not to be named because the papers are secret, said PERSON had signed them.',
];
const SENTENCES = 40;
const PARAGRAPH = 3;

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string;

/** The same for the same number, and no two alike. */
export function article(number: number): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < SENTENCES; at += PARAGRAPH) {
    const some = Array.from({ length: PARAGRAPH }, (_, next) => sentence(number, at + next));
    paragraphs.push(some.join(' '));
  }
  return paragraphs.join('\n\n');
}

function sentence(number: number, at: number): string {
  const seed = number * 31 + at * 7 + (at >> 2);
  const filled = pick(TEMPLATES, seed)
    .replace('PLACE', pick(PLACES, seed + number))
    .replace('PERSON', pick(PEOPLE, seed + at))
    .replace('BODY', pick(BODIES, seed + number + at))
    .replace('MATTER', pick(MATTERS, seed + 3 * number))
    .replace('NUMBER', String(2 + ((seed * 13) % 90)));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Our own labelled articles; or, given a file (one JSON with a `text` a line), its articles. */
export function benchTexts(file: string | undefined): string[] {
  if (!file) return readCorpus().map(({ text }) => text);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
