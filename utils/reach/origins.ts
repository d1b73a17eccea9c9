import { browser } from 'wxt/browser';

/**
 * The permission pattern of an address' origin. Without the port: Firefox's patterns know none, and both browsers then
 * take it for every port.
 */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the user for the origins of these addresses. Has to be the first thing that a click handler waits for, or the browser
 * no longer sees a click behind it. Answers whether all are granted.
 */
export function askForOrigins(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originPattern))] });
}

/** Asks the user for a pattern that the browser has listed before; to be called as `askForOrigins` is. */
export function askForPattern(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Whether the browser lets Lozenge speak to this address' origin. */
export function isGranted(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] });
}

/** Gives an origin back. Answers `false` when it was required by the manifest or not held. */
export async function giveBack(address: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [originPattern(address)] });
  } catch {
    return false;
  }
}

/** Calls back when the user takes an origin away in the browser's own pages, or grants one. */
export function onOriginsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
