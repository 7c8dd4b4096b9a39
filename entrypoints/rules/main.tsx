import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/rules/rules.css';
import rules from '../../components/rules/rules.json';
import { RulesPage, type ShownRule } from '../../components/rules/rules-page.tsx';
import { useBrowserMessages } from '../../utils/browser-messages.ts';
import { t } from '../../utils/i18n.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';

useBrowserMessages();
document.title = t('rules_title');

const root = document.getElementById('root');
if (root) render(<RulesPage rules={rules as ShownRule[]} settings={DEFAULT_SETTINGS} />, root);
// The page was empty when the browser looked for the rule that its address names.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
