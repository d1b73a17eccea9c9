// What may be heard of the settings where they can't be read: our own pages listen too.
import { browser } from 'wxt/browser';

/** Calls back after each write of the settings, whoever made it. */
export function onSettingsWritten(written: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('settings' in changes) written();
  });
}

/** Calls back when the organisation's policy has changed, also the first time that the browser hands it out. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}
