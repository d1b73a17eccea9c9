import { expect, it } from 'vitest';
import { takeTurns } from './rounds.ts';

it('takes turns, changes who goes first, and throws the first round away', async () => {
  const order: string[] = [];
  const measure = (name: string) => async () => order.push(name);
  const taken = await takeTurns(2, { without: measure('without'), with: measure('with') });
  expect(order).toEqual(['with', 'without', 'without', 'with', 'with', 'without']);
  expect(taken).toEqual({ without: [3, 6], with: [4, 5] });
});
