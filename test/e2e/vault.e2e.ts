import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { heapOfWorker } from './driver/heap.ts';
import { hover, painted } from './driver/mouse.ts';
import { openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { connectionDraftOf, startWorld, type Visit, type World } from './driver/world.ts';

const passphrase = 'correct horse battery staple';

describe('a passphrase', () => {
  let world: World;
  let options: Page;
  const said: string[] = [];
  /** What Jira was asked before the vault was locked. */
  let askedBefore = 0;

  beforeAll(async () => {
    world = await startWorld();
    const listen = (source: { on(event: 'console', heard: (message: { text(): string }) => void): unknown }): unknown =>
      source.on('console', (message) => said.push(message.text()));
    world.browser.context.on('page', listen);
    listen(await world.browser.worker());
    options = await world.browser.extensionPage('options.html#/security');
  });
  afterAll(() => world.stop());

  const ask = (name: string, input: object): Promise<unknown> =>
    options.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
  const shows = (text: string): boolean => {
    const { account, secret } = world.login;
    const tracks = [
      secret,
      Buffer.from(`${account}:${secret}`).toString('base64'),
      encodeURIComponent(secret),
      'horse',
    ];
    return tracks.some((track) => text.includes(track));
  };
  const inWorker = async (code: string): Promise<string> =>
    JSON.stringify(await (await world.browser.worker()).evaluate(code));
  /** Everything in every database of the extension; bytes as the letters that they may be. */
  const onDisk = (): Promise<unknown> =>
    options.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((done, fail) => {
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => fail(request.error));
        });
      const texts: string[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const all: unknown[] = await settled(database.transaction(store).objectStore(store).getAll());
          texts.push(
            JSON.stringify(all, (_key, value: unknown) =>
              value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder('latin1').decode(value)
                : value,
            ),
          );
        }
        database.close();
      }
      return texts.join('\n');
    });
  const visitLocked = async (): Promise<Visit> => {
    const visit = await world.visit(places.mergeRequest);
    await painted(visit.page, 'h1', 'SHOP-482');
    await hover(visit.page, 'h1', 'SHOP-482');
    return visit;
  };

  it('is set where secrets lie open', async () => {
    expect(shows(String(await onDisk()))).toBe(true);
    const { page, card } = await visitLocked();
    await card.says('Cart total');
    await page.close();
    await options.bringToFront();
    await options.getByRole('button', { name: 'Set a passphrase' }).click();
    await options.getByLabel('New passphrase').fill(passphrase);
    await options.getByText('Strong.', { exact: true }).waitFor();
    await options.getByLabel('The same again').fill(passphrase);
    await options.getByRole('button', { name: 'Set a passphrase' }).click();
    await options.getByText(/^The passphrase is set\./).waitFor();
    expect(shows(String(await onDisk()))).toBe(false);
  });

  it('outlasts the worker, unlocked', async () => {
    await world.browser.stopWorker();
    expect(
      await ask('connection.test', { ...connectionDraftOf(world.login), id: await idOf(), secret: undefined }),
    ).toMatchObject({
      ok: true,
    });
  });

  it('locks: the card says so, and Jira is not asked', async () => {
    await options.getByRole('button', { name: 'Lock now' }).click();
    await options.getByText('Lozenge is locked.').first().waitFor();
    // What was read before can still be seen: here it is to be asked for.
    await world.afresh();
    askedBefore = world.jira.requests.length;
    const { page, card } = await visitLocked();
    await card.says('Lozenge is locked.');
    const popup = await openPopup(world.browser, page);
    await popup.says(/Lozenge is locked\./);
    expect(await popup.has('button', 'Unlock')).toBe(true);
    await popup.close();
    expect(world.jira.requests.slice(askedBefore)).toEqual([]);
    await page.close();
  });

  it('locked, no content script reaches a secret', async () => {
    const { page } = await world.visit(places.mergeRequest);
    const found = await inWorker(`
      chrome.tabs.query({ url: 'http://gitlab.test/*' })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: async () => {
          const told = [];
          const listen = async (act) => { try { told.push(await act()); } catch (error) { told.push(String(error)); } };
          for (const area of ['local', 'session', 'sync']) await listen(() => chrome.storage[area].get());
          await listen(() => indexedDB.databases());
          for (const [name, input] of [
            ['issue.read', { key: 'SHOP-482', fresh: true }],
            ['issues.summaries', { keys: ['SHOP-482'] }],
            ['image.read', { key: 'SHOP-482', image: 'x' }],
            ['vault.unlock', { passphrase: 'a' }],
            ['vault.unprotect', { passphrase: 'a' }],
            ['vault.lock', {}],
            ['vault.erase', {}],
            ['settings.export', { team: false }],
            ['settings.read', {}],
          ]) await listen(() => chrome.runtime.sendMessage({ name, input }));
          return told;
        } }))
        .then(([{ result }]) => result)
    `);
    expect(found).toContain('vault-locked');
    expect(shows(found)).toBe(false);
    await page.close();
  });

  it('locked, no hostile page reaches a secret', async () => {
    const { page } = await world.visit(places.home);
    const found = await page.evaluate(async (id) => {
      const told: unknown[] = [Object.getOwnPropertyNames(globalThis), document.documentElement.outerHTML];
      const listen = async (act: () => Promise<unknown>): Promise<void> => {
        told.push(await act().catch(String));
      };
      await listen(async () => (await fetch(`chrome-extension://${id}/options.html`)).text());
      await listen(async () => (await import(`chrome-extension://${id}/background.js`)) as unknown);
      await listen(async () => indexedDB.databases());
      await listen(async () => {
        const { chrome } = globalThis as unknown as {
          chrome?: { runtime?: { sendMessage(id: string, message: unknown): Promise<unknown> } };
        };
        return chrome?.runtime?.sendMessage(id, { name: 'vault.unlock', input: { passphrase: 'a' } });
      });
      postMessage({ name: 'vault.unlock', input: { passphrase: 'a' } }, '*');
      return JSON.stringify(told);
    }, world.browser.extensionId);
    expect(found).toContain('Failed to fetch');
    expect(shows(found)).toBe(false);
    expect(await ask('settings.read', {})).toMatchObject({ value: { vault: { state: 'locked' } } });
    await page.close();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the file that is exported', () => ask('settings.export', { team: false })],
    ['the file for the team', () => ask('settings.export', { team: true })],
    ['what our own pages are told', () => ask('settings.read', {})],
    ['the databases', onDisk],
    ['storage.local', () => inWorker('chrome.storage.local.get()')],
    ['storage.session', () => inWorker('chrome.storage.session.get()')],
    ['the log', async () => JSON.stringify(said)],
  ])('locked, %s holds no secret', async (_where, look) => {
    const found = JSON.stringify(await look());
    expect(found.length).toBeGreaterThan(1);
    expect(shows(found)).toBe(false);
  });

  it('locked, the memory of the worker holds no secret', async () => {
    // The looking is not blind.
    await inWorker(`void (globalThis.planted = { token: 'planted-' + (4000 + 711) })`);
    const heap = await heapOfWorker(world.browser);
    expect(heap).toContain('planted-4711');
    expect(shows(heap)).toBe(false);
  });

  it('a wrong one says so and blocks nothing; the right one unlocks, from the card', async () => {
    const { page, card } = await visitLocked();
    await card.says('Lozenge is locked.');
    const opened = world.browser.context.waitForEvent('page');
    await card.click('button', 'Unlock');
    const settings = await opened;
    for (const wrong of ['battery', 'staple', 'Correct horse battery staple']) {
      await settings.getByRole('textbox', { name: 'Passphrase' }).fill(wrong);
      await settings.getByRole('button', { name: 'Unlock' }).click();
      await settings.getByText('This is not the passphrase.').waitFor();
    }
    await settings.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await settings.getByRole('button', { name: 'Unlock' }).click();
    await settings.getByText('Lozenge is unlocked.').waitFor();
    await settings.close();
    await page.bringToFront();
    await until('the issue', async () => {
      if (await card.has('button', 'Try again')) await card.click('button', 'Try again');
      return (await card.text()).includes('Cart total');
    });
    expect(world.jira.requests.length).toBeGreaterThan(askedBefore);
    await page.close();
  });

  it('locked again after use, the memory of the worker holds no secret', async () => {
    await ask('vault.lock', {});
    expect(shows(await heapOfWorker(world.browser))).toBe(false);
    await world.browser.stopWorker();
    expect(await ask('settings.read', {})).toMatchObject({ value: { vault: { state: 'locked' } } });
    expect(await ask('vault.unlock', { passphrase: 'battery' })).toEqual({
      ok: false,
      failure: { kind: 'wrong-passphrase' },
    });
    expect(await ask('vault.unlock', { passphrase })).toMatchObject({ ok: true });
  });

  it('a worker that is closed in the middle of a change loses nothing', async () => {
    const kept = { ...connectionDraftOf(world.login), id: await idOf() };
    const passphrases = [passphrase, `${passphrase} 2`];
    for (let turn = 0; turn < 6; turn += 1) {
      const [from, to] = turn % 2 === 0 ? passphrases : passphrases.toReversed();
      const act =
        turn < 3 ? ask('connection.save', { ...kept, name: `Jira ${turn}` }) : ask('vault.change', { from, to });
      void act.catch(() => undefined);
      await options.waitForTimeout(Math.random() * (turn < 3 ? 150 : 700));
      await world.browser.stopWorker();
      for (const typed of passphrases) await ask('vault.unlock', { passphrase: typed });
      expect(await ask('connection.test', { ...kept, secret: undefined })).toMatchObject({ ok: true });
    }
  });

  it('is forgotten: the secrets go, and all else stays', async () => {
    await ask('vault.lock', {});
    await options.reload();
    await options.getByRole('button', { name: 'I forgot it' }).click();
    await options.getByText(/the tokens and passwords of/).waitFor();
    await options.getByLabel('Type “delete” to confirm').fill('delete');
    await options.getByRole('button', { name: 'Delete them' }).click();
    await options.getByText(/^Deleted\./).waitFor();
    expect(await ask('settings.read', {})).toMatchObject({
      value: { vault: { state: 'open' }, connections: [{ hasSecret: false }], hosts: [{ granted: true }] },
    });
  });

  async function idOf(): Promise<string> {
    const read = (await ask('settings.read', {})) as { value: { connections: readonly { id: string }[] } };
    return read.value.connections[0]?.id ?? '';
  }
});
