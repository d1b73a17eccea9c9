import { expect, it } from 'vitest';
import { compileRules } from '../../../utils/keys/compile-rules.ts';
import type { Grammar, KeyRules } from '../../../utils/keys/rules.ts';
import { testKeys } from './test-keys.ts';

const shop = new Set(['SHOP']);

const grammarOf = (rules: Partial<KeyRules>): Grammar => {
  const compiled = compileRules({ reading: 'strict', ...rules });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.grammar;
};

it.each<[string, Partial<KeyRules>, string, 'prose' | 'branch', ReadonlySet<string> | undefined, string[], string[]]>([
  ['keys, each once', {}, 'SHOP-2 and SHOP-1, SHOP-2', 'prose', shop, ['SHOP-2', 'SHOP-1'], []],
  ['no such project', {}, 'SHOP-1 in UTF-8', 'prose', shop, ['SHOP-1'], ['UTF-8']],
  ['no Jira to ask', {}, 'SHOP-1 in UTF-8', 'prose', undefined, ['SHOP-1', 'UTF-8'], []],
  ['ignored', { ignore: ['UTF'] }, 'SHOP-1 in UTF-8', 'prose', undefined, ['SHOP-1'], []],
  ['a prefix', { prefix: 'jira#' }, 'jira#SHOP-1, SHOP-2', 'prose', shop, ['SHOP-1'], []],
  ['glued', {}, 'SHOP-1A', 'prose', shop, [], []],
  ['glued, as GitLab', { reading: 'gitlab' }, 'SHOP-1A', 'prose', shop, ['SHOP-1'], []],
  ['lower case in a branch', { lowerCaseBranches: true }, 'shop-1-release-2', 'branch', shop, ['SHOP-1'], []],
  ['lower case without Jira', { lowerCaseBranches: true }, 'shop-1-release-2', 'branch', undefined, [], []],
])('%s', (_case, rules, text, place, known, keys, strangers) => {
  expect(testKeys(grammarOf(rules), text, place, known)).toEqual({ keys, strangers });
});
