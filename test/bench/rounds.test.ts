import { expect, it } from 'vitest';
import { takeTurns } from './rounds.ts';

it('takes turns, changes who goes first, and throws the first round away', async () => {
  const order: string[] = [];
  const measure = (name: string) => async () => order.push(name);
  const taken = await takeTurns(2, { without: measure('without'), with: measure('with') });
  expect(order).toEqual(['without', 'with', 'with', 'without', 'without', 'with']);
  expect(taken).toEqual({ without: [4, 5], with: [3, 6] });
});

it('lets each of three go first once', async () => {
  const order: string[] = [];
  const measure = (name: string) => async () => order.push(name);
  await takeTurns(2, { a: measure('a'), b: measure('b'), c: measure('c') });
  expect(order.join('')).toBe('abcbcacab');
});
