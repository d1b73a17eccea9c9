import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../result/result.ts';
import { createWorld, down, failureOf, images, issue, picture, summary, unreachable } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(async () => {
  world = createWorld();
  ({ jira, open } = world);
});

/** A page is looked at with all that it shows. */
async function lookAround(): Promise<void> {
  await open().accept('c', ['A-1', 'A-2']);
  await open().summaries('c', ['A-1', 'A-2', 'A-404']);
  await open().read('c', 'A-1', { fresh: false });
  await open().image('c', 'A-1', 'avatar:ada');
}

/** The browser is closed and opened again an hour later, and Jira is not to be reached. */
function comeBack(): void {
  world.session.items.clear();
  world.now += 3_600_000;
  for (const operation of [jira.issue, jira.summaries, jira.image, jira.projectKeys, jira.siteFields]) {
    operation.mockImplementation(down);
  }
}

const kept = () => [...world.disk.items.keys()].filter((name) => name.includes('/')).toSorted();

describe('reading offline', () => {
  it('is off by default: nothing is kept, and nothing is known after a restart', async () => {
    await lookAround();
    expect([...world.disk.items]).toEqual([]);
    comeBack();
    expect(await open().read('c', 'A-1', { fresh: false })).toEqual({ ok: false, failure: unreachable });
  });

  it('shows the issue after a restart, how old it is, and what the trouble is', async () => {
    world.offline.add('c');
    await lookAround();
    comeBack();
    expect(await open().accept('c', ['A-1'])).toEqual({ ok: true, value: ['A-1'] });
    expect((await open().summaries('c', ['A-2'])).issues.get('A-2')).toEqual(summary('A-2'));
    const facts = { issue: expect.objectContaining({ key: 'A-1' }), readAt: 1_000_000, stale: true, draft: '' };
    expect(await open().read('c', 'A-1', { fresh: false })).toEqual({ ok: true, value: facts });
    expect(await open().read('c', 'A-1', { fresh: true })).toEqual({
      ok: true,
      value: { ...facts, trouble: unreachable },
    });
    expect(await open().image('c', 'A-1', 'avatar:ada')).toEqual({ ok: true, value: picture });
  });

  it('keeps what is there, and small pictures', async () => {
    world.offline.add('c');
    await lookAround();
    jira.image.mockImplementation(async () => ok(`data:image/png;base64,${'A'.repeat(40_000)}`));
    jira.issue.mockImplementation(async (key) =>
      ok({ value: issue(key), images: { ...images, 'attachment:1': 'https://jira.example.org/big.png' } }),
    );
    await open().read('c', 'A-2', { fresh: true });
    expect((await open().image('c', 'A-2', 'attachment:1')).ok).toBe(true);
    expect(kept()).toEqual([
      'images/c/https://jira.example.org/ada.png',
      'issues/c/A-1',
      'issues/c/A-2',
      'summaries/c/A-1',
      'summaries/c/A-2',
    ]);
  });

  it('is of one connection alone', async () => {
    world.offline.add('c');
    await lookAround();
    await open().read('d', 'A-1', { fresh: false });
    expect(kept().every((name) => name.includes('/c/'))).toBe(true);
    expect(kept()).not.toEqual([]);
  });

  it('keeps the newer of what is known', async () => {
    world.offline.add('c');
    await lookAround();
    jira.issue.mockImplementation(async (key) => ok({ value: issue(key, { summary: 'New' }), images }));
    await open().read('c', 'A-1', { fresh: true });
    comeBack();
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ value: { issue: { summary: 'New' } } });
  });

  it('forgets an issue that is gone', async () => {
    world.offline.add('c');
    await lookAround();
    jira.issue.mockImplementation(async () => ({ ok: false, failure: { kind: 'not-found' } }));
    await open().read('c', 'A-1', { fresh: true });
    expect(kept()).toEqual(['images/c/https://jira.example.org/ada.png', 'summaries/c/A-2']);
    comeBack();
    expect(failureOf(await open().read('c', 'A-1', { fresh: false }))).toBe('unreachable');
  });

  it.each([
    ['is turned off', (room: ReturnType<typeof open>) => room.forgetOffline('c')],
    ['leads elsewhere', (room: ReturnType<typeof open>) => room.forgetAnswers('c')],
    ['is forgotten', (room: ReturnType<typeof open>) => room.forget('c')],
  ])('leaves nothing of a connection when it %s', async (_case, act) => {
    world.offline.add('c').add('d');
    await lookAround();
    await open().read('d', 'A-1', { fresh: false });
    world.offline.delete('c');
    await act(open());
    expect(kept()).toEqual(['issues/d/A-1', 'summaries/d/A-1']);
  });

  it('takes no answer that is on its way when it is turned off', async () => {
    const room = open();
    world.offline.has = (connection) => {
      void room.forgetOffline(connection);
      return true;
    };
    expect((await room.read('c', 'A-1', { fresh: false })).ok).toBe(true);
    expect(kept()).toEqual([]);
  });

  it('lasts for a month', async () => {
    world.offline.add('c');
    await lookAround();
    comeBack();
    world.now += 30 * 24 * 3_600_000;
    expect(failureOf(await open().read('c', 'A-1', { fresh: false }))).toBe('unreachable');
  });

  it('does without a disk that fails', async () => {
    world.offline.add('c');
    world.disk.set = () => Promise.reject(new Error('no room'));
    await lookAround();
    expect(await open().read('c', 'A-1', { fresh: false })).toMatchObject({ ok: true, value: { stale: false } });
  });
});
