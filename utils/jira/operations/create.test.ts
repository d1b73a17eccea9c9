import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { dig } from '../../../test/sandbox/jira/json.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import type { FieldValues, ScreenField } from '../../issue/screen.ts';
import type { Result } from '../../result/result.ts';
import type { JiraClient, NewIssue } from '../client.ts';

const epic = '10000';
const story = '10001';
const bug = '10004';
const subtask = '10003';

const metaPath = /\/createmeta/;

/** `form` is how the sandbox keeps what was written. */
const flavours = [
  { flavour: 'server-6.4', asks: 'expanded', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'server-7.13', asks: 'expanded', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'server-8.20', asks: 'paged', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'dc-9.12', asks: 'paged', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'dc-10.3', asks: 'paged', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'dc-11', asks: 'paged', epicNeeds: ['Summary', 'Epic Name'], form: 'wiki' },
  { flavour: 'cloud', asks: 'paged', epicNeeds: ['Summary'], form: 'adf' },
] as const;

/** What stands in front of a corporate Jira and keeps createmeta from everybody. */
const closedBy =
  (status: number): typeof fetch =>
  (url, init) =>
    metaPath.test(String(url)) ? Promise.resolve(new Response('Blocked by policy', { status })) : fetch(url, init);

const valueOf = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(JSON.stringify(result.failure)));

