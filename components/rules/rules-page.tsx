import { useState } from 'preact/hooks';
import { formatNumber, t, tn } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { kindStyle } from '../kind-style.ts';

/** One rule as `npm run docs:rules` writes it for this page. */
export interface ShownRule {
  id: string;
  kind: FlagKind;
  title: string;
  catches: string;
  ignores: string;
  standard: string;
  match: readonly string[];
  noMatch: readonly string[];
  /** Marks on labelled articles that are right, of how many; 0 of 0 where none was met. */
  right: number;
  all: number;
}

/** Fewer marks than this say little about a rule. */
const ENOUGH = 10;

/** "How Hearsay decides": every rule with its examples, to be searched. */
export function RulesPage({ rules, settings }: { rules: readonly ShownRule[]; settings: Settings }) {
  const [query, setQuery] = useState('');
  const found = rules.filter((rule) => holds(rule, query));
  return (
    <main class="rules" style={kindStyle(settings)} data-style={settings.style}>
      <header>
        <p class="wordmark">{t('extensionName')}</p>
        <h1>{t('rules_heading')}</h1>
        <p class="lead">{t('rules_intro')}</p>
      </header>
      <div class="rules-search">
        <input
          type="search"
          value={query}
          placeholder={t('rules_search')}
          aria-label={t('rules_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">{tn('rules_found', found.length)}</p>
      </div>
      {FLAG_KINDS.map((kind) => (
        <KindRules key={kind} kind={kind} rules={found.filter((rule) => rule.kind === kind)} />
      ))}
    </main>
  );
}

function holds(rule: ShownRule, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = Object.values(rule).flat().join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function KindRules({ kind, rules }: { kind: FlagKind; rules: readonly ShownRule[] }) {
  if (rules.length === 0) return null;
  return (
    <section data-kind={kind}>
      <h2>
        <KindGlyph kind={kind} /> {t(`kind_${kind}`)}
      </h2>
      {rules.map((rule) => (
        <RuleArticle key={rule.id} rule={rule} />
      ))}
    </section>
  );
}

function RuleArticle({ rule }: { rule: ShownRule }) {
  const { id, title, catches, ignores, standard, match, noMatch, right, all } = rule;
  const share = all < ENOUGH ? t('rules_tooFew') : t('rules_right', formatNumber(right), formatNumber(all));
  return (
    <article id={id}>
      <h3 lang="en">{title}</h3>
      <p lang="en">{catches}</p>
      <dl>
        <dt>{t('rules_ignores')}</dt>
        <dd lang="en">{ignores}</dd>
        <dt>{t('card_why')}</dt>
        <dd lang="en">{standard}</dd>
        <dt>{t('rules_match')}</dt>
        <dd lang="en">
          <Examples sentences={match} />
        </dd>
        <dt>{t('rules_noMatch')}</dt>
        <dd lang="en">
          <Examples sentences={noMatch} />
        </dd>
        <dt>{t('rules_measured')}</dt>
        <dd>{share}</dd>
      </dl>
    </article>
  );
}

function Examples({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
