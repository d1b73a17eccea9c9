// `npm run test:all`: checks, builds and every suite, closed by one line that counts them all. It ends with a failure unless
// every step and test passed. `npm test` is the same after the set-up. A suite that hangs is ended and counts as failed, so
// that the whole run stays under 15 minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from './house/check.ts';
import { runShown, runTask, runTasks } from './house/tasks.ts';
import { sum, tallyReport, tallyStep, toLine, type Tally } from './house/tally.ts';

const minute = 60_000;

const reports = mkdtempSync(join(tmpdir(), 'lozenge-reports-'));
const tallies: Tally[] = [];

for (const { passed } of await runTasks(checks)) tallies.push(tallyStep(passed));
const isBuilt = (await step('build')) && (await step('build:e2e'));
await suite('unit', 3 * minute);
if (isBuilt) {
  await suite('built', minute);
  await suite('e2e', 11 * minute);
} else {
  console.log('✗ built, e2e: not run, there is no build');
  tallies.push(tallyStep(false), tallyStep(false));
}

rmSync(reports, { recursive: true });
const total = sum(tallies);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(toLine(total));

/** Runs a script of package.json and counts it; answers whether it went well. */
async function step(script: string): Promise<boolean> {
  const { passed } = await runTask({ name: script, command: 'npm', args: ['run', '--silent', script] });
  tallies.push(tallyStep(passed));
  return passed;
}

/** Runs a project of vitest.config.ts and counts its tests. */
async function suite(name: string, longest: number): Promise<void> {
  const file = join(reports, `${name}.json`);
  const args = [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--allowOnly=false',
  ];
  const endedWell = await runShown({ name, command: 'vitest', args }, longest);
  tallies.push(tallyReport(file, endedWell));
}
