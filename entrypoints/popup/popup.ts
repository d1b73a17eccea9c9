import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupState } from '../../components/issue-list/popup-state.ts';
import { writeRoute } from '../../components/settings/route.ts';
import { call } from '../../utils/protocol/call.ts';
import { askForOrigins } from '../../utils/reach/origins.ts';
import { placeOf } from '../../utils/scope/find-place.ts';
import { hostOf } from '../../utils/scope/resolve.ts';

interface Tab {
  readonly id: number;
  readonly url: string;
}

/** The popup over the tab that is in front: reads what there is to say, and does what is clicked. */
export function createPopup(): { readonly state: ReadonlySignal<PopupState>; readonly actions: PopupActions } {
  const state = signal<PopupState>({ state: 'loading' });
  let tab: Tab | undefined;

  const read = async (): Promise<void> => {
    tab = await frontTab();
    state.value = await stateOf(tab);
  };
  void read();

  return {
    state,
    actions: {
      enable() {
        if (tab === undefined) return;
        const url = new URL(tab.url).origin;
        // Said before the browser asks: its question may close the popup, and the worker then goes on by itself.
        void call('host.wish', { url });
        void askForOrigins([url]).then(async (granted) => {
          if (granted) await call('host.enable', { url });
          await read();
        });
      },
      openSettings() {
        void browser.runtime.openOptionsPage().then(() => window.close());
      },
      openPlace(place) {
        const url = browser.runtime.getURL('/options.html') + writeRoute({ at: 'projects', ...place });
        void browser.tabs.create({ url }).then(() => window.close());
      },
      openCard(key) {
        if (tab === undefined) return;
        void call('tab.open-card', { tab: tab.id, key }).then((answer) => {
          if (answer.ok) window.close();
          else state.value = { state: 'failed', failure: answer.failure };
        });
      },
      copyKey: (key) => void navigator.clipboard.writeText(key),
      async unlock(passphrase) {
        const answer = await call('vault.unlock', { passphrase });
        if (!answer.ok) return answer.failure;
        await read();
        return undefined;
      },
      retry() {
        state.value = { state: 'loading' };
        void read();
      },
    },
  };
}

/** The tab in front, when it shows a web page. */
async function frontTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && /^https?:/.test(tab.url ?? '') ? { id: tab.id, url: tab.url ?? '' } : undefined;
}

async function stateOf(tab: Tab | undefined): Promise<PopupState> {
  const settings = await call('settings.read', {});
  if (!settings.ok) return { state: 'failed', failure: settings.failure };
  const { connections, hosts } = settings.value;
  const [first] = connections;
  if (first === undefined) return { state: 'not-set-up' };
  if (tab === undefined) return { state: 'no-site' };
  const host = hostOf(
    hosts.filter(({ granted }) => granted),
    tab.url,
  );
  if (host === undefined) return { state: 'not-enabled', host: new URL(tab.url).host, site: first.name };
  const issues = await call('tab.issues', { tab: tab.id });
  const place = placeOf(host.url, tab.url, issues.ok ? issues.value.label : '');
  return issues.ok
    ? { state: 'issues', issues: issues.value, place }
    : { state: 'failed', failure: issues.failure, place };
}
