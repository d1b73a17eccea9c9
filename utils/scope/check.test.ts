import { describe, expect, it } from 'vitest';
import type { Scope, ScopeFields } from './scope.ts';
import { findProblems, findScopeProblems, isProjectKey } from './check.ts';
import { defaults } from './defaults.ts';

const host = 'https://git.test';
const scope = (path: string, settings: Scope['settings'], fields: Partial<ScopeFields>): Scope => ({
  host,
  path,
  settings,
  fields,
});

describe('settings as a whole', () => {
  it.each<[string, Partial<ScopeFields>, object[]]>([
    ['those that Lozenge comes with', {}, []],
    ['a pattern', { pattern: '[A-Z][0-9]-[0-9]+', prefix: 'jira#' }, []],
    ['too many entries', { ignore: Array(201).fill('UTF') }, [{ field: 'ignore', problem: 'too-many' }]],
    ['ids by commas', { transitions: 'custom', transitionIds: '1,2,3' }, []],
    ['ids by semicolons', { transitions: 'custom', transitionIds: '1;2;3' }, []],
    ['ids among words', { transitions: 'custom', transitionIds: 'foo 23 bar' }, []],
    [
      'words alone',
      { transitions: 'custom', transitionIds: 'foo bar' },
      [{ field: 'transitionIds', problem: 'no-number' }],
    ],
    ['no ids', { transitions: 'custom' }, [{ field: 'transitionIds', problem: 'no-number' }]],
    ['no ids where none are used', { transitions: 'done', transitionIds: 'foo' }, []],
    ['a hundred projects', { projectKeys: Array(100).fill('SHOP') }, []],
    ['more', { projectKeys: Array(101).fill('SHOP') }, [{ field: 'projectKeys', problem: 'too-many' }]],
    ['no project', { projectKeys: ['SHOP', '1X'] }, [{ field: 'projectKeys', problem: 'no-project', piece: '1X' }]],
    [
      'vulnerabilities without a project',
      { vulnerabilitiesEnabled: true },
      [{ field: 'vulnerabilitiesProject', problem: 'missing' }],
    ],
    [
      'vulnerabilities in no project',
      { vulnerabilitiesEnabled: true, vulnerabilitiesProject: 'X Y' },
      [{ field: 'vulnerabilitiesProject', problem: 'no-project' }],
    ],
    [
      'vulnerabilities without a type',
      { vulnerabilitiesEnabled: true, vulnerabilitiesProject: 'SEC' },
      [{ field: 'vulnerabilitiesIssueType', problem: 'missing' }],
    ],
    [
      'vulnerabilities with both',
      { vulnerabilitiesEnabled: true, vulnerabilitiesProject: 'SEC', vulnerabilitiesIssueType: '10004' },
      [],
    ],
  ])('%s', (_case, fields, problems) => {
    expect(findProblems({ ...defaults, ...fields })).toMatchObject(problems);
  });

  it.each([
    ['SHOP', true],
    ['S2_A', true],
    ['S', false],
    ['shop', false],
    ['2S', false],
    ['SHOP-1', false],
  ])('%s is the key of a project: %s', (text, expected) => {
    expect(isProjectKey(text)).toBe(expected);
  });
});

describe('a scope among others', () => {
  const group = scope('shop', 'custom', { pattern: '[A-Z]*[A-Z]+-\\d+', transitions: 'custom' });

  it.each<[string, Scope, object[]]>([
    ['answers for what it sets', scope('shop/web', 'default', { projectKeys: ['?'] }), [{ field: 'projectKeys' }]],
    ['does not answer for what it inherits', scope('shop/web', 'default', { active: false }), []],
    [
      'answers for all of custom settings',
      scope('shop/web', 'custom', { transitions: 'custom' }),
      [{ field: 'transitionIds' }],
    ],
    ['replaces what is kept of it', scope('shop', 'custom', { active: false }), []],
  ])('%s', (_case, one, problems) => {
    expect(findScopeProblems([group], one)).toMatchObject(problems);
  });
});
