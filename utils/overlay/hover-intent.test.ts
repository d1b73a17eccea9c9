import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserTimers, createHoverIntent } from './hover-intent.ts';

const log: string[] = [];
let shown: string | undefined;
const intent = () =>
  createHoverIntent<string>({
    openAfter: 250,
    closeAfter: 200,
    timers: browserTimers,
    same: (a, b) => a === b,
    shown: () => shown,
    open: (target) => {
      shown = target;
      log.push(`open ${target}`);
    },
    close: () => {
      shown = undefined;
      log.push('close');
    },
  });

type Step = [at: number, what: string];
const play = (steps: readonly Step[], until: number): void => {
  const hover = intent();
  const acts: Record<string, () => void> = {
    A: () => hover.over('A'),
    B: () => hover.over('B'),
    away: () => hover.over(undefined),
    card: () => hover.cancel(),
  };
  for (const [at, what] of steps) setTimeout(() => acts[what]?.(), at);
  vi.advanceTimersByTime(until);
};

describe('hover intent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    log.length = 0;
    shown = undefined;
  });

  it.each<[string, Step[], string[]]>([
    ['a rest opens', [[0, 'A']], ['open A']],
    [
      'passing by opens nothing',
      [
        [0, 'A'],
        [100, 'away'],
      ],
      [],
    ],
    [
      'moving on the key does not start anew',
      [
        [0, 'A'],
        [200, 'A'],
      ],
      ['open A'],
    ],
    [
      'the second key opens, not the first',
      [
        [0, 'A'],
        [100, 'B'],
      ],
      ['open B'],
    ],
    [
      'going away closes after a while',
      [
        [0, 'A'],
        [400, 'away'],
      ],
      ['open A', 'close'],
    ],
    [
      'going away and moving on closes once',
      [
        [0, 'A'],
        [400, 'away'],
        [450, 'away'],
        [500, 'away'],
      ],
      ['open A', 'close'],
    ],
    [
      'coming back in time keeps it open',
      [
        [0, 'A'],
        [400, 'away'],
        [500, 'A'],
      ],
      ['open A'],
    ],
    [
      'travelling into the card keeps it open',
      [
        [0, 'A'],
        [400, 'away'],
        [500, 'card'],
      ],
      ['open A'],
    ],
    [
      'leaving the card closes',
      [
        [0, 'A'],
        [400, 'away'],
        [500, 'card'],
        [600, 'away'],
      ],
      ['open A', 'close'],
    ],
    [
      'another key takes over',
      [
        [0, 'A'],
        [400, 'away'],
        [450, 'B'],
      ],
      ['open A', 'open B'],
    ],
  ])('%s', (_case, steps, expected) => {
    play(steps, 2000);
    expect(log).toEqual(expected);
  });
});
