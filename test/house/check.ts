// `npm run check`: everything that can be said about the tree without running it, at once.
import { runTasks } from './tasks.ts';

/** What `check` runs: name and command line. */
export const checks = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'knip', command: 'knip', args: [] },
] as const;

if (import.meta.main) {
  const results = await runTasks(checks);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
