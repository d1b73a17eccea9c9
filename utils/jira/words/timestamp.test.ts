import { describe, expect, it } from 'vitest';
import { toIsoUtc, toJiraStamp } from './timestamp.ts';

describe("Jira's time stamps", () => {
  it.each([
    ['an offset without colon', '2024-10-09T10:37:54.643+0800', '2024-10-09T02:37:54.643Z'],
    ['west of Greenwich', '2014-02-24T23:30:00.000-0600', '2014-02-25T05:30:00.000Z'],
    ['with colon', '2014-04-07T13:55:52.263+02:00', '2014-04-07T11:55:52.263Z'],
    ['UTC', '2026-09-22T08:00:00.000Z', '2026-09-22T08:00:00.000Z'],
    ['words', 'Yesterday 3:00 PM', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_name, stamp, expected) => {
    expect(toIsoUtc(stamp)).toBe(expected);
  });

  it('are written with milliseconds and an offset without colon', () => {
    expect(toJiraStamp(Date.parse('2026-10-01T10:05:00+02:00'))).toBe('2026-10-01T08:05:00.000+0000');
  });
});
