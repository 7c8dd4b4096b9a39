import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/options/options.css';
import '../../components/options/controls.css';
import '../../components/options/lists.css';
import { useBrowserMessages } from '../../utils/browser-messages.ts';
import { t } from '../../utils/i18n.ts';
import { flushSettings } from '../../utils/settings-store.ts';
import { OptionsApp } from './options-app.tsx';

useBrowserMessages();
document.title = t('options_title');
window.addEventListener('pagehide', flushSettings);

const root = document.getElementById('root');
if (root) render(<OptionsApp />, root);
