import { expect, it } from 'vitest';
import { findImports } from './imports.ts';

const value = (specifier: string, line = 1) => ({ specifier, typeOnly: false, line });
const type = (specifier: string, line = 1) => ({ specifier, typeOnly: true, line });

it.each([
  ['a value', 'a.ts', `import { a } from './b.ts';`, [value('./b.ts')]],
  ['a type', 'a.ts', `import type { A } from './b.ts';`, [type('./b.ts')]],
  ['a type among values, which still runs the file', 'a.ts', `import { type A } from './b.ts';`, [value('./b.ts')]],
  ['a side effect', 'a.ts', `import './b.css?inline';`, [value('./b.css')]],
  ['a re-export', 'a.ts', `\nexport { a } from './b.ts';`, [value('./b.ts', 2)]],
  ['a re-exported type', 'a.ts', `export type { A } from './b.ts';`, [type('./b.ts')]],
  ['everything re-exported', 'a.ts', `export * from './b.ts';`, [value('./b.ts')]],
  ['one on demand', 'a.ts', `await import('./b.ts');`, [{ ...value('./b.ts'), isLate: true }]],
  ['one on demand whose name is computed', 'a.ts', `await import('./' + name);`, [{ ...value(''), isLate: true }]],
  ['a type on demand', 'a.ts', `let a: import('./b.ts').A;`, [type('./b.ts')]],
  ['many at once', 'a.ts', `import.meta.glob('./*.ts');`, [value('')]],
  ['the old way', 'a.ts', `require('./b.ts');`, [value('')]],
  [
    'one in a component',
    'a.tsx',
    `import { B } from './b.tsx';\nexport const A = () => <B a="import './c.ts'" />;`,
    [value('./b.tsx')],
  ],
  ['one in a comment', 'a.ts', `// import './b.ts'`, []],
  ['a stylesheet', 'a.css', `a {}\n@import url('./b.css');`, [value('./b.css', 2)]],
  [
    'a page',
    'a.html',
    `<link rel="stylesheet" href="./b.css">\n<script type="module" src="./c.tsx">`,
    [value('./b.css'), value('./c.tsx', 2)],
  ],
])('finds %s', (_name, path, text, expected) => {
  expect(findImports(path, text)).toEqual(expected);
});

it('refuses a file that it cannot read', () => {
  expect(() => findImports('a.ts', 'import {')).toThrow("a.ts can't be read");
});
