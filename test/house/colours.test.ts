import { describe, expect, it } from 'vitest';
import { findColours } from './colours.ts';

describe('a colour', () => {
  it.each([
    ['in hex', 'a.css', 'a { color: #fff; }'],
    ['as a function', 'a.css', 'a {\n  border: 1px solid rgb(0 0 0 / 50%)\n}'],
    ['by name', 'a.css', 'a { background: white; }'],
    ['in an attribute', 'a.tsx', 'const a = <path fill="white" />;'],
    ['in a style', 'a.tsx', `const a = <p style={{ color: '#1257c8' }} />;`],
    ['in a stylesheet within code', 'a.ts', 'const css = `a { color: #fff }`;'],
  ])('is found %s', (_name, path, text) => {
    expect(findColours(path, text)).toHaveLength(1);
  });

  it.each([
    ['a token', 'a.css', 'a { color: var(--lz-ink); border: 1px solid currentColor; }'],
    ['a selector', 'a.css', '#add { margin: 0 } .red:hover { margin: 0 }'],
    ['a comment', 'a.css', '/* color: #fff; */ a { margin: 0 }'],
    ['a mixture of tokens', 'a.css', 'a { color: color-mix(in srgb, var(--lz-ink), transparent) }'],
    ['an issue', 'a.ts', `say('closes #123');`],
    ['a private field', 'a.ts', 'class A { #abc = 1 }'],
    ['no paint', 'a.tsx', 'const a = <path fill="none" stroke="currentColor" />;'],
  ])('is not %s', (_name, path, text) => {
    expect(findColours(path, text)).toEqual([]);
  });
});
