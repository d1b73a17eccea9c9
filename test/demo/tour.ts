import { openAlbum } from './album.ts';
import { printEnd, printTable } from './print.ts';
import { startDemo } from './start.ts';
import type { Step } from './step.ts';
import { comment } from './steps/comment.ts';
import { dark } from './steps/dark.ts';
import { keyInCommit } from './steps/key-in-commit.ts';
import { keyInDescription } from './steps/key-in-description.ts';
import { keyInTitle } from './steps/key-in-title.ts';
import { move } from './steps/move.ts';
import { narrow, wide } from './steps/sizes.ts';
import { options } from './steps/options.ts';
import { popup } from './steps/popup.ts';
import { readOn } from './steps/read-on.ts';
import { walkStep } from './walk.ts';

const steps: readonly Step[] = [
  keyInTitle,
  readOn,
  keyInDescription,
  keyInCommit,
  comment,
  move,
  popup,
  options,
  dark,
  narrow,
  wide,
];

/** Walks the whole tour without a window. Answers whether every step was seen to happen. */
export async function walkTour(): Promise<boolean> {
  const began = performance.now();
  const world = await startDemo({});
  const album = openAlbum();
  try {
    printTable('The sandbox', [
      ['Jira', world.jira.url],
      ['Git', world.gitlab],
    ]);
    let missed = 0;
    for (const [index, step] of steps.entries()) {
      if (!(await walkStep(world, album, step, index + 1))) missed += 1;
      // Somebody pressed Ctrl-C: the process ends as soon as the browser has.
      if (world.ending.aborted) return await new Promise(() => undefined);
    }
    printEnd(steps.length, missed, (performance.now() - began) / 1000);
    return missed === 0;
  } finally {
    await world.stop();
  }
}
