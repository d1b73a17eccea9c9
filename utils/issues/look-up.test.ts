import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comment, Issue, IssueSummary } from '../issue/issue.ts';
import type { Transition } from '../issue/transition.ts';
import type { JiraClient } from '../jira/client.ts';
import { noSiteFields } from '../jira/site-fields.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { createCache } from './cache.ts';
import { createIssues } from './look-up.ts';
import type { Area } from './shelf.ts';

function fakeArea(): Area {
  const items = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      ),
    set: async (added) => Object.entries(structuredClone(added)).forEach(([key, value]) => items.set(key, value)),
    remove: async (keys) => [keys].flat().forEach((key) => items.delete(key)),
  };
}

const summary = (key: string): IssueSummary => ({
  id: `id of ${key}`,
  key,
  url: '',
  summary: `About ${key}`,
  type: { name: 'Bug', shape: 'bug', icon: undefined },
  status: { name: 'Open', category: 'todo' },
  priority: undefined,
  assignee: { id: 'ada', name: 'Ada', avatar: 'avatar:ada' },
});
const images = { 'avatar:ada': 'https://jira.example.org/ada.png' };
const issue = (key: string, over: Partial<Issue> = {}): Issue => ({
  ...summary(key),
  reporter: undefined,
  parent: undefined,
  resolution: undefined,
  labels: [],
  components: [],
  fixVersions: [],
  sprint: undefined,
  storyPoints: undefined,
  due: undefined,
  created: '',
  updated: '',
  description: undefined,
  subtasks: [],
  links: [],
  attachments: [],
  comments: [],
  commentCount: 0,
  ...over,
});
const comment = (id: string): Comment => ({
  id,
  author: undefined,
  created: '',
  edited: false,
  body: { kind: 'tree', tree: [] },
});
const done: Transition = { id: '31', name: 'Close', to: { name: 'Done', category: 'done' }, fields: [] };

const unreachable: Failure = { kind: 'unreachable', origin: 'https://jira.example.org' };
const down = async () => refuse(unreachable);

/** A Jira with the project A, whose issues are all there but A-404. */
const fakeJira = () => ({
  serverInfo: vi.fn<JiraClient['serverInfo']>(down),
  myself: vi.fn<JiraClient['myself']>(down),
  projectKeys: vi.fn<JiraClient['projectKeys']>(async () => ok(['A', 'B'])),
  siteFields: vi.fn<JiraClient['siteFields']>(async () => ok(noSiteFields)),
  summaries: vi.fn<JiraClient['summaries']>(async (keys) => {
    const there = keys.filter((key) => !key.endsWith('404'));
    const gone = keys.filter((key) => key.endsWith('404'));
    return ok({
      issues: new Map(there.map((key) => [key, summary(key)])),
      failures: new Map(gone.map((key) => [key, { kind: 'not-found' }])),
      images,
    });
  }),
  issue: vi.fn<JiraClient['issue']>(async (key) =>
    key.endsWith('404') ? refuse({ kind: 'not-found' }) : ok({ value: issue(key), images }),
  ),
  addComment: vi.fn<JiraClient['addComment']>(async () => ok({ value: comment('7'), images: {} })),
  findComment: vi.fn<JiraClient['findComment']>(async () => ok(undefined)),
  transitions: vi.fn<JiraClient['transitions']>(async () => ok([done])),
  move: vi.fn<JiraClient['move']>(async () => ok(null)),
  image: vi.fn<JiraClient['image']>(async () => ok('data:image/png;base64,AAAA')),
});

const world = () => ({ jira: fakeJira(), session: fakeArea(), local: fakeArea(), now: 1_000_000 });
let { jira, session, local, now } = world();
beforeEach(() => {
  ({ jira, session, local, now } = world());
});

/** The room as a fresh worker opens it. */
const open = () => {
  const clock = () => now;
  return createIssues({
    clientFor: async () => ok(jira),
    cache: createCache({ session, local }, clock),
    clock,
    gather: async () => undefined,
  });
};
const calls = () => Object.values(jira).reduce((sum, { mock }) => sum + mock.calls.length, 0);
const failureOf = (result: Result<unknown>) => (result.ok ? undefined : result.failure.kind);

