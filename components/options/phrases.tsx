import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { OwnPhrase } from '../../utils/settings.ts';
import { readWords } from '../../utils/settings-parse.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Part } from './part.tsx';
import { PhraseTrial } from './phrase-trial.tsx';
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
