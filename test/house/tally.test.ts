import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sum, tallyReport, tallyStep, toLine } from './tally.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const good = { status: 'passed', assertionResults: [{}] };
const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [good] };
const unread = { status: 'failed', assertionResults: [] };

it.each([
  ['a good run', report, true, { passed: 5, failed: 0, skipped: 2 }],
  ['failures', { ...report, numFailedTests: 2 }, false, { passed: 5, failed: 2, skipped: 2 }],
  [
    'a file that could not be read',
    { ...report, testResults: [good, unread] },
    false,
    { passed: 5, failed: 1, skipped: 2 },
  ],
  ['an error outside of all tests', report, false, { passed: 5, failed: 1, skipped: 2 }],
  [
    'no tests at all',
    { ...report, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 },
    true,
    { passed: 0, failed: 1, skipped: 0 },
  ],
  ['nonsense', { hello: 1 }, true, { passed: 0, failed: 1, skipped: 0 }],
])('counts %s', (_name, content, endedWell, expected) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  expect(tallyReport(file, endedWell)).toEqual(expected);
});

it('counts a run that left no report as one failure', () => {
  expect(tallyReport(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it.each([
  ['all is well', [tallyStep(true), { passed: 4, failed: 0, skipped: 0 }], '5 passed, 0 failed'],
  ['something failed', [tallyStep(false), { passed: 4, failed: 1, skipped: 2 }], '4 passed, 2 failed, 2 skipped'],
])('closes with one line when %s', (_name, tallies, line) => {
  expect(toLine(sum(tallies))).toBe(line);
});
