import { vi } from 'vitest';
import type { Comment, Issue, IssueSummary } from '../issue/issue.ts';
import type { Transition } from '../issue/transition.ts';
import { noSiteFields } from '../jira/words/site-fields.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { createCache } from './cache.ts';
import type { RoomClient, Way } from './door.ts';
import { createIssues, type Issues } from './look-up.ts';
import type { Area } from './shelf.ts';

/** A storage area in memory: what goes in and out is cloned, as browsers do. */
export function fakeArea(): Area & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      ),
    set: async (added) => Object.entries(structuredClone(added)).forEach(([key, value]) => items.set(key, value)),
    remove: async (keys) => [keys].flat().forEach((key) => items.delete(key)),
  };
}

export const summary = (key: string): IssueSummary => ({
  id: `id of ${key}`,
  key,
  url: '',
  summary: `About ${key}`,
  type: { name: 'Bug', shape: 'bug', icon: undefined },
  status: { name: 'Open', category: 'todo' },
  priority: undefined,
  assignee: { id: 'ada', name: 'Ada', avatar: 'avatar:ada' },
});
export const images = { 'avatar:ada': 'https://jira.example.org/ada.png' };
export const picture = 'data:image/png;base64,AAAA';

export const issue = (key: string, over: Partial<Issue> = {}): Issue => ({
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
  archived: false,
  ...over,
});

export const comment = (id: string, text = ''): Comment => ({
  id,
  author: undefined,
  created: '',
  edited: false,
  body: { kind: 'html', html: text },
});

export const done: Transition = { id: '31', name: 'Close', to: { name: 'Done', category: 'done' }, fields: [] };

export const unreachable: Failure = { kind: 'unreachable', origin: 'https://jira.example.org' };
export const down = async () => refuse(unreachable);
export const lost = async () => refuse({ kind: 'unknown-outcome' });

/** A Jira with the projects A and B, whose issues are all there but those that end in 404. */
export const fakeJira = () => ({
  projectKeys: vi.fn<RoomClient['projectKeys']>(async () => ok(['A', 'B'])),
  siteFields: vi.fn<RoomClient['siteFields']>(async () => ok(noSiteFields)),
  mostSummaries: 100,
  summaries: vi.fn<RoomClient['summaries']>(async (keys) => {
    const there = keys.filter((key) => !key.endsWith('404'));
    const gone = keys.filter((key) => key.endsWith('404'));
    return ok({
      issues: new Map(there.map((key) => [key, summary(key)])),
      failures: new Map(gone.map((key) => [key, { kind: 'not-found' }])),
      images,
    });
  }),
  issue: vi.fn<RoomClient['issue']>(async (key) =>
    key.endsWith('404') ? refuse({ kind: 'not-found' }) : ok({ value: issue(key), images }),
  ),
  comments: vi.fn<RoomClient['comments']>(async () => ok({ value: { comments: [], total: 0 }, images: {} })),
  addComment: vi.fn<RoomClient['addComment']>(async () => ok({ value: comment('7'), images: {} })),
  findComment: vi.fn<RoomClient['findComment']>(async () => ok(undefined)),
  editComment: vi.fn<RoomClient['editComment']>(async (_key, id, text) =>
    ok({ value: { ...comment(id, text), edited: true }, images: {} }),
  ),
  deleteComment: vi.fn<RoomClient['deleteComment']>(async () => ok(null)),
  transitions: vi.fn<RoomClient['transitions']>(async () => ok([done])),
  move: vi.fn<RoomClient['move']>(async () => ok(null)),
  image: vi.fn<RoomClient['image']>(async () => ok(picture)),
  createTypes: vi.fn<RoomClient['createTypes']>(async () => ok({ value: [], images: {} })),
});

/** A browser with this room in it, a Jira that it asks, and a clock that stands still. */
export interface World {
  readonly jira: ReturnType<typeof fakeJira>;
  readonly session: ReturnType<typeof fakeArea>;
  readonly local: ReturnType<typeof fakeArea>;
  readonly disk: ReturnType<typeof fakeArea>;
  /** Connections whose user wants to read offline. */
  readonly offline: Set<string>;
  /** Milliseconds since the epoch. */
  now: number;
  /** How many milliseconds anybody has to wait for pass at once; longer ones never do. */
  patience: number;
  /** The room as a fresh worker opens it. */
  open(): Issues;
  /** How many requests Jira has had. */
  calls(): number;
}

export function createWorld(): World {
  const world: World = {
    jira: fakeJira(),
    session: fakeArea(),
    local: fakeArea(),
    disk: fakeArea(),
    offline: new Set(),
    now: 1_000_000,
    patience: 100,
    open() {
      const clock = () => world.now;
      const { jira, session, local, disk, offline } = world;
      const way: Way = { origin: 'https://jira.example.org', client: jira };
      return createIssues({
        findWay: async () => ok(way),
        cache: createCache(
          { session, local, offline: { area: disk, isWanted: async (connection) => offline.has(connection) } },
          clock,
        ),
        clock,
        sleep: (milliseconds) => (milliseconds <= world.patience ? Promise.resolve() : new Promise(() => undefined)),
        random: () => 0,
      });
    },
    calls: () =>
      Object.values(world.jira)
        .filter((operation) => typeof operation === 'function')
        .reduce((sum, { mock }) => sum + mock.calls.length, 0),
  };
  return world;
}

export const failureOf = (result: Result<unknown>) => (result.ok ? undefined : result.failure.kind);
