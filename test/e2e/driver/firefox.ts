import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
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
  /** The cookies that the browser keeps for a host. */
  cookiesOf(host: string): Promise<readonly Cookie[]>;
  close(): Promise<void>;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
}

export interface FirefoxOptions {
  readonly executablePath: string;
  /** A folder under `.output`. */
  readonly build: string;
}

/**
 * Starts Firefox without a window, with a built extension and a fresh profile, which goes with it. The sandboxes' names lead to
 * this machine; there is no rule here that shuts out all others, so what asks them shows in no test.
 */
export async function startFirefox({ executablePath, build }: FirefoxOptions): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no page of an extension may be opened by address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'gitlab.test,jira.test',
      'network.proxy.type': 0,
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
    origin: new URL(welcome.url).origin,
    async open(url) {
      const { result } = await connection.send('browsingContext.create', { type: 'tab' });
      const page = createBidiPage(connection, result.context);
      await page.open(url);
      return page;
    },
    async cookiesOf(host) {
      const { result } = await connection.send('storage.getCookies', { filter: { domain: host } });
      return result.cookies.map(({ name, value }) => ({ name, value: value.type === 'string' ? value.value : '' }));
    },
    close: () => browser.close(),
  };
}

/** Drives a page of the extension itself. */
export const driveWhole = (page: BidiPage, what: string): BidiSurface =>
  createBidiSurface(page, what, async () => (await page.locate('document', ''))[0]);

/** Drives the card of a page, through its closed root. */
export const driveCard = (page: BidiPage): BidiSurface =>
  createBidiSurface(page, 'the card', () => page.shadowRootOf('lozenge-card:popover-open'));
