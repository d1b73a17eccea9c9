import { chromium, type BrowserContext } from 'playwright-core';
import { droppedSwitches, switches } from '../e2e/driver/chromium.ts';
import { chromePath } from '../set-up/browsers.ts';

/**
 * The same Chromium that `startChromium` starts, with the same switches and `more`, but without our extension: with none, or with the one
 * in a folder. Its profile is Playwright's own and goes when it closes.
 */
export const startBareChromium = (more: readonly string[] = [], extension?: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', {
    executablePath: chromePath(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    ignoreDefaultArgs: [...droppedSwitches],
    args: [
      ...switches,
      ...more,
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
