import { candidates, programs } from './programs.mjs';

/**
 * Chromium's path. `npm test` and `npm run demo` name it in CHROME_PATH; without them the first one in PATH is taken.
 * Throws when there is none: no suite that asks can run without it.
 */
export function chromePath(): string {
  const [path] = candidates(programs.chromium);
  if (path !== undefined) return path;
  throw new Error('No Chromium found. Run this through npm (it installs one), or name one in CHROME_PATH.');
}

/** Firefox's path, or undefined: tests that need it are skipped then, and the set-up has said why. */
export function firefoxPath(): string | undefined {
  return candidates(programs.firefox)[0];
}

/** What a test needs to drive a browser with a window on a machine without a display; undefined when one is missing. */
export function displayTools(): { readonly xvfb: string; readonly xdotool: string } | undefined {
  const [xvfb] = candidates(programs.xvfb);
  const [xdotool] = candidates(programs.xdotool);
  return xvfb === undefined || xdotool === undefined ? undefined : { xvfb, xdotool };
}
