import { isGranted } from '../../utils/reach/origins.ts';
import { withHost } from '../../utils/settings/changes.ts';
import type { Services } from './services.ts';

/** Enables the Git host that the popup asked for, once its origin is granted. */
export async function enableWished({
  settings,
  wish,
  clock,
}: Pick<Services, 'settings' | 'wish' | 'clock'>): Promise<void> {
  const url = await wish.read();
  if (url !== undefined && (await isGranted(url)))
    await settings.change((now) => withHost(now, { url, since: clock() }));
}
