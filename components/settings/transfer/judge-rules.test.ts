import { describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../utils/protocol/transfer-messages.ts';
import type { Scope, ScopeFields } from '../../../utils/scope/scope.ts';
import { findBadPolicyRules, judgeRules, withoutBadRules } from './judge-rules.ts';

const scope = (path: string, fields: Partial<ScopeFields>): Scope => ({
  host: 'https://git.test',
  path,
  settings: 'custom',
  fields,
});
const planOf = (...scopes: readonly Scope[]): ImportAnswer => ({
  is: 'plan',
  plan: { changes: [], seal: 'x' },
  scopes,
});
const slow = '(A+)+-1';

describe('a file of settings', () => {
  it.each<[string, Partial<ScopeFields>, string]>([
    ['a pattern that hangs pages', { pattern: slow }, 'pattern'],
    ['half a prefix', { prefix: '(' }, 'prefix'],
    ['an ignored key that is none', { ignore: ['8'] }, 'ignore'],
  ])('is refused for %s', (_case, fields, field) => {
    expect(judgeRules(planOf(scope('a', {}), scope('b', fields)))).toEqual({
      is: 'refused',
      refusal: { why: 'wrong-shape', where: `scopes[1].fields.${field}` },
    });
  });

  it.each([
    ['with good patterns', planOf(scope('a', { pattern: '[A-Z]+-\\d+', prefix: 'jira#' }))],
    ['that was refused already', { is: 'refused', refusal: { why: 'not-json', where: '' } } as const],
  ])('is left as it is: %s', (_case, answer) => {
    expect(judgeRules(answer)).toBe(answer);
  });

  it('with as many entries as it may have is judged in a moment', () => {
    const scopes = Array.from({ length: 2_000 }, (_, at) => scope(`a/${at}`, { pattern: 'A+' }));
    const began = performance.now();
    expect(judgeRules(planOf(...scopes)).is).toBe('plan');
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

it.each<[string, Partial<ScopeFields>, Partial<ScopeFields>, string[]]>([
  [
    'without a pattern that is none',
    { pattern: slow, prefix: 'jira#' },
    { prefix: 'jira#' },
    ['navigation', 'pattern'],
  ],
  ['as it is', { pattern: '[A-Z]+-\\d+' }, { pattern: '[A-Z]+-\\d+' }, ['navigation']],
])('what GitLab says is taken %s', (_case, given, taken, leftOut) => {
  const file = { lozenge: 'settings' as const, version: 2 as const, connections: [], hosts: [] };
  expect(
    withoutBadRules({ is: 'file', file: { ...file, scopes: [scope('a', given)] }, leftOut: ['navigation'] }),
  ).toEqual({ file: { ...file, scopes: [scope('a', taken)] }, leftOut });
});

it('of a policy, what is not run is named, and nothing of the user’s own', () => {
  const scopes = [
    { ...scope('', { pattern: slow }), locked: true as const },
    { ...scope('shop', { prefix: 'x#' }), locked: true as const },
    scope('mine', { pattern: slow }),
  ];
  expect(findBadPolicyRules(scopes)).toEqual(['scopes, https://git.test: fields.pattern']);
});
