import { useState } from 'preact/hooks';
import { formatNumber, t, tn } from '../../utils/i18n.ts';
import { FLAG_KINDS, type FlagKind } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { Note } from '../note.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ClaimListView } from './claim-list.tsx';
import { type ClaimList, filterClaims, listClaims } from './claims.ts';
import { summaryOf } from './done-words.ts';
import { KindFilter } from './kind-filter.tsx';
import { NothingToList } from './nothing-to-list.tsx';
import type { DoneState, PopupActions, TabPage } from './popup-state.ts';

interface DoneProps {
  state: DoneState;
  page: TabPage;
  settings: Settings;
  actions: PopupActions;
}

/** A finished check: the article, the counts and the claims. */
export function Done({ state, page, settings, actions }: DoneProps) {
  const { report } = state;
  const list = listClaims(report, settings, state.hidden);
  const [chosen, setChosen] = useState<ReadonlySet<FlagKind>>(new Set());
  const live = new Set(FLAG_KINDS.filter((kind) => chosen.has(kind) && list.counts[kind] > 0));
  const claims = filterClaims(list.claims, live);
  const toggle = (kind: FlagKind): void => setChosen((now) => toggled(now, kind));
  return (
    <>
      <ArticleHeader title={report.article.title ?? page.title} site={report.article.siteName ?? page.host} />
      {list.total > 0 && <KindFilter counts={list.counts} chosen={live} onToggle={toggle} />}
      {list.total > 0 && (
        <div class="summary">
          <p aria-live="polite">
            {live.size > 0
              ? tn('popup_filtered', claims.length, formatNumber(list.claims.length))
              : summaryOf(list, report)}
          </p>
          {live.size > 0 && (
            <button type="button" class="button button-quiet" onClick={() => setChosen(new Set())}>
              {t('popup_showAll')}
            </button>
          )}
        </div>
      )}
      <DoneNotes state={state} list={list} actions={actions} />
      {list.total > 0 ? (
        <ClaimListView text={report.text} claims={claims} onReveal={actions.reveal} />
      ) : (
        <NothingToList list={list} sentences={report.sentences.length} actions={actions} />
      )}
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
      {state.scope === 'page' && <Note text={t('popup_scopePage')} />}
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
    </div>
  );
}
