import type { BrowserContext, Page } from 'playwright-core';

/** What the main thread did, in ms of its CPU time; script and layout are parts of `task`. */
export interface Times {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

/** What lives after a garbage collection. */
export interface Sizes {
  /** DOM nodes, whatever tree they are in. */
  readonly nodes: number;
  /** kB of JavaScript heap, all worlds together. */
  readonly heap: number;
}

/** What one load of a page cost. */
export type Load = Times & Sizes;

/** A page that has loaded and come to rest. */
export interface OpenPage {
  readonly page: Page;
  readonly times: Times;
  /** What the main thread does meanwhile, in ms of its CPU time. */
  during(act: () => Promise<unknown>): Promise<number>;
  sizes(): Promise<Sizes>;
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
export async function openPage(
  context: BrowserContext,
  url: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<OpenPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<(name: string) => number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  };
  await page.goto(url);
  await page.waitForTimeout(idleAfter);
  let metrics = await read();
  // What is asked in the page costs time in it: the sign is looked for after the clock was read.
  const began = performance.now();
  await settled(page);
  if (performance.now() - began > 200) {
    await page.waitForTimeout(idleAfter);
    metrics = await read();
  }
  return {
    page,
    times: {
      task: metrics('TaskDuration') * 1000,
      script: metrics('ScriptDuration') * 1000,
      layout: metrics('LayoutDuration') * 1000,
    },
    async during(act) {
      const before = (await read())('TaskDuration');
      await act();
      return ((await read())('TaskDuration') - before) * 1000;
    },
    async sizes() {
      await session.send('HeapProfiler.collectGarbage');
      const sizes = await read();
      return { nodes: sizes('Nodes'), heap: sizes('JSHeapUsedSize') / 1000 };
    },
  };
}

/** The same for a page with which nothing more happens. */
export async function loadPage(...order: Parameters<typeof openPage>): Promise<Load> {
  const { page, times, sizes } = await openPage(...order);
  const load = { ...times, ...(await sizes()) };
  await page.close();
  return load;
}
