import type { BrowserContext } from 'playwright-core';
import { connect, startWorld, type World } from '../e2e/driver/world.ts';
import { startHeavy } from '../sandbox/heavy/server.ts';
import { startMoving } from '../sandbox/moving/server.ts';
import { startBareChromium } from './bare-chromium.ts';
import { makeEmptyExtension } from './empty-extension.ts';

/** Everything that the bench measures with: three browsers side by side, and the hosts of all pages. */
export interface Stage {
  readonly world: World;
  /** The browser with the extension. */
  readonly lozenge: BrowserContext;
  /** One without any. */
  readonly bare: BrowserContext;
  /** One whose extension does nothing. */
  readonly empty: BrowserContext;
  /** Origins of the heavy pages, and of those that move. */
  readonly heavy: string;
  readonly turbo: string;
  readonly react: string;
  /** A first visit: the worker forgets what Jira said. */
  forget(): Promise<void>;
}

/** Sets the stage, with more switches for the browsers, has `act` play on it, and clears it whatever happens. */
export async function onStage<T>(
  build: string,
  more: readonly string[],
  act: (stage: Stage) => Promise<T>,
): Promise<T> {
  await using close = new AsyncDisposableStack();
  const heavy = await startHeavy();
  close.defer(() => heavy.close());
  const moving = await startMoving();
  close.defer(() => moving.close());
  const extension = await makeEmptyExtension();
  close.defer(() => extension.remove());
  const world = await startWorld({ build, connected: false, args: more });
  close.defer(() => world.stop());
  const bare = await startBareChromium(more);
  close.defer(() => bare.close());
  const empty = await startBareChromium(more, extension.folder);
  close.defer(() => empty.close());
  const origins = {
    heavy: heavy.origin('github.test'),
    turbo: moving.origin('gitlab.test'),
    react: moving.origin('github.test'),
  };
  await connect(world.browser, world.login, [world.gitlab, ...Object.values(origins)]);
  // Awaited here: the stage is cleared when this function is left.
  return await act({
    world,
    lozenge: world.browser.context,
    bare,
    empty,
    ...origins,
    forget: async () => {
      await (await world.browser.worker()).evaluate('chrome.storage.session.clear()');
    },
  });
}
