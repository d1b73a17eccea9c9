import { describe, expect, it } from 'vitest';
import { meet, meeting } from './meeting.ts';

const marks = { of: () => undefined, at: () => undefined, first: () => undefined };
const left = (signal: AbortSignal) => ({
  signal,
  host: 'gitlab' as const,
  marks,
  leave: () => undefined,
  refresh: async () => undefined,
});

describe('the meeting of the two scripts', () => {
  it('takes place once the scout is there, until it ends, and again with the next', () => {
    expect(meeting()).toBeUndefined();
    const life = new AbortController();
    const first = left(life.signal);
    meet(first);
    expect(meeting()).toBe(first);
    life.abort();
    expect(meeting()).toBeUndefined();
    const second = left(new AbortController().signal);
    meet(second);
    expect(meeting()).toBe(second);
  });
});
