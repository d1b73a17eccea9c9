import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { contextPathOf, flavours } from '../sandbox/jira/site.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type Visit, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';

/** The user's own session in a Jira tab; every answer of Jira to a request without it brings a new one. */
const session = { name: 'JSESSIONID', value: 'signed-in-in-a-tab', domain: 'jira.test' } as const;

describe.each(flavours)('a comment in Jira %s', (flavour) => {
  let world: World;
  let visit: Visit;
  beforeAll(async () => {
    world = await startWorld({ flavour });
    await world.browser.context.addCookies([{ ...session, path: contextPathOf(flavour) || '/' }]);
    visit = await world.visit(places.mergeRequest);
    await painted(visit.page, title, 'SHOP-482');
    await hover(visit.page, title, 'SHOP-482');
    await visit.card.says('Cart total');
  });
  afterAll(() => world.stop());

  const last = () => JSON.stringify(world.jira.state.issues['SHOP-482']?.comments.at(-1)?.text);
  const writes = (): string[] =>
    world.jira.requests.flatMap(({ method, path, status }) =>
      method !== 'GET' && path.includes('/comment') ? [`${method} ${status}`] : [],
    );

  it('is written, changed and taken back, and the XSRF filter lets each pass at once', async () => {
    const { page, card } = visit;
    const before = world.jira.state.issues['SHOP-482']?.comments.length ?? 0;
    await card.click('textbox', 'Comment');
    await page.keyboard.type('Rounded twice.');
    await card.click('button', 'Comment');
    await card.find('button', 'Edit');
    expect(last()).toContain('Rounded twice.');

    await card.click('button', 'Edit');
    await card.find('textbox', 'Your comment');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Rounded once.');
    await card.click('button', 'Save');
    await card.says('Rounded once.');
    await expect.poll(last).toContain('Rounded once.');

    await card.click('button', 'Delete');
    await card.says('Delete this comment from Jira?');
    await card.click('button', 'Delete');
    await expect.poll(() => world.jira.state.issues['SHOP-482']?.comments.length).toBe(before);
    expect(writes()).toEqual(['POST 201', 'PUT 200', 'DELETE 204']);
  });

  it('leaves the user’s own session alone: no cookie goes out, and Jira’s is kept', async () => {
    expect(world.jira.requests.length).toBeGreaterThan(4);
    expect(world.jira.requests.filter(({ headers }) => headers['cookie'] !== undefined)).toEqual([]);
    const kept = (await world.browser.context.cookies()).filter(({ name }) => name === session.name);
    expect(kept.map(({ value }) => value)).toEqual([session.value]);
  });
});
