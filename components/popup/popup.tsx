import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import type { SettingsProblem } from '../../utils/settings-parse.ts';
import { kindStyle } from '../kind-style.ts';
import { Note } from '../note.tsx';
import { announcement } from './announcement.ts';
import { ArticleHeader } from './article-header.tsx';
import { listClaims } from './claims.ts';
import { Done } from './done.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { Masthead } from './masthead.tsx';
import { NoArticle, OtherLanguage } from './not-an-article.tsx';
import { PageActions } from './page-actions.tsx';
import type { PopupActions, PopupState, TabPage } from './popup-state.ts';
import { FailedNotice, RestrictedNotice } from './trouble.tsx';
import { Unchecked } from './unchecked.tsx';
import { Working } from './working.tsx';

export interface PopupProps {
  state: PopupState;
  page: TabPage;
  settings: Settings;
  problems: readonly SettingsProblem[];
  actions: PopupActions;
  /** The switches of automatic checking, which only the browser can answer for. */
  automatic?: ComponentChildren;
  /** Id of the flag that is being read, where the page is followed; null where that is the one gone to. */
  inView?: string | null;
  /** Beside the page, where it stays and can be printed. */
  isPanel?: boolean;
}

export function Popup({
  state,
  page,
  settings,
  problems,
  actions,
  automatic,
  inView = null,
  isPanel = false,
}: PopupProps) {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <div
      class="popup"
      data-status={state.status}
      data-style={settings.style}
      data-place={isPanel ? 'panel' : 'popup'}
      style={kindStyle(settings)}
    >
      <Masthead onOptions={actions.openOptions} onPanel={actions.openPanel} onPrint={isPanel ? print : null} />
      {problems.length > 0 && (
        <Note
          tone="caution"
          text={t('popup_settingsProblem')}
          action={{ label: t('popup_seeOptions'), onClick: actions.openOptions }}
        />
      )}
      <main ref={main} tabIndex={-1}>
        {state.status === 'done' ? (
          <Done state={state} inView={inView} page={page} settings={settings} actions={actions} />
        ) : (
          <>
            {state.status !== 'opening' && page.title && <ArticleHeader title={page.title} site={page.host} />}
            <PlainState state={state} actions={actions} />
          </>
        )}
      </main>
      {state.status === 'done' && (
        <PageActions
          state={state}
          hasMarks={listClaims(state.report, settings, state.hidden).total > 0}
          actions={actions}
        />
      )}
      {automatic}
      <p class="visually-hidden" role="status">
        {announcement(state, settings)}
      </p>
    </div>
  );
}

const print = (): void => window.print();

/** All states but a finished check. */
function PlainState({ state, actions }: { state: Exclude<PopupState, { status: 'done' }>; actions: PopupActions }) {
  switch (state.status) {
    case 'opening':
      return null;
    case 'unchecked':
      return <Unchecked actions={actions} />;
    case 'working':
      return <Working {...state} />;
    case 'no-article':
      return <NoArticle hasSelection={state.hasSelection} actions={actions} />;
    case 'unsupported-language':
      return <OtherLanguage language={state.language} hasSelection={state.hasSelection} actions={actions} />;
    case 'restricted':
      return <RestrictedNotice place={state.place} actions={actions} />;
    case 'failed':
      return <FailedNotice state={state} actions={actions} />;
  }
}
