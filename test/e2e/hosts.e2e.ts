import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { painted } from './driver/mouse.ts';
import { until } from './driver/until.ts';
import { startWorld, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';

describe('a Git host in the settings', () => {
  let world: World;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld();
    ({ page } = await world.visit(places.mergeRequest));
    await painted(page, title, 'SHOP-482');
    options = await world.browser.extensionPage('options.html#/hosts');
  });
  afterAll(() => world.stop());

  const links = (): Promise<number> => page.evaluate(() => document.querySelectorAll('a.lozenge-key').length);
  const highlights = (): Promise<number> => page.evaluate(() => CSS.highlights.size);
  const software = () => options.getByRole('combobox', { name: 'Software of' });
  /** Hidden pages wait until they are looked at. */
  const whenLookedAt = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
    await page.bringToFront();
    await until(what, isSo);
    await options.bringToFront();
  };

  it('is recognised by its pages', async () => {
    await options.getByText('Seen just now').waitFor();
    expect(await software().locator('option:checked').innerText()).toBe('GitLab, recognised');
    expect(await links()).toBeGreaterThan(0);
  });

  it('is taken for what the user says, in a page that is open, and recognised again when that is taken back', async () => {
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await software().selectOption('Any other site');
    await whenLookedAt('keys highlighted, and no links', async () => (await links()) === 0 && (await highlights()) > 0);
    await software().selectOption({ index: 0 });
    await whenLookedAt('links again', async () => (await links()) > 0);
    await until('GitLab recognised again', async () =>
      (await software().locator('option:checked').innerText()).startsWith('GitLab'),
    );
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  it('is removed from a page that is open, and brought back as it was', async () => {
    await options.getByRole('button', { name: 'Remove' }).click();
    await options.getByText('was removed').waitFor();
    await until('nothing left', async () => (await links()) === 0);
    await options.getByRole('button', { name: 'Undo' }).click();
    await options.getByText('Enabled', { exact: true }).waitFor();
    await whenLookedAt('links again', async () => (await links()) > 0);
  });
});
