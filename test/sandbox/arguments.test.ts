import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('readArguments', () => {
  it.each([
    ['nothing', [], { portBase: 8100, pages: undefined }],
    ['a base', ['--port-base', '9000'], { portBase: 9000, pages: undefined }],
    ['pages', ['--pages=../pages'], { portBase: 8100, pages: '../pages' }],
  ])('reads %s', (_, words, expected) => {
    expect(readArguments(words)).toEqual(expected);
  });

  it.each([['word'], ['0'], ['70000'], ['80.5']])('refuses the base %s', (base) => {
    expect(() => readArguments(['--port-base', base])).toThrow('--port-base takes a number');
  });
});
