// `npm run bench`: what the extension costs, as ratios within one run. Needs `npm run build` and `npm run build:e2e`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findYounger } from '../house/built.ts';
import { root } from '../house/root.ts';
import { readOrder, usage, type Order } from './arguments.ts';
import { measureCommitRows } from './commit-rows.ts';
import { describeRun, isBusy, readLoad } from './conditions.ts';
import { putBetweenMarkers } from './document.ts';
import { tableGoals } from './goals.ts';
import { measureHovers } from './hover.ts';
import { measureKeyless } from './keyless.ts';
import { measureLinks } from './links.ts';
import { measureNavigations } from './navigations.ts';
import { measureScan } from './scan.ts';
import { onStage } from './stage.ts';
import { toMarkdown } from './table.ts';
import { weighParts } from './weights.ts';

const build = 'chrome-mv3-e2e';
const page = join(root, 'docs/performance.md');

const order = readOrder(process.argv.slice(2));
if (order === undefined) {
  console.error(usage);
  process.exit(2);
}
const younger = findYounger(build);
if (younger.length > 0) console.error(`! .output/${build} is older than ${younger.join(', ')}.`);
if (younger.length > 0 && order.write) {
  console.error('Only what is built from the sources as they are goes into the docs: build first.');
  process.exit(1);
}
const report = await measure(order);
console.log(`\n${report}`);
if (order.write) writeFileSync(page, putBetweenMarkers(readFileSync(page, 'utf8'), report));

/** Measures everything; answers Markdown. */
async function measure({ rounds }: Order): Promise<string> {
  const load = readLoad();
  if (isBusy(load))
    console.error(`! The machine is busy (load ${load.toFixed(1)}): ratios get rough, and milliseconds too high.`);
  const findings = await onStage(build, [], async (stage) => ({
    before: [
      await measureKeyless(stage, rounds),
      await measureCommitRows(stage, rounds),
      await measureScan(stage, rounds),
    ],
    after: [await measureLinks(stage, rounds), await measureHovers(stage.world, rounds)],
    conditions: await describeRun(stage.bare, rounds, load),
  }));
  const all = [...findings.before, await measureNavigations(build, rounds), ...findings.after, weighParts(build)];
  const tables = [tableGoals(all.flatMap(({ goals }) => goals)), ...all.flatMap((one) => one.tables)];
  return [findings.conditions, ...tables.map(toMarkdown)].join('\n\n');
}
