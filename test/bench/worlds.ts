import type { CDPSession, Page } from 'playwright-core';
import { until } from '../e2e/driver/until.ts';

interface World {
  readonly id: number;
  readonly origin: string;
}

/** The worlds in which scripts of extensions run on a page. */
export async function findWorlds(session: CDPSession): Promise<readonly World[]> {
  const worlds: World[] = [];
  const note = ({ context }: { readonly context: World }): void => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', note);
  return worlds;
}

async function countWorlds(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { length } = await findWorlds(session);
  await session.detach();
  return length;
}

/** Waits until the extension that a browser has is on the page. */
export async function somebodyIsThere(page: Page): Promise<void> {
  await until('a script of the extension', async () => (await countWorlds(page)) > 0);
}

export async function nobodyIsThere(page: Page): Promise<void> {
  if ((await countWorlds(page)) > 0) throw new Error('The browser without any extension has one.');
}
