import { describe, expect, test } from 'vitest';
import { compileRules } from './compile-rules.ts';
import { createKeyFinder } from './key-finder.ts';
import type { KeyRules } from './rules.ts';

/** The keys that rules find; rules that are refused find `refused`. */
function keysBy(rules: KeyRules, text: string): readonly string[] {
  const compiled = compileRules(rules);
  return compiled.ok ? createKeyFinder(compiled.grammar)(text).map(({ key }) => key) : ['refused'];
}

const problemsOf = (rules: Omit<KeyRules, 'reading'>) => {
  const compiled = compileRules({ ...rules, reading: 'strict' });
  return compiled.ok ? [] : compiled.problems;
};

describe('as GitLab reads it', () => {
  test.each<[name: string, rules: Omit<KeyRules, 'reading'>, text: string, keys: readonly string[]]>([
    ['no rules', {}, 'JIRA-1234A TICKET-1-2 thisNOT-1', ['JIRA-1234', 'TICKET-1']],
    ['a prefix', { prefix: 'jira#' }, 'jira#JIRA-1 see jira#EXT_EXT-12', ['JIRA-1', 'EXT_EXT-12']],
    ['a prefix that is not there', { prefix: 'jira#' }, 'JIRA-1 #JIRA-1', []],
    ['a prefix after a hyphen', { prefix: 'jira#' }, 'my-jira#JIRA-1', ['JIRA-1']],
    ['a prefix glued to a word', { prefix: 'jira#' }, 'myjira#JIRA-1', []],
    ['a prefix, and more after the number', { prefix: 'jira#' }, 'jira#JIRA-1A', ['JIRA-1']],
    ['a prefix with a space at its end', { prefix: 'issue ' }, 'issue AB-1 issueAB-2', ['AB-1']],
    ['a prefix that is a choice', { prefix: 'jira#|issue ' }, 'jira#AB-1 issue AB-2', ['AB-1', 'AB-2']],
    ['a pattern', { pattern: '[A-Z][0-9]-[0-9]+' }, 'J1-1234A JI-1 J1-123', ['J1-1234', 'J1-123']],
    ['a pattern with a choice', { pattern: 'AB-\\d+|CD-\\d+' }, 'AB-1 CD-2 EF-3', ['AB-1', 'CD-2']],
    ['a pattern in lower case', { pattern: '[a-z]+-\\d+' }, 'proj-12 PROJ-13', ['PROJ-12']],
    ['a pattern without case', { pattern: '(?i)ab-\\d+' }, 'ab-1 Ab-2 AB-3', ['AB-1', 'AB-2', 'AB-3']],
    ['flags of a prefix reach the key', { prefix: '(?i)jira#' }, 'JIRA#ab-1', ['AB-1']],
    ['prefix and pattern', { prefix: '#', pattern: 'AB-\\d+' }, 'x#AB-1 #AB-2', ['AB-1']],
    ['what matches and is no key', { pattern: '\\d+' }, '12 AB-1', []],
    ['nothing at all', { pattern: 'X*' }, 'AB-1', []],
    ['named groups', { pattern: '(?P<project>[A-Z]+)-(?P<number>\\d+)' }, 'AB-1', ['AB-1']],
  ])('%s', (_name, rules, text, keys) => {
    expect(keysBy({ ...rules, reading: 'gitlab' }, text)).toEqual(keys);
  });
});

describe('strictly', () => {
  test.each<[name: string, rules: Omit<KeyRules, 'reading'>, text: string, keys: readonly string[]]>([
    ['no rules', {}, 'AB-1 JIRA-1234A TICKET-1-2 my-AB-2', ['AB-1']],
    ['a prefix', { prefix: 'jira#' }, 'jira#AB-1 jira#AB-1A jira#AB-1-2', ['AB-1']],
    ['a prefix after a hyphen', { prefix: 'jira#' }, 'my-jira#AB-1', ['AB-1']],
    ['a sign as a prefix', { prefix: '#' }, ' #AB-2 x#AB-1', ['AB-2']],
    ['a pattern', { pattern: '[A-Z]{2,4}-\\d{1,3}' }, 'AB-1 my-AB-1 ABCDE-1 AB-1234 CD-3-related', ['AB-1', 'CD-3']],
    ['the longer branch of a choice', { pattern: 'AB-1|AB-12' }, 'AB-12', ['AB-12']],
  ])('%s', (_name, rules, text, keys) => {
    expect(keysBy({ ...rules, reading: 'strict' }, text)).toEqual(keys);
  });
});

describe('what is refused', () => {
  test.each<[name: string, rules: Omit<KeyRules, 'reading'>, field: string, objection: string, piece: string]>([
    ['a pattern over GitLab’s limit', { pattern: 'A'.repeat(256) }, 'pattern', 'too-long', ''],
    ['an open bracket', { prefix: 'a[b' }, 'prefix', 'missing-bracket', '[b'],
    ['a look-around', { pattern: '(?!CVE)[A-Z]+-\\d+' }, 'pattern', 'look-around', '(?!'],
    ['nested repetition', { pattern: '(A+)+-\\d+' }, 'pattern', 'slow', ''],
    ['a slow prefix', { prefix: '(a|a)*' }, 'prefix', 'slow', ''],
    ['repetition that only both nest', { prefix: '(?:a?){9}', pattern: '(?:a?){9}b' }, 'prefix', 'slow', ''],
    ['a pattern of thousands of characters', { pattern: '(?:A{1,100}-){20}' }, 'pattern', 'too-large', ''],
    ['no key among those to ignore', { ignore: ['UTF', 'utf-8', 'C++'] }, 'ignore', 'not-a-key', 'C++'],
  ])('%s', (_name, rules, field, objection, piece) => {
    expect(problemsOf(rules)).toEqual([expect.objectContaining({ field, objection, piece })]);
  });

  test('everything at once', () => {
    expect(problemsOf({ prefix: '(', pattern: ')', ignore: ['?'] }).map(({ field }) => field)).toEqual([
      'prefix',
      'pattern',
      'ignore',
    ]);
  });
});

test('a grammar is plain data', () => {
  const compiled = compileRules({ prefix: 'jira#', reading: 'strict', ignore: [' utf ', 'UTF', '', 'ab-1'] });
  expect(compiled).toEqual({
    ok: true,
    grammar: expect.objectContaining({ ignore: ['AB-1', 'UTF'], lowerCaseBranches: false }),
  });
  expect(structuredClone(compiled)).toEqual(compiled);
});
