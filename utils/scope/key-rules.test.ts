import { describe, expect, it } from 'vitest';
import { hasUnusualRules } from './key-rules.ts';
import type { Scope } from './scope.ts';

const host = 'https://git.test';

describe('the pages of a Git host need more than the usual rules', () => {
  it.each<[string, Scope['fields'], boolean]>([
    ['nothing set', {}, false],
    ['as it comes', { pattern: '', prefix: '', reading: 'strict', lowerCaseBranches: false }, false],
    ['set to nothing', { pattern: undefined, lowerCaseBranches: undefined }, false],
    ['a list of what is ignored', { ignore: ['UTF'] }, false],
    ['switched off', { active: false }, false],
    ['a pattern', { pattern: 'AB-\\d+' }, true],
    ['a prefix', { prefix: '#' }, true],
    ['as GitLab reads', { reading: 'gitlab' }, true],
    ['lower case in branches', { lowerCaseBranches: true }, true],
  ])('%s', (_name, fields, expected) => {
    expect(hasUnusualRules([{ host, path: 'shop', settings: 'default', fields }], host)).toBe(expected);
    expect(hasUnusualRules([{ host: 'https://x.test', path: '', settings: 'custom', fields }], host)).toBe(false);
  });
});
