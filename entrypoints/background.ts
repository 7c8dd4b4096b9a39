import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkAutomatically } from '../utils/background/automatic.ts';
import { showBadges } from '../utils/background/badge.ts';
import { obeyCommands } from '../utils/background/commands.ts';
import { answerEngineRequests } from '../utils/background/engine.ts';
import { welcomeOnce } from '../utils/background/first-run.ts';
import { insertMarkCss } from '../utils/background/mark-css.ts';
import { openRulesPage } from '../utils/background/rules-page.ts';
import { offerSelectionCheck } from '../utils/background/selection-menu.ts';

export default defineBackground(() => {
  answerEngineRequests();
  showBadges();
  welcomeOnce();
  if (import.meta.env.FIREFOX) insertMarkCss();
  offerSelectionCheck();
  obeyCommands();
  openRulesPage();
  checkAutomatically();
  // Accepts the port by which a reader script learns that the extension goes away.
  browser.runtime.onConnect.addListener(() => {});
});
