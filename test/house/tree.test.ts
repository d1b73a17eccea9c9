import { expect, it } from 'vitest';
import { readTree, select } from './tree.ts';

it('a rule that looks at nothing fails', () => {
  expect(() => select(new Map([['a.ts', '']]), /\.css$/)).toThrow('looks at nothing');
});

it('the tree holds the house and no tests', () => {
  const paths = [...readTree().keys()];
  expect(paths).toContain('utils/protocol/messages.ts');
  expect(paths.filter((path) => path.includes('.test.'))).toEqual([]);
});
