import { describe, expect, test } from 'vitest';
import { findKeys } from './find-keys.ts';

const keysOf = (text: string, reading?: 'strict' | 'branch' | 'gitlab') =>
  findKeys(text, undefined, reading).map(({ key }) => key);

describe('strict', () => {
  test.each<[string, string, string[]]>([
    ['a key alone', 'SHOP-482', ['SHOP-482']],
    ['brackets, colon and full stop', '[SHOP-1] (SHOP-2): SHOP-3.', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
    ['a list, repeats kept', 'AB-1,AB-2;AB-1', ['AB-1', 'AB-2', 'AB-1']],
    ['digits and underscores in the project', 'R2D2-1 PRODUCT_2013-7', ['R2D2-1', 'PRODUCT_2013-7']],
    ['a branch mentioned in prose', 'merge feature/SHOP-482-rounding', ['SHOP-482']],
    ['an address', 'https://jira.example.org/browse/SHOP-482?focusedId=2', ['SHOP-482']],
    ['a hash or an at sign before', '#SHOP-1 @SHOP-2', ['SHOP-1', 'SHOP-2']],
    ['a list written without a space', '-SHOP-1 first\n-SHOP-2 second', ['SHOP-1', 'SHOP-2']],
    ['Chinese, which has no spaces', '修复SHOP-482问题', ['SHOP-482']],
    ['a range with an en dash', 'SHOP-1–SHOP-3', ['SHOP-1', 'SHOP-3']],
    ['a hyphenated word after the key', 'SHOP-482-related', ['SHOP-482']],
    ['a letter after the number', 'JIRA-1234A JIRA-1234a', []],
    ['an underscore after the number', 'JIRA-1234_tag', []],
    ['a second number', 'TICKET-1-2 CVE-2021-44228 ISO-8859-1', []],
    ['a word before with a hyphen', 'my-SHOP-1', []],
    ['a letter, digit or underscore before', 'mySHOP-1 1SHOP-1 _SHOP-1', []],
    ['a leading zero', 'SHOP-0 SHOP-01', []],
    ['a project of one letter', 'A-1', []],
    ['lower and mixed case', 'shop-1 Shop-1', []],
    ['two hyphens, a space, a line break', 'SHOP--1 SHOP -1 SHOP-\n1', []],
    ['a number too long for Jira', 'SHOP-1234567890123', []],
    ['a project too long for a message', `${'A'.repeat(60)}-1`, []],
    ['no text', '', []],
  ])('%s', (_name, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('says where each key stands', () => {
    expect(findKeys('see SHOP-1, AB-22')).toEqual([
      { key: 'SHOP-1', start: 4, end: 10 },
      { key: 'AB-22', start: 12, end: 17 },
    ]);
  });

  test('leaves out what is no project of this Jira', () => {
    const known = new Set(['SHOP']);
    expect(findKeys('UTF-8 SHOP-1 SHA-256', (project) => known.has(project))).toEqual([
      { key: 'SHOP-1', start: 6, end: 12 },
    ]);
  });

  test('keeps no state between calls', () => {
    expect([keysOf('SHOP-1'), keysOf('SHOP-1'), keysOf('SHOP-1')]).toEqual([['SHOP-1'], ['SHOP-1'], ['SHOP-1']]);
  });
});

describe('branch', () => {
  test.each<[string, string, string[]]>([
    ['a word after a hyphen', 'feature/SHOP-482-rounding', ['SHOP-482']],
    ['a word after an underscore', 'SHOP-482_rounding', ['SHOP-482']],
    ['a number after a hyphen', 'SHOP-482-2nd-attempt', ['SHOP-482']],
    ['a word before with a hyphen', 'fix-SHOP-1', ['SHOP-1']],
    ['a user before with an underscore', 'alice_SHOP-1', ['SHOP-1']],
    ['a version before', 'release-2024-SHOP-5', ['SHOP-5']],
    ['two keys', 'SHOP-1-and-OPS-2', ['SHOP-1', 'OPS-2']],
    ['a project with an underscore', 'A_B-1-fix', ['A_B-1']],
    ['a letter glued to the number', 'SHOP-482a', []],
    ['a letter glued to the project', 'mySHOP-482', []],
  ])('%s: %s', (_name, text, keys) => {
    expect(keysOf(text, 'branch')).toEqual(keys);
  });
});

test('an expression of one’s own ends with the key', () => {
  expect(findKeys('see jira#SHOP-1', undefined, /jira#([A-Z]+-\d+)/g)).toEqual([{ key: 'SHOP-1', start: 9, end: 15 }]);
});

test.each(['strict', 'branch', 'gitlab'] as const)('reading %s stays linear on hostile text', (reading) => {
  const started = performance.now();
  for (const piece of ['A', 'A_', 'AB-1', 'AB-', '-', 'A1', 'AB-1-']) keysOf(piece.repeat(100_000), reading);
  expect(performance.now() - started).toBeLessThan(2_000);
});
