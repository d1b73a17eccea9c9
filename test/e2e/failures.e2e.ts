import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { places } from '../sandbox/git/places.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import type { Faults } from '../sandbox/jira/faults.ts';
import type { Flavour } from '../sandbox/jira/site.ts';
import { startCheckedJira } from './driver/checked-jira.ts';
import { hover, painted } from './driver/mouse.ts';
import { fillConnection } from './driver/options.ts';
import { until } from './driver/until.ts';
import { loginOf, startWorld, type Login, type Visit, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';

/** Failures of the whole way to Jira, with what Jira or its surroundings do, and the words for it. */
const everywhere: readonly (readonly [name: string, faults: Partial<Faults>, says: RegExp])[] = [
  ['401', { status: 401 }, /refused your credentials/],
  ['403', { status: 403 }, /does not let you do this/],
  ['a log-in page with 200', { htmlLogin: true }, /sent a log-in page instead of an answer/],
  ['a redirect to an SSO', { redirectTo: 'https://sso.example/start' }, /sends .* elsewhere|redirects/],
  ['429 with a time', { rateLimited: { retryAfter: 120 } }, /asks for a pause[^]*in 2 min/],
  ['429 without a word', { rateLimited: {} }, /asks for a pause/],
  ['500', { status: 500 }, /has a problem of its own[^]*error 500/],
  ['502 and the HTML of a proxy', { status: 502 }, /has a problem of its own[^]*error 502/],
  ['an answer that is not what was asked for', { oddBody: ['?'] }, /can't read|is not a Jira/],
  ['half an answer', { truncate: true }, /can't be reached/],
  ['a connection that breaks', { reset: true }, /can't be reached/],
];

describe('Test settings says', () => {
  let world: World;
  let page: Page;
  const others: JiraSandbox[] = [];
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12', connected: false });
  });
  beforeEach(async () => {
    world.jira.reset();
    page = await world.browser.extensionPage('options.html');
    return async () => {
      await page.close();
      await Promise.all(others.splice(0).map((jira) => jira.close()));
    };
  });
  afterAll(() => world.stop());

  const another = async (flavour: Flavour, options: { readonly tls?: true } = {}) => {
    const jira = await startCheckedJira({ flavour, host: 'other.test', ...options });
    others.push(jira);
    return { jira, login: loginOf(jira, flavour) };
  };
  const test = async (login: Login, says: RegExp): Promise<void> => {
    await fillConnection(page, login);
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByText(says).first().waitFor({ timeout: 30_000 });
    // Nothing typed is lost.
    expect(await page.getByLabel('Web URL').inputValue()).toBe(login.webUrl);
  };

  it.each(everywhere)('what happened: %s', async (_name, faults, says) => {
    Object.assign(world.jira.faults, faults);
    await test(world.login, says);
  });

  it('that nobody has this name', async () => {
    await test({ ...world.login, webUrl: 'http://gone.test:8080' }, /gone\.test/);
    await page
      .getByText(/No such host|does not exist|can't be found|no computer|unknown/i)
      .first()
      .waitFor();
  });

  it('that nothing listens there', async () => {
    const { jira, login } = await another('dc-9.12');
    others.length = 0;
    await jira.close();
    await test(login, /refuse/i);
  });

  it('that the certificate is not trusted', async () => {
    const { login } = await another('dc-9.12', { tls: true });
    await test(login, /certificate/i);
  });

  it('that the browser is offline', async () => {
    onTestFinished(() => world.browser.context.setOffline(false));
    await world.browser.context.setOffline(true);
    await test(world.login, /You are offline/);
    await world.browser.context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Connected as Mira Kowalski').waitFor();
  });

  it('that there was no answer in time', async () => {
    world.jira.faults.latencyMs = 25_000;
    await test(world.login, /took too long/);
  }, 60_000);

  it('that nobody was signed in although the answer was fine', async () => {
    const { jira, login } = await another('cloud');
    jira.faults.authFailedAs200 = true;
    await test(login, /answered, but not to you|refused your credentials/);
  });

  it('that this Jira takes no passwords', async () => {
    const { jira } = await another('dc-11');
    const { account, secret } = jira.credentials;
    await test(
      { name: 'Acme Jira', webUrl: jira.url, method: 'Username and password', account, secret },
      /takes no passwords|passwords/i,
    );
  });

  it('that a scoped token lacks the scope', async () => {
    const { jira, login } = await another('cloud');
    jira.faults.missingScope = true;
    const gateway = jira.gateway;
    if (!gateway) throw new Error('Cloud has a gateway');
    await fillConnection(page, { ...login, secret: gateway.credentials.secret });
    await page.getByLabel('Jira API URL').fill(gateway.url);
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByText(/scope/i).first().waitFor();
  });
});

describe('a card says', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'dc-9.12' });
  });
  beforeEach(() => world.afresh());
  afterAll(() => world.stop());

  const archive = () => {
    Object.assign(world.jira.state.issues['SHOP-482'] ?? {}, {
      archived: { by: 'aokafor', at: '2026-01-12T10:00:00Z' },
    });
  };
  const opened = async () => {
    const visit = await world.visit(places.mergeRequest);
    await painted(visit.page, title, 'SHOP-482');
    return visit;
  };

  it.each(everywhere)('why the issue can not be read: %s', async (_name, faults, says) => {
    const { page, card } = await opened();
    Object.assign(world.jira.faults, faults);
    await hover(page, title, 'SHOP-482');
    await card.says(says);
    await page.close();
  });

  const read = async () => {
    const visit = await opened();
    await hover(visit.page, title, 'SHOP-482');
    await visit.card.says('Cart total');
    return visit;
  };
  const comment = async ({ page, card }: Visit): Promise<void> => {
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Kept.');
    await card.click('button', 'Comment');
  };
  const typed = async ({ card }: Visit) =>
    (await card.find('textbox', 'Comment')).ask((field) => 'value' in field && field.value);

  it('that the browser is offline', async () => {
    const { page, card } = await opened();
    onTestFinished(() => world.browser.context.setOffline(false));
    await world.browser.context.setOffline(true);
    await hover(page, title, 'SHOP-482');
    await card.says('You are offline.');
    await world.browser.context.setOffline(false);
    await card.click('button', 'Try again');
    await card.says('Cart total');
    await page.close();
  });

  it.each<[string, Partial<Faults>, RegExp]>([
    ['409', { conflict: true }, /changed in the meantime/],
    ['413', { tooLarge: true }, /more than .* takes/],
    ['415', { status415: true }, /does not take this in the form it was sent/],
    ['500', { status: 500, paths: /comment/ }, /has a problem of its own|not known whether this arrived/],
    ['400 about a field', { invalidFields: { comment: 'Say more.' } }, /did not accept this\. Say more\./],
    ['XSRF, whatever the Origin', { strictXsrf: true, hiddenOrigin: true }, /took the change for a forgery/],
  ])('why a comment did not go out, and keeps it: %s', async (_name, faults, says) => {
    const visit = await read();
    Object.assign(world.jira.faults, faults);
    await comment(visit);
    await visit.card.says(says);
    expect(await typed(visit)).toMatch(/Kept\.$/);
    await visit.page.close();
  });

  it('what Jira complains of at the field of a move, and keeps what was chosen', async () => {
    const { page, card } = await read();
    world.jira.faults.invalidFields = { resolution: 'Not for bugs.', customfield_10020: 'Team is missing.' };
    await card.click('button', 'In review, move to another status');
    await card.click('button', /^Approve/);
    const resolution = await card.find('combobox', 'Resolution');
    await resolution.focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await resolution.ask((field) => 'value' in field && field.value);
    await card.click('button', 'Move to Done');
    await card.says('Acme Jira did not accept this. Team is missing.');
    const after = await card.find('combobox', 'Resolution');
    expect(await after.ask((field) => 'value' in field && field.value)).toBe(chosen);
    expect(
      await card.ask((root) => root.querySelector('select[aria-invalid]')?.closest('.lz-field')?.textContent),
    ).toContain('Not for bugs.');
    await page.close();
  });

  it('that an issue was archived meanwhile, and offers no more what can’t be done', async () => {
    const visit = await read();
    const { page, card } = visit;
    archive();
    await comment(visit);
    await card.says('SHOP-482 is archived.');
    await until('no status to press', async () => !(await card.has('button', /move to another status/)));
    expect(await typed(visit)).toMatch(/Kept\.$/);
    expect(await card.has('button', 'Comment')).toBe(false);
    await page.close();
  });

  it('that a move came too late, because the issue was archived', async () => {
    const { page, card } = await read();
    await card.click('button', 'In review, move to another status');
    await card.says('Send back');
    archive();
    await card.click('button', /^Send back/);
    await card.says('SHOP-482 is archived.');
    expect(world.jira.state.issues['SHOP-482']?.status).toBe('In review');
    await page.close();
  });

  it('that an issue is archived, before anything is tried', async () => {
    archive();
    const { page, card } = await read();
    await card.says('It can be read, and Acme Jira changes nothing in it any more.');
    await card.says('Archived issues take no comments.');
    expect(await card.has('button', 'Comment')).toBe(false);
    expect(await card.has('button', /move to another status/)).toBe(false);
    await page.close();
  });

  it('that nothing listens at Jira’s address any more', async () => {
    const { page, card } = await opened();
    await world.jira.close();
    await hover(page, title, 'SHOP-482');
    await card.says(/Nothing answers at jira\.test/);
    await page.close();
  });
});

describe('a card of a Jira that takes passwords says', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ flavour: 'server-7.13' });
  });
  afterAll(() => world.stop());

  it('that Jira wants a human after too many wrong ones, and where', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    world.jira.state.failedLogIns['mkowalski'] = 3;
    await hover(page, title, 'SHOP-482');
    await card.says('Jira wants to see a person first.');
    const link = await card.find('link', 'Sign in to Jira');
    expect(await link.ask((element) => 'href' in element && element.href)).toBe(`${world.jira.url}/login.jsp`);
    await page.close();
  });
});
