import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { longestFirst, placesOf } from '../../utils/own-phrases.ts';
import type { FlagKind } from '../../utils/report.ts';
import type { OwnPhrase } from '../../utils/settings.ts';

/** A sentence of the reader's in which the phrases show what they would mark, and what they would never let be marked. */
export function PhraseTrial({ phrases }: { phrases: readonly OwnPhrase[] }) {
  const id = useId();
  const [sentence, setSentence] = useState(t('options_trialSentence'));
  return (
    <div class="trial">
      <label for={id}>{t('options_trialLabel')}</label>
      <textarea id={id} rows={2} value={sentence} onInput={(event) => setSentence(event.currentTarget.value)} />
      <p class="trial-result" lang="en" aria-live="polite">
        {cutAtPhrases(sentence, phrases).map((piece, index) => (
          <TrialPiece key={`${index}:${piece.text}`} piece={piece} />
        ))}
      </p>
    </div>
  );
}

function TrialPiece({ piece: { text, phrase } }: { piece: Piece }) {
  if (!phrase) return <>{text}</>;
  if (phrase.flag) return <mark data-kind={phrase.kind}>{text}</mark>;
  return (
    <span class="spared" data-kind={phrase.kind}>
      {text}
      <small>{t('options_phraseSpares', t(`kind_${phrase.kind}`))}</small>
    </span>
  );
}

interface Piece {
  text: string;
  phrase: { kind: FlagKind; flag: boolean } | null;
}

/** The sentence in pieces, each with the phrase that it is; where two overlap, the longer one, as on a page. */
export function cutAtPhrases(sentence: string, phrases: readonly OwnPhrase[]): Piece[] {
  const places: { start: number; end: number; phrase: OwnPhrase }[] = [];
  for (const phrase of longestFirst(phrases)) {
    for (const { start, end } of placesOf(sentence, phrase.text))
      if (places.every((taken) => end <= taken.start || taken.end <= start)) places.push({ start, end, phrase });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, phrase } of places.sort((a, b) => a.start - b.start)) {
    const { kind, flag } = phrase;
    pieces.push(
      { text: sentence.slice(at, start), phrase: null },
      { text: sentence.slice(start, end), phrase: { kind, flag } },
    );
    at = end;
  }
  return [...pieces, { text: sentence.slice(at), phrase: null }].filter(({ text }) => text !== '');
}
