import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import type { Person } from '../../issue/issue.ts';
import { ok, type Result } from '../../result/result.ts';
import type { Pictured } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { read } from '../wire/wire.ts';
import { createPeopleOperations } from './people.ts';

const namesOf = (answer: Result<Pictured<readonly Person[]>>) =>
  answer.ok ? answer.value.value.map(({ name }) => name) : expect.fail(JSON.stringify(answer.failure));

describe.each(flavours)('the people of %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = (as = jira.credentials) => clientOn(jira, flavour, as);

  it.each([
    ['a first name', 'Mira', ['Mira Kowalski']],
    ['a last name', ' ort', ['Tomas Ortega']],
    ['nobody', 'qwertz', []],
    ['nothing', ' ', []],
  ])('are found by %s', async (_name, typed, names) => {
    expect(namesOf(await client().findPeople(typed))).toEqual(names);
    expect(namesOf(await client().findMentionable(typed))).toEqual(names);
  });

  it('come with pictures and with the id by which they are given an issue', async () => {
    const found = await client().findPeople('Jonas');
    const { value, images } = found.ok ? found.value : expect.fail('nobody');
    const [jonas] = value;
    expect(images).toHaveProperty([jonas?.avatar ?? '']);
    expect(await client().assign('SHOP-482', { id: jonas?.id ?? '' })).toEqual({ ok: true, value: null });
    expect(jira.state.issues['SHOP-482']?.assignee).toBe('jlind');
  });

  it('may be given an issue when they see it', async () => {
    const all = namesOf(await client().findAssignable('SHOP-482', ''));
    expect(all).toHaveLength(6);
    expect(namesOf(await client().findAssignable('SHOP-482', 'li'))).toContain('Li Wei');
    const hidden = await client(jira.credentialsOf('tortega')).findAssignable('SEC-7', '');
    expect(namesOf(hidden).toSorted()).toEqual(['Amara Okafor', 'Tomas Ortega']);
  });
});

describe('finding people', () => {
  it.each([
    ['colleagues', { displayName: 'Mira', active: true, accountType: 'atlassian' }, ['Mira']],
    ['people of Server', { displayName: 'Mira', active: true }, ['Mira']],
    ['nobody who left', { displayName: 'Mira', active: false }, []],
    ['no apps', { displayName: 'Robot', accountType: 'app' }, []],
    ['no customers', { displayName: 'Kim', accountType: 'customer' }, []],
  ])('finds %s', async (_name, person, names) => {
    const ask: Speaker['ask'] = async (_call, schema, what) => read(schema, [{ accountId: 'a', ...person }], what);
    const dialect = { api: '', peopleParameter: 'query' } as const;
    const images = () => ({ table: {}, add: () => undefined });
    expect(namesOf(await createPeopleOperations({ dialect, ask, images }).findPeople('x'))).toEqual(names);
  });

  it('has nothing to ask for nothing', async () => {
    const ask = () => expect.fail('asked');
    const dialect = { api: '', peopleParameter: 'query' } as const;
    const images = () => ({ table: {}, add: () => undefined });
    expect(await createPeopleOperations({ dialect, ask, images }).findPeople(' ')).toEqual(
      ok({ value: [], images: {} }),
    );
  });
});
