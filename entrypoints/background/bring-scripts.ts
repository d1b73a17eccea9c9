import { reconcile } from '../../utils/reach/scripts.ts';
import { emptySettings } from '../../utils/settings/document.ts';
import type { Services } from './services.ts';

/** Makes the scripts in pages those that the settings want; `anew` also where they run already. */
export const bringScripts = (settings: Services['settings'], how?: { readonly anew: boolean }): Promise<void> =>
  reconcile(async () => {
    const loaded = await settings.load();
    return loaded.ok ? loaded.value : emptySettings;
  }, how);
