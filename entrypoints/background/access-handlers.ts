import type { AccessView } from '../../utils/protocol/access-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { readAccess, takeBack } from '../../utils/reach/access.ts';
import { originPattern } from '../../utils/reach/origins.ts';
import { reconcile } from '../../utils/reach/scripts.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { emptySettings } from '../../utils/settings/document.ts';
import { bringScripts } from './bring-scripts.ts';
import type { Services } from './services.ts';

/** What our own pages may know, and take back, of what the browser lets Lozenge do. */
export function accessHandlers({
  settings,
}: Pick<Services, 'settings'>): Pick<Handlers, 'access.list' | 'access.take-back'> {
  const list = async (): Promise<Result<AccessView>> => {
    const loaded = await settings.load();
    return loaded.ok ? ok(await readAccess(loaded.value)) : loaded;
  };
  return {
    'access.list': list,

    async 'access.take-back'({ pattern }) {
      // Its pages are left while the browser still lets us in.
      await reconcile(async () => {
        const loaded = await settings.load();
        if (!loaded.ok) return emptySettings;
        const { hosts, scopes } = loaded.value;
        return { hosts: hosts.filter(({ url }) => originPattern(url) !== pattern), scopes };
      });
      await takeBack(pattern);
      // Where it stays, they are come to again.
      await bringScripts(settings);
      return list();
    },
  };
}
