import { describe, expect, it } from 'vitest';
import type { KeyRules } from '../keys/rules.ts';
import type { Call } from '../protocol/call.ts';
import type { Replies } from '../protocol/messages.ts';
import type { Result } from '../result/result.ts';
import { createRules } from './create-rules.ts';
import { leaveRules, pageRules } from './page-rules.ts';

type Reply = Result<Replies['page.rules']>;

// The worker answers what the test says.
const answering = (reply: () => Promise<Reply>): Call => reply as unknown as Call;

const saying = (rules: Partial<KeyRules>, projects: readonly string[] = []): Reply => ({
  ok: true,
  value: { rules: { reading: 'strict', ...rules }, projects },
});
const usual: Reply = { ok: true, value: { rules: null, projects: [] } };

const foundBy = async (reply: Reply, text: string, place: 'title' | 'branch' = 'title'): Promise<readonly string[]> => {
  const rules = createRules(answering(async () => reply));
  await rules.learn();
  // Only where the hint is found is anything looked for.
  return text.search(rules.hint) === -1 ? ['no hint'] : rules.find(text, place).map(({ key }) => key);
};

describe('keys are found', () => {
  it.each<[string, Reply, string, 'title' | 'branch', string[]]>([
    ['by a prefix', saying({ prefix: 'jira#' }), 'SHOP-1 jira#SHOP-2', 'title', ['SHOP-2']],
    ['by a pattern in lower case', saying({ pattern: '[a-z]+-\\d+' }), 'shop-1 SHOP-2', 'title', ['SHOP-1']],
    ['as GitLab finds them', saying({ reading: 'gitlab' }), 'SHOP-1A', 'title', ['SHOP-1']],
    ['as usual', usual, 'SHOP-1 SHOP-2A', 'title', ['SHOP-1']],
    ['as usual in a branch', usual, 'alice_SHOP-1_x', 'branch', ['SHOP-1']],
    ['as usual where a pattern is none', saying({ pattern: '(' }), 'SHOP-1', 'title', ['SHOP-1']],
    ['as usual where a pattern could hang the page', saying({ pattern: '(A+)+-1' }), 'SHOP-1', 'title', ['SHOP-1']],
    ['as usual where nobody says', { ok: false, failure: { kind: 'inactive' } }, 'SHOP-1', 'title', ['SHOP-1']],
    [
      'in lower case in a branch, of known projects',
      saying({ lowerCaseBranches: true }, ['SHOP']),
      'shop_1-NEW-2-release-3',
      'branch',
      ['SHOP-1', 'NEW-2'],
    ],
    ['in lower case nowhere else', saying({ lowerCaseBranches: true }, ['SHOP']), 'shop-1 SHOP-2', 'title', ['SHOP-2']],
  ])('%s', async (_case, reply, text, place, keys) => {
    expect(await foundBy(reply, text, place)).toEqual(keys);
  });
});

describe('until the worker has said', () => {
  it('nothing is found, the second time too', async () => {
    const rules = createRules(answering(async () => usual));
    const find = () => [rules.find('SHOP-1', 'title').length, 'SHOP-1'.search(rules.hint)];
    expect(find()).toEqual([0, -1]);
    await rules.learn();
    expect(find()).toEqual([1, 3]);
    const again = rules.learn();
    expect(find()).toEqual([0, -1]);
    await again;
    expect(find()).toEqual([1, 3]);
  });

  it('an answer about an earlier address does not count', async () => {
    const answers: ((reply: Reply) => void)[] = [];
    const rules = createRules(answering(() => new Promise((answer) => answers.push(answer))));
    const both = [rules.learn(), rules.learn()];
    answers[0]?.(saying({ pattern: 'OPS-\\d+' }));
    await both[0];
    expect(rules.find('OPS-1 SHOP-1', 'title')).toEqual([]);
    answers[1]?.(saying({ pattern: 'SHOP-\\d+' }));
    await both[1];
    expect(rules.find('OPS-1 SHOP-1', 'title').map(({ key }) => key)).toEqual(['SHOP-1']);
  });
});

it('the scout finds the rules that were left for it', () => {
  expect(pageRules()).toBeUndefined();
  const rules = createRules(answering(async () => usual));
  leaveRules(rules);
  expect(pageRules()).toBe(rules);
});
