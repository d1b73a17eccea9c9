import { describe, expect, test } from 'vitest';
import { findClosingKeys, type ClosingList } from './closing-keys.ts';
import { compileRules } from './compile-rules.ts';
import type { KeyRules } from './rules.ts';

/** What a text closes by these rules; rules that are refused close `refused`. */
function closing(
  text: string,
  list: ClosingList,
  rules: Partial<KeyRules> = {},
  accepts?: (project: string) => boolean,
) {
  const compiled = compileRules({ reading: 'gitlab', ...rules });
  return compiled.ok ? findClosingKeys(text, list, compiled.grammar, accepts) : ['refused'];
}

const stems = `Close Closes Closed Closing Fix Fixes Fixed Fixing
  Resolve Resolves Resolved Resolving Implement Implements Implemented Implementing`.split(/\s+/);

test.each(stems)('%s closes, in both spellings and with a colon', (word) => {
  const spelled = `${word} AB-1\n${word.toLowerCase()} AB-2\n${word}: AB-3`;
  expect(closing(spelled, 'first')).toEqual(['AB-1', 'AB-2', 'AB-3']);
  expect(closing(`${word.toUpperCase()} AB-1`, 'all')).toEqual([]);
});

describe('lists', () => {
  test.each<[name: string, text: string, first: readonly string[], all: readonly string[]]>([
    ['commas and an and', 'Closes: AB-1, CD-2 and EF-3', ['AB-1'], ['AB-1', 'CD-2', 'EF-3']],
    ['a comma and an and', 'Closes AB-1, and CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['spaces', 'Fixes AB-1 CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['an ampersand', 'Fixes AB-1 & CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['a line that ends in the list', 'Fixes AB-1,\n  CD-2 and\nEF-3', ['AB-1'], ['AB-1', 'CD-2', 'EF-3']],
    ['a line that ends the list', 'Fixes AB-1\nCD-2 is next', ['AB-1'], ['AB-1']],
    ['another clause', 'Resolves AB-1; see CD-2', ['AB-1'], ['AB-1']],
    ['another word', 'Closes AB-1, relates to CD-2', ['AB-1'], ['AB-1']],
    ['the word repeated', 'Closes AB-1, closes CD-2', ['AB-1', 'CD-2'], ['AB-1', 'CD-2']],
    ['an issue of GitLab first', 'Closes #12, AB-1, CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['an issue of GitLab between', 'Closes AB-1, group/project#12 and CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['an address between', 'Closes AB-1, https://x.test/browse/ZZ-9, CD-2', ['AB-1'], ['AB-1', 'CD-2']],
    ['an address alone', 'Closes https://x.test/browse/ZZ-9', [], []],
    ['the same key twice', 'Closes AB-1, AB-1', ['AB-1'], ['AB-1']],
    ['only known projects', 'Fix UTF-8, AB-1', [], ['AB-1']],
  ])('%s', (_name, text, first, all) => {
    const accepts = (project: string) => project !== 'UTF';
    expect(closing(text, 'first', {}, accepts)).toEqual(first);
    expect(closing(text, 'all', {}, accepts)).toEqual(all);
  });
});

describe('with rules of one’s own', () => {
  test.each<[name: string, rules: Partial<KeyRules>, text: string, keys: readonly string[]]>([
    ['a prefix', { prefix: 'jira#' }, 'Closes jira#AB-1, jira#CD-2', ['AB-1', 'CD-2']],
    ['a prefix that is not there', { prefix: 'jira#' }, 'Closes AB-1', []],
    ['lower case', { pattern: '(?i)[a-z]+-\\d+' }, 'closes ab-1', ['AB-1']],
    ['strict', { reading: 'strict' }, 'Closes AB-1A, closes AB-2', ['AB-2']],
    ['ignored', { ignore: ['AB'] }, 'Closes AB-1, CD-2', ['CD-2']],
  ])('%s', (_name, rules, text, keys) => {
    expect(closing(text, 'all', rules)).toEqual(keys);
  });
});

test.each(['first', 'all'] as const)('%s stays linear on hostile text', (list) => {
  const started = performance.now();
  for (const piece of ['Closes ', 'fix AB-1, ', 'a/', 'Closes http://a', 'AB-1', 'issues ', 'Closes a/b'])
    closing(`Closes ${piece.repeat(20_000)}`, list);
  expect(performance.now() - started).toBeLessThan(2000);
});
