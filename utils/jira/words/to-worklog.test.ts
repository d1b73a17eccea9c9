import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { worklogsWire } from '../wire/activity.wire.ts';
import { createImageCollector } from './image-table.ts';
import { toWorklog } from './to-worklog.ts';

const parse = (worklog: object) =>
  z
    .parse(worklogsWire, { worklogs: [{ id: 7, ...worklog }] })
    .worklogs.map((wire) => toWorklog(wire, () => undefined, createImageCollector('https://jira.example')))[0];

it.each([
  ['seconds', { timeSpentSeconds: 5400, timeSpent: '1h 30m' }, 5400],
  ['an old version without seconds', { timeSpent: '1w 2d 3h 30m' }, 144_000 + 57_600 + 10_800 + 1800],
  ['no word of it', {}, 0],
])('counts time spent: %s', (_name, wire, seconds) => {
  expect(parse(wire)?.seconds).toBe(seconds);
});

it('stands without an author', () => {
  expect(parse({ author: null, started: '2026-10-01T10:05:00.000+0200' })).toEqual({
    id: '7',
    author: undefined,
    started: '2026-10-01T08:05:00.000Z',
    seconds: 0,
    comment: undefined,
  });
});
