import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activityOf } from '../../../test/sandbox/jira/activity.ts';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

const key = 'SHOP-482';
const done = { ok: true, value: null };

describe.each(flavours)('people on an issue on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const client = (name = 'mkowalski') => clientOn(jira, flavour, jira.credentialsOf(name));
  const issue = (name = key) => jira.state.issues[name] ?? expect.fail(`no ${name}`);
  const idOf = async (name: string) => {
    const me = await client(name).myself();
    return me.ok ? me.value.value.id : expect.fail('nobody');
  };

  it.each([
    ['to a person', async () => ({ id: await idOf('jlind') }), 'jlind'],
    ['to nobody', async () => 'nobody' as const, undefined],
    ['to whom the project says', async () => 'automatic' as const, 'tortega'],
  ])('gives it %s', async (_name, to, expected) => {
    expect(await client().assign(key, await to())).toEqual(done);
    expect(issue().assignee).toBe(expected);
  });

  it('gives it to nobody who is not there', async () => {
    expect(await client().assign(key, { id: 'noone' })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: { assignee: expect.stringMatching(/does not exist/) } },
    });
  });

  it('knows who watches: oneself, and how many', async () => {
    const watchers = () => client().watchers('OPS-77');
    const before = activityOf(jira.state, issue('OPS-77')).watchers.filter((name) => name !== 'mkowalski').length;
    await client().watch('OPS-77', false);
    expect(await watchers()).toEqual({ ok: true, value: { watching: false, count: before } });
    await client().watch('OPS-77', true);
    expect(await watchers()).toEqual({ ok: true, value: { watching: true, count: before + 1 } });
  });

  it('watches, twice as well as once, and stops', async () => {
    const watchers = () => activityOf(jira.state, issue('OPS-77')).watchers;
    const others = watchers().filter((name) => name !== 'mkowalski');
    for (const watching of [true, true]) expect(await client().watch('OPS-77', watching)).toEqual(done);
    expect(watchers().toSorted()).toEqual([...others, 'mkowalski'].toSorted());
    for (const watching of [false, false]) expect(await client().watch('OPS-77', watching)).toEqual(done);
    expect(watchers()).toEqual(others);
  });

  it('votes, twice as well as once, and takes the vote back', async () => {
    const voters = () => activityOf(jira.state, issue()).voters;
    for (const voting of [true, true]) expect(await client('aokafor').vote(key, voting)).toEqual(done);
    expect(voters()).toEqual(['aokafor']);
    for (const voting of [false, false]) expect(await client('aokafor').vote(key, voting)).toEqual(done);
    expect(voters()).toEqual([]);
  });

  it('has no vote on an issue of its own', async () => {
    const { reporter } = issue();
    expect(await client(reporter).vote(key, true)).toEqual({ ok: false, failure: { kind: 'forbidden', messages: [] } });
  });

  it.each([
    ['assign', () => client().assign('SEC-7', 'nobody')],
    ['watchers', () => client().watchers('SEC-7')],
    ['watch', () => client().watch('SEC-7', true)],
    ['unwatch', () => client().watch('SEC-7', false)],
    ['vote', () => client().vote('SEC-7', true)],
  ])('finds no issue that is hidden: %s', async (_name, act) => {
    expect(await act()).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});
