import { describe, expect, it } from 'vitest';
import type { Scope, ScopeFields } from './scope.ts';
import { tidyKeys, toKeys } from './lists.ts';
import { overriddenIn } from './settings-of.ts';
import { saySame, tidyScope } from './tidy.ts';

const scope = (settings: Scope['settings'], fields: Scope['fields']): Scope => ({
  host: 'https://git.test',
  path: 'shop',
  settings,
  fields,
});

describe('a scope as it is kept', () => {
  it.each<[string, Scope['settings'], Scope['fields'], Partial<ScopeFields>]>([
    [
      'what is as Lozenge comes is left out of custom settings',
      'custom',
      { active: true, prefix: 'x' },
      { prefix: 'x' },
    ],
    ['and stays as an override', 'default', { active: true }, { active: true }],
    ['an empty list is as Lozenge comes', 'custom', { ignore: [] }, {}],
    ['and stays as an override', 'default', { ignore: [] }, { ignore: [] }],
    ['nothing is set by nothing', 'default', { prefix: undefined }, {}],
    ['keys are tidied', 'default', { projectKeys: [' shop', '', 'SHOP', 'ops'] }, { projectKeys: ['SHOP', 'OPS'] }],
    [
      'ids of transitions that are off go',
      'default',
      { transitions: 'off', transitionIds: '1' },
      { transitions: 'off' },
    ],
    [
      'ids that are used stay',
      'default',
      { transitions: 'custom', transitionIds: ' 1, 2 ' },
      { transitions: 'custom', transitionIds: '1, 2' },
    ],
    [
      'the type of vulnerabilities that are off goes',
      'default',
      { vulnerabilitiesEnabled: false, vulnerabilitiesProject: 'SEC', vulnerabilitiesIssueType: '1' },
      { vulnerabilitiesEnabled: false },
    ],
    ['a prefix keeps its blank', 'default', { prefix: 'jira ' }, { prefix: 'jira ' }],
  ])('%s', (_case, settings, fields, expected) => {
    expect(tidyScope(scope(settings, fields)).fields).toEqual(expected);
  });

  it.each<[string, Scope | undefined, Scope | undefined, boolean]>([
    ['nothing and nothing', undefined, undefined, true],
    ['nothing and something', undefined, scope('default', {}), false],
    ['lists of the same', scope('default', { ignore: ['A'] }), scope('default', { ignore: ['A'] }), true],
    ['another order', scope('default', { ignore: ['A', 'B'] }), scope('default', { ignore: ['B', 'A'] }), false],
    ['another choice', scope('default', {}), scope('custom', {}), false],
    ['a field more', scope('default', {}), scope('default', { active: true }), false],
  ])('%s say the same: %4$s', (_case, a, b, expected) => {
    expect(saySame(a, b)).toBe(expected);
  });
});

describe('keys that were typed', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['SHOP', ['SHOP']],
    ['shop, ops;sec  web\napi,,', ['SHOP', 'OPS', 'SEC', 'WEB', 'API']],
    ['SHOP shop', ['SHOP']],
  ])('%j', (typed, keys) => {
    expect(toKeys(typed)).toEqual(keys);
  });

  it('are tidied as GitLab does', () => {
    expect(tidyKeys([' A1 ', ' ', 'A1', 'b2'])).toEqual(['A1', 'B2']);
  });
});

describe('what a scope overrides', () => {
  it.each<[string, Partial<ScopeFields>, string[]]>([
    ['nothing', {}, []],
    ['two fields', { prefix: '', ignore: [] }, ['prefix', 'ignore']],
    ['transitions with their ids, as one', { transitions: 'custom', transitionIds: '1' }, ['transitions']],
    ['ids alone', { transitionIds: '1' }, ['transitions']],
    [
      'vulnerabilities with project and type, as one',
      { vulnerabilitiesEnabled: true, vulnerabilitiesProject: 'S', vulnerabilitiesIssueType: '1' },
      ['vulnerabilitiesEnabled'],
    ],
  ])('%s', (_case, fields, expected) => {
    expect(overriddenIn(fields)).toEqual(expected);
  });
});
