import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { startGit } from '../sandbox/git/server.ts';
import { hover, painted } from './driver/mouse.ts';
import { startWorld, type World } from './driver/world.ts';

const pages = join(process.cwd(), '..', 'shared', 'data', 'pages');
const git = existsSync(pages) ? await startGit({ pages }) : undefined;
const gitlabs = git?.realPages().filter(({ host }) => host === 'gitlab') ?? [];
await git?.close();

/** Saved pages of real GitLabs of several ages: what we think of their structure is put to the test here. */
describe.skipIf(gitlabs.length === 0)('on a saved real page of GitLab', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ pages });
  });
  afterAll(() => world.stop());

  it.each(gitlabs.map(({ file, path }) => [file, path]))(
    '%s, a key in the title opens its card',
    async (_file, path) => {
      const address = new URL(path, world.gitlab);
      address.searchParams.set('title', 'SHOP-482: round once, after all discounts');
      const { page, card } = await world.visit(address.href);
      const title = 'h1[data-testid="title-content"], .detail-page-description .title';
      await painted(page, title, 'SHOP-482');
      await hover(page, title, 'SHOP-482');
      await card.says('Cart total is off by one cent');
      await card.find('button', 'In review, move to another status');
      await page.close();
    },
  );
});
