/** The score on tests/corpus, for a terminal. */
import { readCorpus } from './corpus.ts';
import { precisionOf, recallOf, SCORED_KINDS, scoreKinds } from './kind-scores.ts';

/** `errors` is a kind whose differences are listed, or "all". */
export function printCorpus(errors?: string): void {
  const articles = readCorpus();
  const { tallies, differences } = scoreKinds(articles);
  for (const { kind, what, sentence } of differences)
    if (errors === 'all' || errors === kind) console.log(`${what.padEnd(6)} ${kind.padEnd(11)} ${sentence}`);
  const labels = articles.reduce((sum, article) => sum + article.labels.length, 0);
  console.log(
    `\n${articles.length} articles, ${labels} labels\n\nkind         precision  recall  right  wrong  missed`,
  );
  for (const kind of SCORED_KINDS) {
    const tally = tallies[kind];
    const share = (part: number): string => (100 * part).toFixed(1).padStart(8);
    const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(6));
    console.log(`${kind.padEnd(13)} ${share(precisionOf(tally))} ${share(recallOf(tally))} ${counts.join(' ')}`);
  }
}
