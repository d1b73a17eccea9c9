import '../../components/issue-list/issue-list.css';
import { render } from 'preact';
import { PopupPage } from '../../components/issue-list/PopupPage.tsx';
import { createPopup } from './popup.ts';

const app = document.querySelector('#app');
if (app !== null) {
  const { state, actions } = createPopup();
  render(<PopupPage state={state} actions={actions} />, app);
}
