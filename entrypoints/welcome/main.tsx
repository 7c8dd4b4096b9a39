import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { useBrowserMessages } from '../../utils/browser-messages.ts';
import { t } from '../../utils/i18n.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';

useBrowserMessages();
document.title = t('welcome_title');

const root = document.getElementById('root');
const openOptions = (): void => void browser.runtime.openOptionsPage();
if (root)
  render(<Welcome settings={DEFAULT_SETTINGS} isFirefox={import.meta.env.FIREFOX} onOptions={openOptions} />, root);
