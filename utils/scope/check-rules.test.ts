import { describe, expect, it } from 'vitest';
import { findEveryScopeProblem, findRulesProblems, findScopeRulesProblems } from './check-rules.ts';
import { defaults } from './defaults.ts';
import type { Scope, ScopeFields } from './scope.ts';

const scope = (path: string, settings: Scope['settings'], fields: Partial<ScopeFields>): Scope => ({
  host: 'https://git.test',
  path,
  settings,
  fields,
});

describe('the rules of keys', () => {
  it.each<[string, Partial<ScopeFields>, object[]]>([
    ['those that Lozenge comes with', {}, []],
    ['a pattern', { pattern: '[A-Z][0-9]-[0-9]+', prefix: 'jira#' }, []],
    ['half a pattern', { pattern: '[A-Z' }, [{ field: 'pattern', objection: 'missing-bracket' }]],
    ['a slow pattern', { pattern: '(A+)+-1' }, [{ field: 'pattern', objection: 'slow' }]],
    ['a bad prefix', { prefix: '(' }, [{ field: 'prefix', objection: 'missing-parenthesis' }]],
    ['an entry that is no key', { ignore: ['UTF', 'no key'] }, [{ field: 'ignore', objection: 'not-a-key' }]],
    ['what is wrong elsewhere', { projectKeys: ['?'] }, []],
  ])('%s', (_case, fields, problems) => {
    expect(findRulesProblems({ ...defaults, ...fields })).toMatchObject(problems);
  });
});

describe('a scope among others', () => {
  const group = scope('shop', 'custom', { pattern: '[A-Z]*[A-Z]+-\\d+' });

  it.each<[string, Scope, object[]]>([
    ['answers for the rules that it sets', scope('shop/web', 'default', { ignore: ['?'] }), [{ field: 'ignore' }]],
    ['does not answer for those that it inherits', scope('shop/web', 'default', { active: false }), []],
    [
      'answers for a prefix that does not go with the pattern above it',
      scope('shop/web', 'default', { prefix: '[A-Z]*' }),
      [{ field: 'prefix', objection: 'slow' }],
    ],
  ])('%s', (_case, one, problems) => {
    expect(findScopeRulesProblems([group], one)).toMatchObject(problems);
  });

  it('answers for everything else as well', () => {
    const one = scope('shop/web', 'default', { ignore: ['?'], projectKeys: ['?'] });
    expect(findEveryScopeProblem([group], one)).toMatchObject([{ field: 'ignore' }, { field: 'projectKeys' }]);
  });
});
