import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { placesOf } from '../../utils/own-phrases.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { OwnPhrase } from '../../utils/settings.ts';
import { readWords } from '../../utils/settings-parse.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Part } from './part.tsx';
import { RemovableList } from './removable-list.tsx';

interface PhrasesProps {
  phrases: readonly OwnPhrase[];
  onPhrases(phrases: OwnPhrase[]): void;
}

/** The reader's own words: to be marked, or never to be. */
export function Phrases({ phrases, onPhrases }: PhrasesProps) {
  const items = phrases.map((phrase) => ({
    key: `${phrase.kind} ${phrase.text}`,
    name: phrase.text,
    content: (
      <span data-kind={phrase.kind}>
        <KindGlyph kind={phrase.kind} /> “{phrase.text}”{' '}
        <small>{t(phrase.flag ? 'options_phraseMarks' : 'options_phraseSpares', t(`kind_${phrase.kind}`))}</small>
      </span>
    ),
    onRemove: () => onPhrases(phrases.filter((other) => other !== phrase)),
  }));
  return (
    <Part id="phrases" title={t('options_phrasesHeading')} intro={t('options_phrasesIntro')}>
      <PhraseForm phrases={phrases} onAdd={(phrase) => onPhrases([...phrases, phrase])} />
      <RemovableList items={items} empty={t('options_phrasesNone')} removeLabel={t('options_remove')} />
      <PhraseTrial phrases={phrases} />
    </Part>
  );
}

function PhraseForm({ phrases, onAdd }: { phrases: readonly OwnPhrase[]; onAdd(phrase: OwnPhrase): void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<FlagKind>('unconfirmed');
  const [flag, setFlag] = useState(true);
  const [trouble, setTrouble] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const words = readWords(text);
    const isKnown = phrases.some((phrase) => phrase.text === words && phrase.kind === kind);
    setTrouble(words === null ? t('options_phraseLength') : isKnown ? t('options_phraseKnown') : '');
    if (words === null || isKnown) return;
    onAdd({ text: words, kind, flag });
    setText('');
  };
  return (
    <form class="phrase-form" onSubmit={add}>
      <label for={`${id}-text`}>{t('options_phraseText')}</label>
      <input
        id={`${id}-text`}
        type="text"
        value={text}
        maxLength={120}
        aria-describedby={`${id}-trouble`}
        aria-invalid={trouble !== ''}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label for={`${id}-effect`}>{t('options_phraseEffect')}</label>
      <select
        id={`${id}-effect`}
        value={flag ? 'mark' : 'spare'}
        onChange={(event) => setFlag(event.currentTarget.value === 'mark')}
      >
        <option value="mark">{t('options_phraseMark')}</option>
        <option value="spare">{t('options_phraseSpare')}</option>
      </select>
      <label for={`${id}-kind`}>{t('options_phraseKind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) => setKind(FLAG_KINDS.find((known) => known === event.currentTarget.value) ?? 'unconfirmed')}
      >
        {FLAG_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`kind_${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t('options_phraseAdd')}
      </button>
      <p id={`${id}-trouble`} role="status" class="trouble">
        {trouble}
      </p>
    </form>
  );
}

/** A sentence of the reader's in which the phrases show what they would mark. */
function PhraseTrial({ phrases }: { phrases: readonly OwnPhrase[] }) {
  const id = useId();
  const [sentence, setSentence] = useState(t('options_trialSentence'));
  const marking = phrases.filter(({ flag }) => flag);
  return (
    <div class="trial">
      <label for={id}>{t('options_trialLabel')}</label>
      <textarea id={id} rows={2} value={sentence} onInput={(event) => setSentence(event.currentTarget.value)} />
      <p class="trial-result" lang="en" aria-live="polite">
        {cutAtPhrases(sentence, marking).map(({ text, kind }, index) =>
          kind ? (
            <mark key={`${index}:${text}`} data-kind={kind}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}

interface Piece {
  text: string;
  kind: FlagKind | null;
}

/** The sentence in pieces, those that a phrase marks with its kind; where two overlap, the one that begins first. */
export function cutAtPhrases(sentence: string, phrases: readonly OwnPhrase[]): Piece[] {
  const places = phrases
    .flatMap(({ text, kind }) => placesOf(sentence, text).map((span) => ({ ...span, kind })))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of places) {
    if (start < at) continue;
    pieces.push({ text: sentence.slice(at, start), kind: null }, { text: sentence.slice(start, end), kind });
    at = end;
  }
  return [...pieces, { text: sentence.slice(at), kind: null }].filter(({ text }) => text !== '');
}
