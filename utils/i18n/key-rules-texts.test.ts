import { describe, expect, it } from 'vitest';
import { compileRules } from '../keys/compile-rules.ts';
import type { KeyRules } from '../keys/rules.ts';
import { describeProblem } from './key-rules-texts.ts';

/** What is said about rules, one sentence after the other. */
function saidOf(rules: Omit<KeyRules, 'reading'>): string {
  const compiled = compileRules({ ...rules, reading: 'strict' });
  return compiled.ok ? '' : compiled.problems.map(describeProblem).join(' ');
}

describe('what is said about rules that are refused', () => {
  it.each<[name: string, rules: Omit<KeyRules, 'reading'>, said: string]>([
    ['too long', { pattern: 'A'.repeat(256) }, '255'],
    ['an open bracket', { pattern: 'a[b' }, '“[b” is never closed'],
    ['an open parenthesis', { pattern: 'a(b' }, '“(b” is never closed'],
    ['a stray parenthesis', { pattern: 'ab)' }, 'at character 3 closes nothing'],
    ['a bad escape', { pattern: 'a\\y' }, '“\\y” has no meaning'],
    ['a bad range', { pattern: '[z-a]' }, 'The range “z-a”'],
    ['a bad set', { pattern: '[[:word:][:letters:]]' }, 'no character class “[:letters:]”'],
    ['a bad repetition', { pattern: '*a' }, '“*” has nothing before it'],
    ['a bad group', { pattern: '(?x)' }, 'No group begins with “('],
    ['looking around', { pattern: '(?!CVE)A' }, 'as “(?!” does'],
    ['a reference back', { pattern: '(a)\\1' }, 'as “\\1” does'],
    ['no equivalent', { pattern: '\\C' }, 'GitLab takes “\\C”'],
    ['too large', { pattern: '(?:A{1,100}-){20}' }, 'Use smaller numbers'],
    ['slow', { pattern: '(A+)+-\\d+' }, 'Some texts would make this slow'],
    ['no key', { ignore: ['C++'] }, '“C++” is neither a project key'],
  ])('%s', (_name, rules, said) => {
    expect(saidOf(rules)).toContain(said);
  });

  it('quotes no more than helps', () => {
    expect(saidOf({ pattern: `[${'b'.repeat(200)}` })).toContain(`“[${'b'.repeat(39)}…” is never closed`);
  });
});
