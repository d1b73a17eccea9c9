import type { Page } from 'playwright-core';
import { painted, spotOf } from '../e2e/driver/mouse.ts';
import { until } from '../e2e/driver/until.ts';
import type { Visit, World } from '../e2e/driver/world.ts';
import { places } from '../sandbox/git/places.ts';
import type { Findings } from './goals.ts';
import { toMedian } from './table.ts';
import { watchCard, type CardWatch } from './watch-card.ts';

const latencies = [0, 150];
const key = 'SHOP-482';
const heading = 'h1[data-testid="title-content"]';

/** ms from the pointer's coming to rest on a key to the frame that shows the issue's summary. */
interface Hovers {
  readonly cold: number;
  readonly first: number;
  readonly again: number;
}

const states = [
  ['cold: the worker knows nothing of the page’s keys', 'cold'],
  ['first: what the page’s own request brought', 'first'],
  ['again: the issue was read before', 'again'],
] as const satisfies readonly (readonly [string, keyof Hovers])[];

/** How long a card takes, against a Jira on this machine that answers at once or as one far away. */
export async function measureHovers(world: World, rounds: number): Promise<Findings> {
  const taken = new Map<number, Hovers[]>(latencies.map((latency) => [latency, []]));
  console.error('… From the pointer to the card');
  for (let round = -1; round < rounds; round++) {
    for (const [latency, hovers] of taken) {
      world.jira.faults.latencyMs = latency;
      const cold = await hoverCold(world);
      const { first, again } = await hoverTwice(world);
      if (round >= 0) hovers.push({ cold, first, again });
    }
  }
  world.jira.faults.latencyMs = 0;
  const rows = states.map(([name, state]) => [
    name,
    ...[...taken.values()].map((hovers) =>
      toMedian(
        hovers.map((one) => one[state]),
        'ms',
      ),
    ),
  ]);
  const title = 'From the pointer’s coming to rest to a card with the summary';
  return { goals: [], tables: [{ title, head: ['', ...latencies.map((latency) => `Jira in ${latency} ms`)], rows }] };
}

async function hoverCold(world: World): Promise<number> {
  const { page, watch } = await open(world);
  await forget(world);
  const cold = await hover(world, page, watch);
  await leave(world, page);
  return cold;
}

async function hoverTwice(world: World): Promise<{ first: number; again: number }> {
  await forget(world);
  const { page, card, watch } = await open(world);
  const first = await hover(world, page, watch);
  // Read in full, with its pictures: from now on it is kept.
  await quiet(world);
  await page.mouse.move(5, 5);
  await until('the card closed', async () => !(await card.isOpen()));
  const again = await hover(world, page, watch);
  await leave(world, page);
  return { first, again };
}

async function open(world: World): Promise<Visit & { readonly watch: CardWatch }> {
  const visit = await world.visit(places.mergeRequest);
  // The host's own comments come late and push things about.
  await painted(visit.page, '.note-text.md', 'SHOP-490');
  await quiet(world);
  return { ...visit, watch: await watchCard(visit.page, world.browser.extensionId) };
}

/** One move onto the key, from beside it. */
async function hover({ jira }: World, page: Page, watch: CardWatch): Promise<number> {
  const summary = jira.state.issues[key]?.summary;
  if (summary === undefined) throw new Error(`The sandbox has no ${key}.`);
  const { x, y } = await spotOf(page, heading, key);
  await page.mouse.move(x + 40, y + 60);
  const { milliseconds } = await watch.begin(summary);
  const [shown] = await Promise.all([milliseconds, page.mouse.move(x, y)]);
  return shown;
}

async function forget({ browser }: World): Promise<void> {
  await (await browser.worker()).evaluate('chrome.storage.session.clear()');
}

async function leave(world: World, page: Page): Promise<void> {
  await quiet(world);
  await page.close();
}

/** Waits until Jira has answered everything and has not been asked for 300 ms. */
async function quiet({ jira: { requests } }: World): Promise<void> {
  let seen = -1;
  await until('a quiet Jira', async () => {
    const isQuiet = requests.length === seen && requests.every(({ status }) => status !== 0);
    seen = requests.length;
    if (!isQuiet) await new Promise((wake) => setTimeout(wake, 300));
    return isQuiet;
  });
}
