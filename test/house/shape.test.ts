import { expect, it } from 'vitest';
import { findMisshapes, isNamedWell } from './shape.ts';

it.each([
  ['a default export', 'utils/a.ts', 'export default 1;'],
  ['a default export by name', 'utils/a.ts', 'const a = 1; export { a as default };'],
  ['a barrel', 'utils/a.ts', `export * from './b.ts';`],
  ['a re-export', 'utils/a.ts', `export { b } from './b.ts';`],
  ['an enum', 'utils/a.ts', 'enum A { b }'],
  ['a namespace', 'utils/a.ts', 'namespace a { let b }'],
  ['too much', 'utils/a.ts', 'a;\n'.repeat(251)],
])('a file must not have %s', (_name, path, text) => {
  expect(findMisshapes(path, text)).toHaveLength(1);
});

it.each(['entrypoints/background/index.ts', 'entrypoints/overlay.tsx'])(
  'a door may have a default export: %s',
  (path) => {
    expect(findMisshapes(path, 'export default 1;')).toEqual([]);
  },
);

it.each([
  ['utils/keys/find-keys.ts', true],
  ['components/ui/Avatar.tsx', true],
  ['components/card/card.css', true],
  ['entrypoints/scout.ts', true],
  ['utils/keys/findKeys.ts', false],
  ['utils/Keys/find.ts', false],
  ['components/ui/avatar.tsx', false],
])('%s is named well: %s', (path, expected) => {
  expect(isNamedWell(path)).toBe(expected);
});
