import { availableParallelism, loadavg, type } from 'node:os';
import type { BrowserContext } from 'playwright-core';

/** What a run was measured on, in a sentence. Read the load before the run: afterwards it is the run's own. */
export async function describeRun(bare: BrowserContext, rounds: number, load: number): Promise<string> {
  const [page] = bare.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  const session = await bare.newCDPSession(page);
  const { product } = await session.send('Browser.getVersion');
  await session.detach();
  const browser = `Chromium ${product.replace(/^.*\/(\d+).*$/, '$1')}`;
  const quietness = isBusy(load)
    ? ` The machine was busy with other things (load ${load.toFixed(1)}): take the milliseconds as an upper bound.`
    : '';
  return `${count(rounds, 'round')}, headless ${browser} on ${type()}, ${count(availableParallelism(), 'core')}.${quietness}`;
}

/** Processes that wanted to run in the last minute, on average; 0 where nobody counts them. */
export const readLoad = (): number => loadavg()[0] ?? 0;

/** Whether others want so much of the machine that they would be measured as well. */
export const isBusy = (load: number): boolean => load > availableParallelism() / 2;

const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;
