import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { createBidiPage, type BidiPage } from './bidi-page.ts';
import { createBidiSurface, type BidiSurface } from './bidi-surface.ts';
import { until } from './until.ts';

export interface Firefox {
  /** The page that the extension opened by itself when it was installed: its options. */
  readonly welcome: BidiPage;
  /** `moz-extension://…`, another one in every profile. */
  readonly origin: string;
  /** Opens an address in a new tab. */
  open(url: string): Promise<BidiPage>;
  /** Puts a session cookie into the browser's jar, as a site does that the user is signed in to. */
  keepCookie(cookie: Cookie): Promise<void>;
  /** The value of a cookie in the jar; `undefined` without one. */
  cookie(which: Omit<Cookie, 'value'>): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface Cookie {
  readonly domain: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

export interface FirefoxOptions {
  readonly executablePath: string;
  /** A folder under `.output`. */
  readonly build: string;
}

/** The sandboxes' names. */
const names = 'gitlab.test,jira.test';

/**
 * Starts Firefox without a window, with a built extension and a fresh profile, which is gone after `close`. The sandboxes' names
 * lead to this machine, every other name leads nowhere, so that a stray request fails loudly.
 */
export async function startFirefox({ executablePath, build }: FirefoxOptions): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no page of an extension may be opened by address.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // The window's own: Puppeteer would resize each tab some time after it opened.
    defaultViewport: null,
    extraPrefsFirefox: {
      'network.dns.localDomains': names,
      // A proxy that nobody answers at takes what is for elsewhere.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': names,
    },
  });
  // Puppeteer's own interface speaks only to pages that it knows and that have no closed roots; the connection behind it to all.
  if (!(browser instanceof BidiBrowser)) throw new Error('Firefox is not driven over WebDriver BiDi.');
  const { connection } = browser;
  await browser.installExtension(join(process.cwd(), '.output', build));
  const welcome = await until('the options page that opens on install', async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return result.contexts.find(({ url }) => /^moz-extension:.*\/options\.html/.test(url));
  });
  return {
    welcome: createBidiPage(connection, welcome.context),
    // `URL` knows no origin for this scheme.
    origin: welcome.url.replace(/\/options\.html.*$/, ''),
    async open(url) {
      const { result } = await connection.send('browsingContext.create', { type: 'tab' });
      const page = createBidiPage(connection, result.context);
      await page.open(url);
      return page;
    },
    async keepCookie({ value, ...which }) {
      const cookie = { ...which, httpOnly: true, value: { type: 'string', value } } as const;
      await connection.send('storage.setCookie', { cookie });
    },
    async cookie(filter) {
      const { result } = await connection.send('storage.getCookies', { filter });
      const [value] = result.cookies.map((cookie) => cookie.value);
      return value?.type === 'string' ? value.value : undefined;
    },
    close: () => browser.close(),
  };
}

/** Drives all of a page. */
export const driveWhole = (page: BidiPage, what: string): BidiSurface =>
  createBidiSurface(page, what, async () => (await page.element('body'))?.node);

/** Drives the card of a page, through its closed root. */
export const driveCard = (page: BidiPage): BidiSurface =>
  createBidiSurface(page, 'the card', async () => (await page.element('lozenge-card:popover-open'))?.shadowRoot);
