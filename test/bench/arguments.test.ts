import { expect, it } from 'vitest';
import { readOrder } from './arguments.ts';

it.each([
  ['nothing', [], { rounds: 8, write: false }],
  ['rounds', ['--rounds', '3'], { rounds: 3, write: false }],
  ['write', ['--write'], { rounds: 8, write: true }],
  ['both', ['--rounds=2', '--write'], { rounds: 2, write: true }],
  ['no rounds', ['--rounds', '0'], undefined],
  ['half a round', ['--rounds', '1.5'], undefined],
  ['words', ['--rounds', 'many'], undefined],
  ['something unknown', ['--fast'], undefined],
])('%s', (_case, args, expected) => {
  expect(readOrder(args)).toEqual(expected);
});
