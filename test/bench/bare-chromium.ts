import { chromium, type BrowserContext } from 'playwright-core';
import { chromePath } from '../set-up/browsers.ts';

/**
 * The same Chromium that `startChromium` starts, with the same switches, but without any extension. Its profile is Playwright's
 * own and goes when it closes.
 */
export const startBareChromium = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', {
    executablePath: chromePath(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
