import { browser } from 'wxt/browser';
import type { Area } from './store.ts';

/** Where the settings lie. */
export const settingsArea: Area = browser.storage.local;

/** For what ends with the browser. */
export const passingArea: Area = browser.storage.session;

/** Shuts content scripts out of the storage, where the browser can (Chromium; Firefox lacks the method). */
export async function shutStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
