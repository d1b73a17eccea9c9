import { browser } from 'wxt/browser';
import type { ManagedArea } from './policy/source.ts';
import type { Area } from './store.ts';

/** Where the settings lie. */
export const settingsArea: Area = browser.storage.local;

/** For what ends with the browser. */
export const passingArea: Area & { remove(key: string): Promise<void> } = browser.storage.session;

/** What the user's organisation sets; only the browser writes there. */
export const managedArea: ManagedArea = browser.storage.managed;

/** Shuts content scripts out of the storage, where the browser can (Chromium; Firefox lacks the method). */
export async function shutStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
