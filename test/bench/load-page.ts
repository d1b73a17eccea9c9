import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What one load of a page cost. */
export interface Load {
  /** CPU time of the main thread, in ms; script and layout are parts of it. */
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  /** DOM nodes that live after a garbage collection, whatever tree they are in. */
  readonly nodes: number;
  /** kB of JavaScript heap after a garbage collection, all worlds together. */
  readonly heap: number;
}

const idleAfter = 1_000;

/**
 * Loads a page in a tab of its own and measures from the navigation until 1 s after its load event. If it had not settled by
 * then, on a busy machine, it measures on until it has: nothing may be left out.
 *
 * The clock is the main thread's CPU time: wall time would count what other processes do as well.
 *
 * @param settled waits for the sign that everything has happened; throws when it never comes
 */
export async function loadPage(
  context: BrowserContext,
  url: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<Load> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(idleAfter);
  let times = await readMetrics(session);
  // What is asked in the page costs time in it: the sign is looked for after the clock was read.
  const began = performance.now();
  await settled(page);
  if (performance.now() - began > 200) {
    await page.waitForTimeout(idleAfter);
    times = await readMetrics(session);
  }
  await session.send('HeapProfiler.collectGarbage');
  const sizes = await readMetrics(session);
  await page.close();
  return {
    task: times('TaskDuration') * 1000,
    script: times('ScriptDuration') * 1000,
    layout: times('LayoutDuration') * 1000,
    nodes: sizes('Nodes'),
    heap: sizes('JSHeapUsedSize') / 1000,
  };
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
