import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/popup/popup.css';
import '../../components/popup/claims.css';
import '../../components/popup/list-tools.css';
import '../../components/popup/panel.css';
import { useBrowserMessages } from '../../utils/browser-messages.ts';
import { PanelApp } from './panel-app.tsx';

useBrowserMessages();

const root = document.getElementById('root');
if (root) render(<PanelApp />, root);
