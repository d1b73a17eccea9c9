import { browser } from 'wxt/browser';
import type { Services } from './services.ts';

const alarm = 'lock';

type Needed = Pick<Services, 'vault' | 'news'>;

/**
 * Sees to it that a vault is locked when its time comes, also while the worker sleeps; each use is checked as well. Open pages
 * are told that what the vault gives may have changed.
 */
export async function armLock({ vault, news }: Needed): Promise<void> {
  const when = await vault.locksAt();
  if (when === undefined) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when });
  news.tell();
}

/** Locks an unused vault, or waits anew for one that was used meanwhile. Has to be called at the top level of the worker. */
export function lockInTime(services: Needed): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Asking when it locks locks it, if that is now.
    if (name === alarm) void armLock(services);
  });
}