describe.each(flavours)('creating in the flavour $flavour', ({ flavour, asks, epicNeeds, form }) => {
  let jira: JiraSandbox;
  let client: JiraClient;
  beforeAll(async () => {
    jira = await startJira({ flavour });
    client = clientOn(jira, flavour);
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const metaRequests = () => jira.requests.filter(({ path }) => metaPath.test(path)).map(({ path }) => path);
  const screenOf = async (type: string, project = 'SHOP') => valueOf(await client.createScreen(project, type));
  const idOf = (screen: readonly ScreenField[], name: string) =>
    screen.find((field) => field.name === name)?.id ?? name;
  const newIssue = async (type: string, values: FieldValues, more: Partial<NewIssue> = {}): Promise<NewIssue> => ({
    project: 'SHOP',
    type,
    screen: await screenOf(type),
    values,
    ...more,
  });
  const posts = () => jira.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/issue'));

  describe('types', () => {
    it('are those of the project, with their icons', async () => {
      const { value, images } = valueOf(await client.createTypes('SHOP'));
      expect(value.map(({ id, name, shape, subtask: below }) => [id, name, shape, below])).toEqual([
        [epic, 'Epic', 'epic', false],
        [story, 'Story', 'story', false],
        ['10002', 'Task', 'task', false],
        [bug, 'Bug', 'bug', false],
        [subtask, 'Sub-task', 'subtask', true],
      ]);
      expect(Object.keys(images)).toHaveLength(5);
      expect(metaRequests()).toEqual([expect.stringMatching(asks === 'paged' ? /\/SHOP\/issuetypes$/ : /createmeta$/)]);
    });

    it('are none where this user may not create', async () => {
      jira.state.lookOnly = { OPS: ['mkowalski'] };
      expect(valueOf(await client.createTypes('OPS')).value).toEqual([]);
    });

    it.each([401, 403, 404])('are those that the project names, where createmeta answers %i', async (status) => {
      const kept = clientOn(jira, flavour, jira.credentials, { fetch: closedBy(status) });
      const { value } = valueOf(await kept.createTypes('SHOP'));
      expect(value.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bug', 'Story', 'Sub-task']));
    });

    it('are not guessed when Jira is in trouble', async () => {
      Object.assign(jira.faults, { status: 500, paths: metaPath });
      expect(await client.createTypes('SHOP')).toMatchObject({ ok: false, failure: { kind: 'server-error' } });
    });
  });

  describe('the screen', () => {
    it('has what must be filled first, and nothing that is given elsewhere', async () => {
      const screen = await screenOf(bug);
      expect(screen.map(({ id, required }) => [id, required])).toEqual([
        ['summary', true],
        ['components', true],
        ['description', false],
        ['priority', false],
        ['fixVersions', false],
        ['labels', false],
        [expect.stringMatching(/^customfield_\d+$/), false],
      ]);
    });

    it('knows what to put where', async () => {
      const screen = await screenOf(story);
      expect(screen.map(({ name, input }) => [name, input.type])).toEqual([
        ['Summary', 'text'],
        ['Description', 'multiline'],
        ['Priority', 'option'],
        ['Component/s', 'options'],
        ['Fix Version/s', 'options'],
        ['Labels', 'words'],
        ['Due date', 'date'],
        ['Story Points', 'number'],
      ]);
    });

    it('asks for the name of an epic where epics have one', async () => {
      const screen = await screenOf(epic);
      expect(screen.filter(({ required }) => required).map(({ name }) => name)).toEqual(epicNeeds);
    });

    it('does not come from a createmeta that is closed', async () => {
      const kept = clientOn(jira, flavour, jira.credentials, { fetch: closedBy(403) });
      expect(await kept.createScreen('SHOP', bug)).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
    });
  });

  describe('an issue', () => {
    it('is there with everything that was filled in', async () => {
      const screen = await screenOf(bug);
      const values = {
        summary: 'Totals jump on reload',
        description: 'Only *sometimes*.',
        components: ['10110', '10111'],
        priority: '2',
        fixVersions: ['10212'],
        labels: 'rounding flaky',
        [idOf(screen, 'Story Points')]: '2,5',
      };
      const created = valueOf(await client.create({ project: 'SHOP', type: bug, screen, values }));
      expect(created).toEqual({ id: expect.stringMatching(/^\d+$/), key: expect.stringMatching(/^SHOP-\d+$/) });
      expect(jira.state.issues[created.key]).toMatchObject({
        id: created.id,
        type: 'Bug',
        summary: 'Totals jump on reload',
        status: 'To do',
        reporter: 'mkowalski',
        components: ['Cart', 'Checkout'],
        priority: 'High',
        fixVersions: ['4.12'],
        labels: ['rounding', 'flaky'],
        points: 2.5,
        description: { [form]: expect.anything() },
      });
      const { issues } = valueOf(await client.summaries([created.key]));
      expect(issues.get(created.key)?.summary).toBe('Totals jump on reload');
    });

    it('sends no empty values, and no operations', async () => {
      const issue = await newIssue(story, {
        summary: 'A story',
        description: '',
        labels: '',
        components: [],
        priority: '',
      });
      valueOf(await client.create(issue));
      expect(posts()).toMatchObject([{ status: 201 }]);
      expect(posts()[0]?.body).toEqual({
        fields: { project: { key: 'SHOP' }, issuetype: { id: story }, summary: 'A story' },
      });
    });

    it('hangs below another', async () => {
      const created = valueOf(
        await client.create(await newIssue(subtask, { summary: 'A part' }, { parent: 'SHOP-482' })),
      );
      expect(jira.state.issues[created.key]).toMatchObject({ type: 'Sub-task', parent: 'SHOP-482' });
    });

    it('is refused field by field', async () => {
      const refused = await client.create(await newIssue(bug, { summary: '' }));
      expect(refused).toMatchObject({
        ok: false,
        failure: {
          kind: 'invalid',
          fields: {
            summary: 'You must specify a summary of the issue.',
            components: 'Component/s is required.',
          },
        },
      });
    });

    it('is refused where this user may not create', async () => {
      const issue = await newIssue(story, { summary: 'Mine' });
      jira.state.lookOnly = { SHOP: ['mkowalski'] };
      expect(await client.create(issue)).toMatchObject({ failure: { kind: 'invalid', fields: { project: /./ } } });
    });
  });

  describe('a lost answer', () => {
    it('leaves one issue, which is found', async () => {
      const issue = await newIssue(story, { summary: ' Exactly this ' });
      const sentAt = Date.now();
      jira.faults.failWrites = 'lost-answer';
      expect(await client.create(issue)).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
      expect(posts()).toHaveLength(1);
      const keys = Object.values(jira.state.issues).filter(({ summary }) => summary.trim() === 'Exactly this');
      expect(keys).toHaveLength(1);
      expect(valueOf(await client.findCreated(issue, sentAt))).toBe(keys[0]?.key);
    });

    it('is not taken for an issue with nearly the same words', async () => {
      const sentAt = Date.now();
      valueOf(await client.create(await newIssue(story, { summary: 'Exactly this, but more' })));
      const issue = await newIssue(story, { summary: 'Exactly this' });
      expect(valueOf(await client.findCreated(issue, sentAt))).toBeUndefined();
    });

    it('is not taken for an issue of somebody else', async () => {
      const other = clientOn(jira, flavour, jira.credentialsOf('tortega'));
      const issue = await newIssue(story, { summary: 'Exactly this' });
      valueOf(await other.create(issue));
      expect(valueOf(await client.findCreated(issue, Date.now()))).toBeUndefined();
    });

    it('is not taken for an older issue with the same words', async () => {
      const issue = await newIssue(story, { summary: 'Exactly this' });
      const { key } = valueOf(await client.create(issue));
      const before = jira.state.issues[key] ?? expect.fail('not created');
      const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
      jira.state.issues[key] = { ...before, created: hourAgo };
      expect(valueOf(await client.findCreated(issue, Date.now()))).toBeUndefined();
      expect(valueOf(await client.findCreated(issue, Date.now() - 3_600_000))).toBe(key);
    });
  });

  it('looks back as far as it must, by the clock of Jira', async () => {
    await client.findCreated(await newIssue(story, { summary: 'x' }), Date.now() - 90_000);
    const { query, body } = jira.requests.at(-1) ?? expect.fail('nothing was asked');
    expect(dig(body, 'jql') ?? query['jql']).toBe(
      'project = "SHOP" AND reporter = currentUser() AND created >= -3m ORDER BY created DESC',
    );
  });
});

describe('a version that is not what was known', () => {
  const running: JiraSandbox[] = [];
  afterAll(() => Promise.all(running.map((jira) => jira.close())));

  it.each([
    { flavour: 'server-7.13', believed: 'server-8.20' },
    { flavour: 'dc-9.12', believed: 'server-7.13' },
  ] as const)('$flavour, taken for $believed, is asked at its other address', async ({ flavour, believed }) => {
    const jira = await startJira({ flavour });
    running.push(jira);
    const client = clientOn(jira, believed);
    expect(valueOf(await client.createTypes('SHOP')).value).toHaveLength(5);
    expect(valueOf(await client.createScreen('SHOP', bug))).toContainEqual(expect.objectContaining({ id: 'summary' }));
  });
});
