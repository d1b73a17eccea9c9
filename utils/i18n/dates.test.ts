import { expect, test } from 'vitest';
import { calendarDate, fullTime, isPast, since, timeAgo } from './dates.ts';

const now = new Date(2026, 10, 24, 14, 30).getTime();
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();

test.each([
  ['a few seconds', ago(0.5), 'just now'],
  ['a clock ahead of ours', ago(-3), 'just now'],
  ['minutes', ago(2), '2m ago'],
  ['hours', ago(125), '2h ago'],
  ['a day', ago(26 * 60), 'yesterday'],
  ['days', ago(3 * 24 * 60), '3d ago'],
  ['weeks, as a date', ago(21 * 24 * 60), 'Nov 3'],
  ['years, with the year', new Date(2024, 0, 5, 12).toISOString(), 'Jan 5, 2024'],
  ['nonsense', 'soon', ''],
])('%s', (_name, iso, expected) => {
  expect(timeAgo(iso, now)).toBe(expected);
});

test.each([
  ['this year', '2026-11-24', 'Nov 24'],
  ['another year', '2027-01-02', 'Jan 2, 2027'],
  ['no date', 'someday', 'someday'],
])('calendar date, %s', (_name, iso, expected) => {
  expect(calendarDate(iso, now)).toBe(expected);
});

test.each([
  ['yesterday', '2026-11-23', true],
  ['today', '2026-11-24', false],
  ['tomorrow', '2026-11-25', false],
  ['no date', '', false],
])('%s is past or not', (_name, iso, expected) => {
  expect(isPast(iso, now)).toBe(expected);
});

test('says since when something stands', () => {
  expect(since(new Date(2026, 10, 24, 14, 5).getTime(), now)).toBe('14:05 today');
  expect(since(new Date(2026, 10, 3, 9, 0).getTime(), now)).toBe('09:00 on Nov 3');
});

test('a full time names day and clock', () => {
  expect(fullTime(now)).toMatch(/Nov 24, 2026.*14:30/);
  expect(fullTime('soon')).toBe('');
});