describe('known projects', () => {
  it('are asked for once, whoever asks and however often the worker dies', async () => {
    await Promise.all([open().knownProjects('c'), open().accept('c', ['A-1'])]);
    const again = await open().accept('c', ['A-1', 'UTF-8', 'SHA-256', 'B-2']);
    expect(again).toEqual({ ok: true, value: ['A-1', 'B-2'] });
    expect(calls()).toBeLessThanOrEqual(2);
    await open().accept('c', ['A-1']);
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('are asked for behind the answer after a day', async () => {
    const room = open();
    await room.knownProjects('c');
    now += 25 * 3_600_000;
    jira.projectKeys.mockImplementation(async () => ok(['A', 'NEW']));
    expect(await room.accept('c', ['NEW-1'])).toEqual({ ok: true, value: [] });
    await vi.waitFor(async () => expect(await room.accept('c', ['NEW-1'])).toEqual({ ok: true, value: ['NEW-1'] }));
    expect(jira.projectKeys).toHaveBeenCalledTimes(2);
  });

  it('count on when Jira is down', async () => {
    const room = open();
    await room.knownProjects('c');
    now += 25 * 3_600_000;
    jira.projectKeys.mockImplementation(down);
    expect(await room.accept('c', ['A-1'])).toEqual({ ok: true, value: ['A-1'] });
  });

  it('are a failure where none were ever known', async () => {
    jira.projectKeys.mockImplementation(down);
    expect(await open().accept('c', ['A-1'])).toEqual({ ok: false, failure: unreachable });
  });
});

describe('summaries', () => {
  it('take one request for all keys of a moment', async () => {
    const room = open();
    await room.knownProjects('c');
    const answers = await Promise.all([room.summaries('c', ['A-1', 'A-2']), room.summaries('c', ['A-2', 'B-3'])]);
    expect(answers.map(({ issues }) => [...issues.keys()])).toEqual([
      ['A-1', 'A-2'],
      ['A-2', 'B-3'],
    ]);
    expect(jira.summaries.mock.calls).toEqual([[['A-1', 'A-2', 'B-3']]]);
  });

  it('take three requests for 250 keys, and none in a second tab or after the death of the worker', async () => {
    const keys = Array.from({ length: 250 }, (_, at) => `A-${at + 1000}`);
    const { issues } = await open().summaries('c', keys);
    expect([issues.size, jira.summaries.mock.calls.length]).toEqual([250, 3]);
    await open().summaries('c', keys);
    expect(jira.summaries).toHaveBeenCalledTimes(3);
  });

  it('cost nothing for keys of unknown projects', async () => {
    const room = open();
    expect((await room.summaries('c', ['X-1'])).failures).toEqual({ 'X-1': { kind: 'no-project', project: 'X' } });
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('remember for a while what is not there', async () => {
    const room = open();
    const asked = async () => (await room.summaries('c', ['A-404'])).failures;
    expect(await asked()).toEqual({ 'A-404': { kind: 'not-found' } });
    now += 4 * 60_000;
    expect(await asked()).toEqual({ 'A-404': { kind: 'not-found' } });
    expect(jira.summaries).toHaveBeenCalledTimes(1);
  });

  it('are answered at once when they have aged, and asked for behind that', async () => {
    const room = open();
    await room.summaries('c', ['A-1']);
    now += 61_000;
    jira.summaries.mockImplementation(async () =>
      ok({ issues: new Map([['A-1', { ...summary('A-1'), summary: 'New' }]]), failures: new Map(), images }),
    );
    const titleNow = async () => (await room.summaries('c', ['A-1'])).issues.get('A-1')?.summary;
    expect(await titleNow()).toBe('About A-1');
    await vi.waitFor(async () => expect(await titleNow()).toBe('New'));
    expect(jira.summaries).toHaveBeenCalledTimes(2);
  });

  it('say why there are none', async () => {
    jira.summaries.mockImplementation(down);
    const room = open();
    expect((await room.summaries('c', ['A-1'])).failures).toEqual({ 'A-1': unreachable });
    await room.summaries('c', ['A-1']);
    expect(jira.summaries).toHaveBeenCalledTimes(2);
  });
});

describe('reading an issue', () => {
  const read = (fresh = false, key = 'A-1') => open().read('c', key, { fresh });

  it('costs one request however many cards open', async () => {
    const room = open();
    await Promise.all(Array.from({ length: 20 }, () => room.read('c', 'A-1', { fresh: false })));
    await read();
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it('says how old it is', async () => {
    expect(await read()).toMatchObject({ value: { readAt: 1_000_000, stale: false, draft: '' } });
    now += 61_000;
    expect(await read()).toMatchObject({ value: { readAt: 1_000_000, stale: true } });
    expect(await read(true)).toMatchObject({ value: { readAt: 1_061_000, stale: false } });
  });

  it('fills the summary in', async () => {
    await read();
    await open().knownProjects('c');
    expect((await open().summaries('c', ['A-1'])).issues.get('A-1')).toEqual(summary('A-1'));
    expect(jira.summaries).not.toHaveBeenCalled();
  });

  it('answers what was known while Jira is down', async () => {
    await read();
    now += 3_600_000;
    jira.issue.mockImplementation(down);
    expect(await read(true)).toMatchObject({
      ok: true,
      value: { readAt: 1_000_000, stale: true, trouble: unreachable },
    });
  });

  it.each<[string, Failure, boolean]>([
    ['permission was taken away', { kind: 'forbidden', messages: [] }, false],
    ['the issue was deleted', { kind: 'not-found' }, false],
    ['the log-in counts no more', { kind: 'unauthorised' }, false],
    ['a gateway is ill', { kind: 'server-error', status: 502, title: undefined }, true],
  ])('after it was known, when %s', async (_name, failure, answered) => {
    await read();
    jira.issue.mockImplementation(async () => refuse(failure));
    expect((await read(true)).ok).toBe(answered);
  });

  it('is the failure where nothing was known', async () => {
    jira.issue.mockImplementation(down);
    expect(await read()).toEqual({ ok: false, failure: unreachable });
  });

  it.each([
    ['of a known project', 'A-404', 'not-found'],
    ['of an unknown one', 'X-404', 'no-project'],
  ])('of a key that is not there, %s', async (_name, key, kind) => {
    await open().knownProjects('c');
    expect(failureOf(await read(false, key))).toBe(kind);
  });

  it('knows a moved issue by both keys', async () => {
    jira.issue.mockImplementation(async () => ok({ value: issue('B-9'), images }));
    await read(false, 'A-1');
    expect(await read(false, 'B-9')).toMatchObject({ value: { issue: { key: 'B-9' } } });
    expect(await read(false, 'A-1')).toMatchObject({ value: { issue: { key: 'B-9' } } });
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it('does without fields that nobody may list', async () => {
    jira.siteFields.mockImplementation(async () => refuse({ kind: 'forbidden', messages: [] }));
    expect((await read()).ok).toBe(true);
    await read(true);
    expect(jira.siteFields).toHaveBeenCalledTimes(1);
  });
});

describe('a log-in that fails', () => {
  it.each<[Failure['kind'], Failure]>([
    ['unauthorised', { kind: 'unauthorised' }],
    ['captcha', { kind: 'captcha', loginUrl: undefined }],
    ['anonymous', { kind: 'anonymous' }],
  ])('is not sent again, not even by the next worker: %s', async (kind, failure) => {
    jira.issue.mockImplementation(async () => refuse(failure));
    await open().read('c', 'A-1', { fresh: true });
    const before = calls();
    expect(failureOf(await open().read('c', 'A-2', { fresh: true }))).toBe(kind);
    expect(failureOf(await open().comment('c', 'A-2', 'x'))).toBe(kind);
    expect(failureOf(await open().accept('c', ['A-1']))).toBe(kind);
    expect(calls()).toBe(before);
  });

  it.each<[string, () => Promise<unknown> | number]>([
    ['when the user has acted', () => open().tryAgain('c')],
    ['after ten minutes', () => (now += 600_001)],
  ])('may be tried again %s', async (_name, act) => {
    jira.issue.mockImplementationOnce(async () => refuse({ kind: 'unauthorised' }));
    await open().read('c', 'A-1', { fresh: true });
    await act();
    expect((await open().read('c', 'A-1', { fresh: true })).ok).toBe(true);
  });

  it('is no other connection’s', async () => {
    jira.issue.mockImplementationOnce(async () => refuse({ kind: 'unauthorised' }));
    await open().read('c', 'A-1', { fresh: true });
    expect((await open().read('d', 'A-1', { fresh: true })).ok).toBe(true);
  });
});

describe('a comment', () => {
  const draft = async () => {
    const reading = await open().read('c', 'A-1', { fresh: false });
    return reading.ok ? reading.value.draft : undefined;
  };
  const lost = async () => refuse({ kind: 'unknown-outcome' });

  it('is shown at once, and its draft is gone', async () => {
    await open().read('c', 'A-1', { fresh: false });
    await open().keepDraft('c', 'A-1', 'Hi');
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '7' } });
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({
      value: { draft: '', issue: { comments: [{ id: '7' }], commentCount: 1 } },
    });
  });

  it('is kept while half written, and dropped when emptied', async () => {
    await open().keepDraft('c', 'A-1', 'Half a');
    expect(await draft()).toBe('Half a');
    await open().keepDraft('c', 'A-1', '');
    expect(await draft()).toBe('');
  });

  it.each<[string, Failure]>([
    ['Jira is offline', { kind: 'offline' }],
    ['Jira refuses it', { kind: 'invalid', messages: [], fields: { comment: 'Too long.' } }],
    ['the log-in fails', { kind: 'unauthorised' }],
  ])('stays a draft when %s', async (_name, failure) => {
    jira.addComment.mockImplementation(async () => refuse(failure));
    expect(await open().comment('c', 'A-1', 'Hi')).toEqual({ ok: false, failure });
    await open().tryAgain('c');
    expect(await draft()).toBe('Hi');
  });

  it('that arrived though its answer was lost, is not sent twice', async () => {
    jira.addComment.mockImplementation(lost);
    jira.findComment.mockImplementation(async () => ok({ value: comment('8'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '8' } });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
    expect(await draft()).toBe('');
  });

  it('is looked for after the newest one that was there', async () => {
    jira.issue.mockImplementation(async (key) =>
      ok({ value: issue(key, { comments: [comment('5'), comment('12')], commentCount: 2 }), images }),
    );
    await open().read('c', 'A-1', { fresh: false });
    jira.addComment.mockImplementation(lost);
    await open().comment('c', 'A-1', 'Hi');
    expect(jira.findComment).toHaveBeenCalledExactlyOnceWith('A-1', { text: 'Hi', after: '12', sentAt: now });
  });

  it('whose fate nobody knows, is looked for before it goes out again', async () => {
    jira.addComment.mockImplementation(lost);
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unknown-outcome');
    expect(await draft()).toBe('Hi');
    jira.findComment.mockImplementation(async () => ok({ value: comment('8'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '8' } });
    expect(jira.addComment).toHaveBeenCalledTimes(1);
  });

  it('is not sent again while nobody can look', async () => {
    jira.addComment.mockImplementation(lost);
    jira.findComment.mockImplementation(down);
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unreachable');
    expect(failureOf(await open().comment('c', 'A-1', 'Hi'))).toBe('unreachable');
    expect(jira.addComment).toHaveBeenCalledTimes(1);
    jira.findComment.mockImplementation(async () => ok(undefined));
    jira.addComment.mockImplementation(async () => ok({ value: comment('9'), images: {} }));
    expect(await open().comment('c', 'A-1', 'Hi')).toMatchObject({ ok: true, value: { id: '9' } });
  });

  it('sent by two clicks is one', async () => {
    const room = open();
    await Promise.all([room.comment('c', 'A-1', 'Hi'), room.comment('c', 'A-1', 'Hi')]);
    expect(jira.addComment).toHaveBeenCalledTimes(1);
  });
});

describe('a move', () => {
  const move = (id = '31') => open().move('c', 'A-1', id, {});
  const moved = () =>
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { status: done.to }), images }));

  it('reads what is offered first, and the issue afterwards', async () => {
    await open().read('c', 'A-1', { fresh: false });
    moved();
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to }, stale: false, draft: '' } });
    expect(jira.move).toHaveBeenCalledExactlyOnceWith('A-1', done, {});
    expect((await open().summaries('c', ['A-1'])).issues.get('A-1')?.status).toEqual(done.to);
  });

  it('that is offered no longer is a conflict, and not tried', async () => {
    expect(await move('99')).toEqual({ ok: false, failure: { kind: 'conflict', messages: [] } });
    expect(jira.move).not.toHaveBeenCalled();
  });

  it('that Jira refuses changes nothing', async () => {
    const failure: Failure = { kind: 'invalid', messages: [], fields: { resolution: 'Required.' } };
    jira.move.mockImplementation(async () => refuse(failure));
    expect(await move()).toEqual({ ok: false, failure });
    expect(jira.issue).not.toHaveBeenCalled();
  });

  it('whose answer was lost is seen by the status', async () => {
    await open().read('c', 'A-1', { fresh: false });
    jira.move.mockImplementation(async () => refuse({ kind: 'unknown-outcome' }));
    expect(failureOf(await move())).toBe('unknown-outcome');
    moved();
    jira.move.mockClear();
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to } } });
  });

  it('that happened is shown though the issue cannot be read', async () => {
    await open().read('c', 'A-1', { fresh: false });
    jira.issue.mockImplementation(down);
    expect(await move()).toMatchObject({ ok: true, value: { issue: { status: done.to }, stale: true } });
  });
});

