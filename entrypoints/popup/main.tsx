import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/popup/popup.css';
import '../../components/popup/claims.css';
import '../../components/popup/list-tools.css';
import '../../components/popup/automatic.css';
import { useBrowserMessages } from '../../utils/browser-messages.ts';
import { PopupApp } from './popup-app.tsx';

useBrowserMessages();

const root = document.getElementById('root');
if (root) render(<PopupApp />, root);
