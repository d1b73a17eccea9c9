import { expect, it } from 'vitest';
import { findHandlers } from './handlers.ts';

it('handlers are found by their names', () => {
  const text = `export const handlers = { 'issue.read': read, 'tab.open-card': (a) => open(a), other: 1, 'text/plain': 2 };`;
  expect(findHandlers('a.ts', text)).toEqual(['issue.read', 'tab.open-card']);
});
