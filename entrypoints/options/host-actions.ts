import type { Signal } from '@preact/signals';
import type { AccessActions } from '../../components/settings/access/actions.ts';
import type { HostActions } from '../../components/settings/hosts/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { askForPattern } from '../../utils/reach/origins.ts';
import { refuse, type Result } from '../../utils/result/result.ts';

/** What the page's actions have in common: `entrypoints/options/actions.ts`. */
interface Ways {
  readonly settings: Signal<SettingsView>;
  /** Asks the browser for the origins of addresses within the click, then does it. */
  withOrigins<T>(addresses: readonly string[], act: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Brings the page's settings up to date. */
  taken(answer: Promise<Result<SettingsView>>): Promise<Result<SettingsView>>;
}

/** What the options page can do about Git hosts, and about what Lozenge can see. */
export function createHostActions({ settings, withOrigins, taken }: Ways): HostActions & AccessActions {
  return {
    enableHost: (url) => withOrigins([url], () => taken(call('host.enable', { url }))),
    disableHost: (url) => taken(call('host.disable', { url })),
    restoreHost: (url) => withOrigins([url], () => taken(call('host.restore', { url }))),
    connectHost: (url, connection) => taken(call('host.connect', { url, connection })),
    setHostKind: (url, kind) => taken(call('host.kind', { url, kind })),
    async lookAtHosts() {
      const before = settings.peek();
      const seen = await call('host.look', {});
      // What the user did meanwhile is younger.
      if (seen.ok && settings.peek() === before) settings.value = seen.value;
      return seen;
    },

    listAccess: () => call('access.list', {}),
    takeBackAccess: (pattern) => withSettings(() => call('access.take-back', { pattern })),
    async grantAccess(pattern) {
      if (await askForPattern(pattern)) return withSettings(() => call('access.list', {}));
      return refuse({ kind: 'no-host-permission', origin: pattern.replace(/\/\*$/, '') });
    },
  };

  async function withSettings<T>(act: () => Promise<T>): Promise<T> {
    const answer = await act();
    await taken(call('settings.read', {}));
    return answer;
  }
}
