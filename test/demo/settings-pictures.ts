import type { Page } from 'playwright-core';
import { settlePage } from './settle.ts';
import { startDemo, type DemoWorld } from './start.ts';

const viewport = { width: 1180, height: 860 };

/** What a picture shows: its name, where it is, and what is done there first. */
const shots: readonly (readonly [name: string, hash: string, act?: (page: Page) => Promise<void>])[] = [
  ['welcome', '#/welcome', (page) => page.getByRole('button', { name: 'Connect Jira' }).click()],
  ['connections', '#/connections', (page) => press(page, 'Test settings', 'Test passed')],
  ['migration', '#/connections', (page) => press(page, 'Migrate…', 'What will change')],
  ['hosts', '#/hosts'],
  ['projects', '#/projects'],
  ['project', '#/projects/GIT/shop%2Fweb'],
  ['security', '#/security'],
  ['access', '#/access'],
  ['transfer', '#/transfer'],
];

/** Makes a picture of every section of the settings, light and dark, as somebody has them who uses Lozenge for a while. */
export async function takeSettings(keep: (name: string, png: Buffer) => void): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const world = await startDemo({ viewport, colorScheme });
    try {
      await populate(world);
      for (const [name, hash, act] of shots) {
        const page = await world.browser.extensionPage('options.html');
        await page.evaluate((to) => location.assign(to), hash.replace('GIT', encodeURIComponent(world.gitlab)));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await act?.(page);
        await page.waitForTimeout(200);
        await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
        await page.evaluate(nameAsUsersDo, [
          [new URL(world.login.webUrl).origin, 'https://acme.atlassian.net'],
          [new URL(world.gitlab).origin, 'gitlab.acme.example'],
          ['http://jira.test', 'acme.atlassian.net'],
          ['http://gitlab.test', 'gitlab.acme.example'],
        ] as const);
        await settlePage(page);
        keep(`settings/${name}-${colorScheme}`, await page.screenshot());
        await page.close();
      }
    } finally {
      await world.stop();
    }
  }
}

async function populate({ browser, gitlab, login }: DemoWorld): Promise<void> {
  const page = await browser.extensionPage('options.html');
  const scope = (path: string, settings: 'custom' | 'default', fields: object) => ({
    name: 'scope.save',
    input: { scope: { host: gitlab, path, settings, fields } },
  });
  for (const message of [
    { name: 'host.enable', input: { url: 'https://codeberg.org' } },
    scope('', 'custom', { ignore: ['UTF', 'SHA'], issuesEnabled: true, projectKeys: ['SHOP', 'OPS'] }),
    scope('shop', 'custom', { transitions: 'done', lowerCaseBranches: true }),
    scope('shop/web', 'default', { prefix: 'jira#' }),
    scope('legacy', 'custom', { active: false }),
  ]) {
    const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    if ((answer as { ok?: boolean } | undefined)?.ok !== true) {
      throw new Error(`${message.name} was refused by ${login.name}'s settings: ${JSON.stringify(answer)}`);
    }
  }
  await page.close();
}

async function press(page: Page, name: string, then: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(then).first().waitFor();
}

/** Puts addresses that people have in place of the sandbox's, and takes off what only the sandbox brings. Runs in the page. */
function nameAsUsersDo(names: readonly (readonly [string, string])[]): void {
  const named = (text: string): string => names.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const note of document.querySelectorAll('.lz-warning, li .lz-lozenge')) {
    if (/not encrypted|wider permission/.test(note.textContent ?? '')) note.remove();
    if (/this edition/.test(note.textContent ?? '')) note.closest('li')?.remove();
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.textContent = named(walker.currentNode.textContent ?? '');
  for (const input of document.querySelectorAll('input')) input.value = named(input.value);
}
