import { places } from '../sandbox/git/places.ts';
import type { Album } from './album.ts';
import { toHeard } from './heard.ts';
import { printMissed, printSeen } from './print.ts';
import { settleCard, settleJira, settlePage } from './settle.ts';
import type { DemoWorld } from './start.ts';
import { NotSeen, type Stage, type Step } from './step.ts';

/** Walks one step on a page of its own and prints it. Answers whether what it shows was seen to happen. */
export async function walkStep(world: DemoWorld, album: Album, step: Step, number: number): Promise<boolean> {
  const began = performance.now();
  const before = world.jira.requests.length;
  const pictures: string[] = [];
  const { page, card } = await world.visit(step.path ?? places.mergeRequest);
  if (step.viewport) await page.setViewportSize(step.viewport);
  const stage: Stage = {
    world,
    page,
    card,
    async picture(name, of = page) {
      await settleJira(world.jira);
      await settleCard(card);
      await settlePage(of);
      pictures.push(album.keep(name, await of.screenshot()));
    },
    keep: (name, png) => void pictures.push(album.keep(name, png)),
  };
  const outcome = () => ({
    number,
    title: step.title,
    milliseconds: performance.now() - began,
    heard: toHeard(world.jira.requests.slice(before)),
    pictures,
  });
  try {
    const seen = await step.run(stage);
    await settleJira(world.jira);
    printSeen(outcome(), seen);
    return true;
  } catch (cause) {
    if (world.ending.aborted) return false;
    const shown = (await card.text().catch(() => '')).replace(/\s+/g, ' ').trim();
    stage.keep(`failed-step-${number}`, await page.screenshot());
    const { expected, seen } = toMiss(cause, shown);
    printMissed(outcome(), expected, seen);
    return false;
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** The drivers say what they waited for in vain; what was there instead is on the card. */
function toMiss(cause: unknown, card: string): { readonly expected: string; readonly seen: string } {
  if (cause instanceof NotSeen) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const expected = message.replace(/^(Error: )?Not seen within /, 'within ').replace(/(; it says:|\n)[^]*/, '');
  return { expected, seen: card ? `on the card: ${card.slice(0, 240)}` : 'no card' };
}
