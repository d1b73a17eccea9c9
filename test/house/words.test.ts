import { describe, expect, it } from 'vitest';
import { findImpurities, findStolenWords } from './words.ts';

const word = { words: ['storage', 'fetch'], by: /^owner\.ts$/ };

describe('a stolen word', () => {
  it.each([
    ['a call', `fetch(url);`],
    ['a member', `browser.storage.local.get();`],
    ['a member in brackets', `browser['storage'];`],
    ['a member that may be missing', `api?.storage;`],
    ['a value taken apart', `const { storage } = browser;`],
    ['a value taken apart and renamed', `const { storage: area } = browser;`],
    ['a value handed on', `start({ fetch });`],
    ['an import', `import { storage } from 'somewhere';`],
    ['the type of a value', `let a: typeof fetch;`],
  ])('is %s', (_name, text) => {
    expect(findStolenWords([['thief.ts', text]], word)).toHaveLength(1);
    expect(findStolenWords([['owner.ts', text]], word)).toEqual([]);
  });

  it.each([
    ['a comment', `// fetch it from browser.storage`],
    ['a string', `say('fetch');`],
    ['the key of an object', `const manifest = { storage: 1 };`],
    ['the key of a type', `interface A { storage: string; fetch(): void }`],
    ['part of another word', `prefetch(storageArea);`],
  ])('is not %s', (_name, text) => {
    expect(findStolenWords([['thief.ts', text]], word)).toEqual([]);
  });
});

it.each([
  ['asks the clock', 'Date.now()'],
  ['makes the date of now', 'new Date()'],
  ['rolls dice', 'Math.random()'],
  ['looks at the page', 'document.body'],
])('a pure room never %s', (_name, text) => {
  expect(findImpurities([['utils/keys/a.ts', text]])).toHaveLength(1);
  expect(findImpurities([['utils/scan/a.ts', text]])).toEqual([]);
});

it('a pure room may be given the time', () => {
  expect(findImpurities([['utils/keys/a.ts', 'const f = (now: number) => new Date(now);']])).toEqual([]);
});
