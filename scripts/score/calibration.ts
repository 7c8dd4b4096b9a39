/** How often flags of each confidence are right: of flags at 0.9, nine in ten should be. */
import { analyze } from '../../utils/detect/analyze.ts';
import { isRight, type LabelledArticle } from '../rules/rule-precision.ts';

/** Lower bounds of the buckets, highest first. */
const BUCKETS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0];

interface Bucket {
  from: number;
  flags: number;
  right: number;
  /** Sum of the confidences that the flags carry. */
  claimed: number;
}

export function calibrate(articles: readonly LabelledArticle[]): Bucket[] {
  const buckets = BUCKETS.map((from): Bucket => ({ from, flags: 0, right: 0, claimed: 0 }));
  for (const article of articles) {
    for (const flag of analyze(article.text).flags) {
      const bucket = buckets.find(({ from }) => flag.confidence >= from);
      if (!bucket) continue;
      bucket.flags++;
      bucket.claimed += flag.confidence;
      if (isRight(flag, article)) bucket.right++;
    }
  }
  return buckets.filter(({ flags }) => flags > 0);
}

export function printCalibration(articles: readonly LabelledArticle[]): void {
  console.log('\nconfidence   flags  claimed  right');
  for (const { from, flags, right, claimed } of calibrate(articles)) {
    const percent = (part: number): string => ((100 * part) / flags).toFixed(1).padStart(6);
    console.log(`from ${from.toFixed(2).padEnd(6)} ${String(flags).padStart(6)} ${percent(claimed)} ${percent(right)}`);
  }
}
