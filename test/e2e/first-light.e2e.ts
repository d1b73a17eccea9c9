import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Flavour } from '../sandbox/jira/site.ts';
import { places } from '../sandbox/git/places.ts';
import { hover, painted } from './driver/mouse.ts';
import { enableHost, fillConnection } from './driver/options.ts';
import { startWorld, type World } from './driver/world.ts';

/** The whole way: set up in the options page, use on a merge request, see the outcome in Jira. */
describe.each<{ flavour: Flavour; jiraSays: string }>([
  { flavour: 'cloud', jiraSays: 'Jira Cloud' },
  { flavour: 'dc-9.12', jiraSays: 'Jira 9.12' },
])('with Jira $flavour', ({ flavour, jiraSays }) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ flavour, connected: false });
  });
  afterAll(() => world.stop());

  it('a user connects Jira in the options page', async () => {
    const { login, browser } = world;
    const page = await browser.extensionPage('options.html');
    await fillConnection(page, login);
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByText('Connected as Mira Kowalski').waitFor();
    expect(await page.locator('main').innerText()).toContain(jiraSays);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Changes saved.').waitFor();
    await page.close();
  });

  it('and enables a Git host by its address', async () => {
    const page = await world.browser.extensionPage('options.html');
    await enableHost(page, world.gitlab);
    await page.close();
  });

  it.each([
    ['the title', places.mergeRequest, 'h1[data-testid="title-content"]', 'SHOP-482', 'Cart total is off by one cent'],
    [
      'the description',
      places.mergeRequest,
      '[data-testid="description-content"]',
      'SHOP-455',
      'Receipts show gross prices',
    ],
    ['a commit of the merge request', places.mergeRequestCommits, '#commits', 'OPS-77', 'Nightly export'],
    ['the source branch', places.mergeRequest, 'a.ref-container', 'SHOP-482', 'Cart total is off by one cent'],
    ['a comment', places.mergeRequest, '.note-text.md', 'SHOP-490', 'Show VAT per line'],
    ['the title of a commit', places.commit, '.commit-title', 'OPS-77', 'Nightly export'],
  ])('a key in %s shows its live issue', async (_where, path, selector, key, summary) => {
    const { page, card } = await world.visit(path);
    await painted(page, selector, key);
    await hover(page, selector, key);
    await card.says(summary);
    const issue = world.jira.state.issues[key];
    expect((await card.text()).toLowerCase()).toContain(issue?.status.toLowerCase());
    await page.close();
  });

  it('a comment written on the card is in Jira', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    await hover(page, 'h1', 'SHOP-482');
    await card.says('Cart total');
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Rounded **once** now, see `total()`.');
    await card.click('button', 'Comment');
    await card.says('Rounded once now, see total().');
    const comments = world.jira.state.issues['SHOP-482']?.comments ?? [];
    const last = comments.at(-1);
    expect(last?.author).toBe('mkowalski');
    expect(last?.text).toEqual(
      flavour === 'cloud'
        ? {
            adf: {
              type: 'doc',
              version: 1,
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'Rounded ' },
                    { type: 'text', text: 'once', marks: [{ type: 'strong' }] },
                    { type: 'text', text: ' now, see ' },
                    { type: 'text', text: 'total()', marks: [{ type: 'code' }] },
                    { type: 'text', text: '.' },
                  ],
                },
              ],
            },
          }
        : { wiki: 'Rounded *once* now, see {{total()}}.' },
    );
    await page.close();
  });

  it('a move with a required resolution changes the issue in Jira and on the card', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, 'h1', 'SHOP-482');
    await hover(page, 'h1', 'SHOP-482');
    await card.click('button', 'In review, move to another status');
    await card.click('button', /^Approve/);
    await card.click('button', 'Move to Done');
    await card.says('Resolution is required.');
    expect(world.jira.state.issues['SHOP-482']?.status).toBe('In review');
    const resolution = await card.find('combobox', /^Resolution/);
    await resolution.focus();
    await page.keyboard.type('Fixed');
    await card.click('button', 'Move to Done');
    await card.find('button', 'Done, move to another status');
    expect(world.jira.state.issues['SHOP-482']).toMatchObject({ status: 'Done', resolution: 'Fixed' });
    await page.close();
  });
});