describe('an image', () => {
  const image = (name = 'avatar:ada', key = 'A-1') => open().image('c', key, name);

  it('is loaded once for all issues that show it', async () => {
    await open().summaries('c', ['A-1', 'A-2']);
    expect(await image()).toEqual({ ok: true, value: 'data:image/png;base64,AAAA' });
    await image('avatar:ada', 'A-2');
    expect(jira.image).toHaveBeenCalledExactlyOnceWith(images['avatar:ada']);
  });

  it('of an issue that was not read yet makes it read', async () => {
    expect((await image()).ok).toBe(true);
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it.each(['avatar:eve', 'https://evil.example/a.png', '__proto__', 'toString'])(
    'is only what the issue names: %s',
    async (name) => {
      expect(await image(name)).toEqual({ ok: false, failure: { kind: 'not-found' } });
      expect(jira.image).not.toHaveBeenCalled();
    },
  );

  it('that is none is not tried again at once', async () => {
    jira.image.mockImplementation(async () => refuse({ kind: 'unexpected-answer', what: 'image/svg+xml' }));
    await image();
    expect(failureOf(await image())).toBe('unexpected-answer');
    expect(jira.image).toHaveBeenCalledTimes(1);
  });

  it('that did not come is tried again', async () => {
    jira.image.mockImplementationOnce(down);
    expect(failureOf(await image())).toBe('unreachable');
    expect((await image()).ok).toBe(true);
  });
});

describe('forgetting a connection', () => {
  it.each([
    ['everything', (room: ReturnType<typeof open>) => room.forget('c'), ''],
    ['what Jira said', (room: ReturnType<typeof open>) => room.forgetAnswers('c'), 'Half a'],
  ])('%s', async (_name, act, draft) => {
    await open().read('c', 'A-1', { fresh: false });
    await open().keepDraft('c', 'A-1', 'Half a');
    await act(open());
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ value: { draft } });
    expect(jira.issue).toHaveBeenCalledTimes(2);
  });

  it('keeps no answer that was on its way', async () => {
    const gate = Promise.withResolvers<void>();
    jira.issue.mockImplementationOnce(async (key) => gate.promise.then(() => ok({ value: issue(key), images })));
    const room = open();
    const reading = room.read('c', 'A-1', { fresh: false });
    await vi.waitFor(() => expect(jira.issue).toHaveBeenCalled());
    await room.forget('c');
    gate.resolve();
    expect(failureOf(await reading)).toBe('not-set-up');
    await room.read('c', 'A-1', { fresh: false });
    expect(jira.issue).toHaveBeenCalledTimes(2);
  });

  it('leaves the others alone', async () => {
    await open().read('d', 'A-1', { fresh: false });
    await open().forget('c');
    await open().read('d', 'A-1', { fresh: false });
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });
});
