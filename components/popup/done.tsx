import { useRef, useState } from 'preact/hooks';
import { formatNumber, t, tn } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind, type Report } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { Note } from '../note.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ClaimListView } from './claim-list.tsx';
import { type ClaimList, filterClaims, listClaims } from './claims.ts';
import { goneToWords, summaryOf } from './done-words.ts';
import { shownReport } from './export-formats.ts';
import { ExportMenu } from './export-menu.tsx';
import { type Grouping, groupClaims, searchClaims } from './group-claims.ts';
import { KindFilter } from './kind-filter.tsx';
import { ListTools } from './list-tools.tsx';
import { NothingToList } from './nothing-to-list.tsx';
import type { DoneState, PopupActions, TabPage } from './popup-state.ts';
import { SourcingBar } from './sourcing-bar.tsx';

interface DoneProps {
  state: DoneState;
  /** Id of the flag that is being read, where the page is followed. */
  inView: string | null;
  page: TabPage;
  settings: Settings;
  actions: PopupActions;
}

/** A finished check: the article, who stands behind it, the counts and the claims. */
export function Done({ state, inView, page, settings, actions }: DoneProps) {
  const { report } = state;
  const list = listClaims(report, settings, state.hidden);
  const shown = shownReport(state, settings);
  return (
    <>
      <ArticleHeader title={report.article.title ?? page.title} site={report.article.siteName ?? page.host} />
      <SourcingBar report={shown} />
      {list.total > 0 ? (
        <Claims state={state} inView={inView} list={list} shown={shown} actions={actions} />
      ) : (
        <>
          <DoneNotes state={state} list={list} actions={actions} />
          <NothingToList list={list} sentences={report.sentences.length} actions={actions} />
        </>
      )}
    </>
  );
}

interface ClaimsProps {
  state: DoneState;
  inView: string | null;
  list: ClaimList;
  /** The report with the flags that are shown only. */
  shown: Report;
  actions: PopupActions;
}

/** The counts and the list, narrowed and ordered as the reader wants it. */
function Claims({ state, inView, list, shown, actions }: ClaimsProps) {
  const { report } = state;
  const [chosen, setChosen] = useState<ReadonlySet<FlagKind>>(new Set());
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('order');
  const live = new Set(FLAG_KINDS.filter((kind) => chosen.has(kind) && list.counts[kind] > 0));
  const claims = searchClaims(report, filterClaims(list.claims, live), query);
  const isNarrowed = live.size > 0 || query.trim() !== '';
  const search = useRef<HTMLInputElement>(null);
  const showAll = (): void => {
    setChosen(new Set());
    setQuery('');
    // Its button goes.
    search.current?.focus();
  };
  return (
    <>
      <KindFilter counts={list.counts} chosen={live} onToggle={(kind) => setChosen((now) => toggled(now, kind))} />
      <div class="summary">
        <p aria-live="polite">
          {isNarrowed ? tn('popup_filtered', claims.length, formatNumber(list.claims.length)) : summaryOf(list, report)}
        </p>
        {isNarrowed && (
          <button type="button" class="button button-quiet" onClick={showAll}>
            {t('popup_showAll')}
          </button>
        )}
      </div>
      <DoneNotes state={state} list={list} actions={actions} />
      <ListTools
        query={query}
        grouping={grouping}
        search={search}
        said={goneToWords(state, list.claims)}
        onQuery={setQuery}
        onGroup={setGrouping}
        onStep={actions.step}
      />
      <ClaimListView
        report={report}
        groups={groupClaims(report, claims, grouping)}
        current={inView ?? state.current}
        onReveal={actions.reveal}
        countOnPage={actions.countOnPage}
      />
      <ExportMenu report={shown} />
    </>
  );
}

function toggled(kinds: ReadonlySet<FlagKind>, kind: FlagKind): ReadonlySet<FlagKind> {
  return kinds.has(kind) ? new Set([...kinds].filter((other) => other !== kind)) : new Set([...kinds, kind]);
}

/** What keeps the list from being all that was found, each with its way back. */
function DoneNotes({ state, list, actions }: { state: DoneState; list: ClaimList; actions: PopupActions }) {
  const isListed = list.total > 0;
  return (
    <div class="notes">
      {state.scope === 'selection' && (
        <Note
          text={t('popup_scopeSelection')}
          action={{ label: t('popup_checkArticle'), onClick: () => actions.check('article') }}
        />
      )}
      {state.isOutdated && (
        <Note
          text={t('popup_outdated')}
          action={{ label: t('popup_checkAgain'), onClick: () => actions.check(state.scope) }}
        />
      )}
      {state.paragraphsShown !== null && <Note text={tn('popup_cutOff', state.paragraphsShown)} />}
      {state.scope === 'page' && <Note text={t('popup_scopePage')} />}
      {state.report.incomplete?.map((kind) => (
        <Note key={kind} tone="caution" text={t('popup_incomplete', t(`kind_${kind}`))} />
      ))}
      {isListed && !state.marksShown && <Note text={t('popup_marksRemoved')} />}
      {isListed && list.hidden > 0 && (
        <Note
          text={tn('popup_hidden', list.hidden)}
          action={{ label: t('popup_bringBack'), onClick: actions.unhide }}
        />
      )}
      {isListed && list.switchedOff > 0 && (
        <Note
          text={tn('popup_switchedOff', list.switchedOff)}
          action={{ label: t('popup_change'), onClick: actions.openOptions }}
        />
      )}
      {isListed && list.ignored > 0 && (
        <Note
          text={tn('popup_ignored', list.ignored)}
          action={{ label: t('popup_change'), onClick: actions.openOptions }}
        />
      )}
    </div>
  );
}
