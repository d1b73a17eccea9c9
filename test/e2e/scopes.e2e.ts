import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { painted } from './driver/mouse.ts';
import { openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { startWorld, type World } from './driver/world.ts';

describe('the settings of a project and its group', () => {
  let world: World;
  let options: Page;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const setting = (label: string) => options.locator('.lz-setting', { hasText: label });
  const save = async (): Promise<void> => {
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('Changes saved.').waitFor();
  };
  const toList = () => options.getByRole('main').getByRole('link', { name: 'Projects' }).click();
  const row = (path: string) => options.getByRole('link', { name: new RegExp(`^${path}\\b`) });

  it('are opened from the popup over a page of the project', async () => {
    const { page } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    const popup = await openPopup(world.browser, page);
    await popup.click('button', 'Settings for this project');
    options = await until('the settings', async () =>
      world.browser.context.pages().find((one) => one.url().includes('#/projects/')),
    );
    await options.getByRole('heading', { name: 'shop/web' }).waitFor();
    await setting('Jira issue prefix').getByText('as Lozenge comes').waitFor();
    await page.close();
  });

  it('begin for the group with the address of any of its pages', async () => {
    await toList();
    await options.getByLabel('Group or project').fill(`${world.gitlab}/groups/shop/-/merge_requests`);
    await options.getByRole('button', { name: 'Add settings' }).click();
    await options.getByRole('heading', { name: 'shop', exact: true }).waitFor();
    await options.getByRole('radio', { name: 'Use custom settings' }).check({ force: true });
    await options.getByLabel('Jira issue prefix').fill('(');
    await options.getByRole('button', { name: 'Save changes' }).click();
    await options.getByText('The parenthesis in “(” is never closed.').waitFor();
    await options.getByLabel('Jira issue prefix').fill('jira#');
    await options.getByLabel('Example text').fill('SHOP-1, jira#SHOP-482 and jira#UTF-8');
    await options.getByText('UTF-8 looks like a key, but Acme Jira has no such project').waitFor();
    expect(await options.locator('.lz-tester-found .lz-chip').allInnerTexts()).toEqual(['SHOP-482']);
    await save();
  });

  it('take issue types from Jira', async () => {
    await options.getByLabel('Create Jira issues for vulnerabilities').check();
    await options.getByLabel('Jira project key', { exact: true }).fill('SHOP');
    await options.getByLabel('Jira issue type').selectOption('Bug');
    expect(await options.getByLabel('Jira issue type').locator('option').allInnerTexts()).not.toContain('Sub-task');
    await save();
  });

  it('are inherited by the project, and one of them is overridden', async () => {
    await toList();
    await options.getByLabel('Group or project').fill('shop/web');
    await options.getByRole('button', { name: 'Add settings' }).click();
    await setting('Jira issue prefix').getByText('from shop').waitFor();
    expect(await options.getByLabel('Jira issue prefix').inputValue()).toBe('jira#');
    expect(await options.getByLabel('Jira issue prefix').isDisabled()).toBe(true);
    await options.getByRole('button', { name: 'Override Jira issue prefix' }).click();
    await options.getByLabel('Jira issue prefix').fill('web#');
    await save();
    await setting('Jira issue prefix').getByText('set here').waitFor();
    await toList();
    await row('shop/web').getByText('1 field overridden').waitFor();
    await row('shop').getByText('Acme Jira · custom settings').waitFor();
  });

  it('survive a removal that is taken back', async () => {
    await row('shop').first().click();
    await options.getByRole('button', { name: 'Remove', exact: true }).click();
    await row('shop').getByText('uses default settings').waitFor();
    await options.getByRole('button', { name: 'Undo' }).click();
    await row('shop').getByText('Acme Jira · custom settings').waitFor();
  });

  it('follow a group that was renamed', async () => {
    await row('shop').first().click();
    await options.getByRole('button', { name: 'Move…' }).click();
    await options.getByText('1 scope below moves along: shop/web').waitFor();
    await options.getByLabel('New path').fill('store');
    await options.keyboard.press('Enter');
    await options.getByRole('heading', { name: 'store', exact: true }).waitFor();
    await toList();
    await row('store/web').getByText('1 field overridden').waitFor();
    await options.reload();
    await row('store/web').getByText('1 field overridden').waitFor();
  });
});
