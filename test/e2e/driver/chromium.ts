import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { chromePath } from '../../set-up/browsers.ts';
import { until } from './until.ts';

export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's service worker; asked for anew each time, because it may have been stopped. */
  worker(): Promise<Worker>;
  /** Opens a page of the extension, such as `options.html`. */
  extensionPage(path: string): Promise<Page>;
  readonly extensionId: string;
  /** Stops the service worker for real; the next message starts it anew. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** A folder under `.output`. */
  readonly build: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Window size for a headed browser. */
  readonly args?: readonly string[];
  readonly deviceScaleFactor?: number;
  /** The display of a headed browser: `:1`. */
  readonly display?: string;
  /** Keeps pages for the way back (bfcache), as browsers do: Playwright switches that off. */
  readonly keepsPages?: boolean;
}

/** Playwright's own list switches extensions off. */
export const droppedSwitches = [
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
] as const;

/** What every Chromium of the tests starts with: quiet, and with no way out of this machine. */
export const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP gone.test ~NOTFOUND, MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
] as const;

/**
 * Starts Chromium with a built extension and a fresh profile. Names under `.test` lead to this machine, every other name leads
 * nowhere, so that a stray request fails loudly.
 */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'lozenge-chromium-'));
  const extension = join(process.cwd(), '.output', options.build);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromePath(),
    headless: options.headless ?? options.display === undefined,
    ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
    viewport: options.viewport ?? { width: 1280, height: 900 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: [...droppedSwitches, ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...switches,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL((await worker()).url()).host;
  // It opens by itself on install, in the first empty tab that it finds: a test's own tab, if that came before.
  await until('the settings, opened on install', () =>
    Promise.resolve(context.pages().some((page) => page.url().includes('/options.html'))),
  );
  return {
    context,
    worker,
    extensionId,
    async stopWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      if (target !== undefined) await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
