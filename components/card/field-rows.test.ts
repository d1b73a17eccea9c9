import { expect, test } from 'vitest';
import type { Issue } from '../../utils/issue/issue.ts';
import { factRows } from './field-rows.ts';
import { issue } from './fixtures/samples.ts';

const now = new Date(2026, 10, 26, 12).getTime();
const flat = (changes: Partial<Issue>): readonly string[] =>
  factRows({ ...issue, ...changes }, now).map(({ start, end }) =>
    [start?.label, start?.text, '|', end?.label, end?.text, end?.alarm].filter(Boolean).join(' '),
  );

test('pairs long facts with short ones, and leaves no holes', () => {
  expect(flat({})).toEqual([
    'Reporter Tomas Ortega | Due Nov 24 overdue',
    'Sprint 41 | Points 3',
    'Version 4.12 | Created Nov 2',
  ]);
});

test.each<[string, Partial<Issue>, readonly string[]]>([
  [
    'nothing but a date',
    { reporter: undefined, sprint: undefined, fixVersions: [], due: undefined, storyPoints: undefined },
    ['| Created Nov 2'],
  ],
  [
    'no points are not zero points',
    { sprint: undefined, fixVersions: [], due: undefined, storyPoints: 0 },
    ['Reporter Tomas Ortega | Points 0', '| Created Nov 2'],
  ],
])('%s', (_name, changes, expected) => {
  expect(flat(changes)).toEqual(expected);
});

test('what is done is not overdue', () => {
  expect(flat({ status: { name: 'Done', category: 'done' } })[0]).toBe('Reporter Tomas Ortega | Due Nov 24');
});
