import { expect, test } from 'vitest';
import { createBudget, deepest } from './budget.ts';

test('nodes run out by depth and by number', () => {
  const budget = createBudget();
  expect([budget.node(deepest), budget.node(deepest + 1)]).toEqual([true, false]);
  expect(Array.from({ length: 10_000 }, () => budget.node(0)).at(-1)).toBe(false);
});

test('a text is cut with an ellipsis, the next one is empty', () => {
  const budget = createBudget();
  expect(budget.text('short')).toBe('short');
  expect(budget.text('x'.repeat(200_000))).toMatch(/^x{119995}…$/);
  expect([budget.text('more'), budget.rest(), budget.node(0)]).toEqual(['', [], false]);
});

test('what was left out is marked once', () => {
  const budget = createBudget();
  expect(budget.rest()).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: '…', marks: [] }] }]);
  expect(budget.rest()).toEqual([]);
});
