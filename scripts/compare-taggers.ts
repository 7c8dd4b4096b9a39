/**
 * The engine's scores with its own part-of-speech tags and with wink-nlp's, on the same articles:
 * `npm run -s compare-taggers -- DIR`. DIR holds gold/ and polnear/, each with dev.jsonl and score.mjs.
 */
import { analyzeDocument } from '../utils/detect/analyze.ts';
import { parseDocument } from '../utils/language/document.ts';
import { tagTokens } from '../utils/language/tagger.ts';
import { scoreSet } from './score/score-set.ts';
import { agreement, tagWithWink } from './taggers/wink-tags.ts';

const TAGGERS = { 'own tags': tagTokens, "wink-nlp's tags": tagWithWink };

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run -s compare-taggers -- DIR   (DIR holds gold/ and polnear/)');
  process.exitCode = 2;
} else {
  for (const [name, tagger] of Object.entries(TAGGERS)) {
    console.log(`\n${name}`);
    const read = (text: string) => analyzeDocument(parseDocument(text, tagger));
    for (const set of ['gold', 'polnear']) scoreSet({ folder, set, split: 'dev', options: [], read });
  }
  console.log(`\nThe two agree on ${((100 * agreement.same) / agreement.all).toFixed(1)} % of ${agreement.all} words.`);
}
