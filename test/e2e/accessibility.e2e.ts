import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

/** What axe complains of on a page, a line each. */
async function complaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

describe.each(['light', 'dark'] as const)('axe has no complaint in the %s theme', (colorScheme) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ colorScheme });
  });
  afterAll(() => world.stop());

  it('the looking is not blind', async () => {
    const page = await world.browser.extensionPage('options.html');
    await page.evaluate(() => document.body.append(document.createElement('button')));
    expect((await complaints(page)).join()).toContain('button-name');
    await page.close();
  });

  it.each([
    ['a connection', 'Acme Jira'],
    ['a new connection', 'Add a connection'],
    ['Git hosts', 'Git hosts'],
  ])('about the settings: %s', async (_what, entry) => {
    const page = await world.browser.extensionPage('options.html');
    await page.getByRole('navigation').getByText(entry).click();
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it('about the popup', async () => {
    const page = await world.browser.extensionPage('popup.html');
    await page.getByRole('main').waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it.each<[string, (string | RegExp)[]]>([
    ['the issue', []],
    ['the moves', ['In review, move to another status']],
    ['a form', ['In review, move to another status', /^Approve/]],
  ])('about the card: %s', async (_what, clicks) => {
    const { page, card } = await world.visit(`${places.mergeRequest}?theme=${colorScheme}`);
    await painted(page, 'h1', 'SHOP-482');
    await hover(page, 'h1', 'SHOP-482');
    await card.says('Cart total');
    for (const name of clicks) await card.click('button', name);
    await page.waitForTimeout(300);
    // axe sees into no closed root: it gets a copy of what stands there.
    const copy = await card.ask((root) => [...root.children].map(({ outerHTML }) => outerHTML).join(''));
    await page.setContent(`<!doctype html><html lang="en" style="color-scheme: ${colorScheme}"><title>Card</title>
      <main><h1>Card</h1>${copy.replaceAll(':host', ':root')}</main></html>`);
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });
});
