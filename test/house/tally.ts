// Counts over everything that `npm run test:all` runs.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many steps or tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** One step that either went well or didn't. */
export const tallyStep = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/**
 * What vitest's JSON report counts. Whatever went wrong outside of a test counts as one more failure: a file that could not be
 * read, an error nobody caught, a run without tests, and a run that left no report because it crashed or took too long.
 */
export function tallyReport(file: string, endedWell: boolean): Tally {
  const found = readReport(file);
  if (found === undefined) return tallyStep(false);
  const broken = found.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = found.numFailedTests + broken.length;
  const unexplained = failed === 0 && (!endedWell || found.numPassedTests === 0) ? 1 : 0;
  return {
    passed: found.numPassedTests,
    failed: failed + unexplained,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

function readReport(file: string): z.infer<typeof report> | undefined {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** All tallies in one. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((all, { passed }) => all + passed, 0),
  failed: tallies.reduce((all, { failed }) => all + failed, 0),
  skipped: tallies.reduce((all, { skipped }) => all + skipped, 0),
});

/** The one line that a run closes with: `12 passed, 0 failed, 2 skipped`. */
export const toLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
