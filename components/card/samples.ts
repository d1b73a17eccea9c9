import { signal } from '@preact/signals';
import type { Issue, Person } from '../../utils/issue/issue.ts';
import type { Transition } from '../../utils/issue/transition.ts';
import type { IssueReading } from '../../utils/protocol/messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { RichText } from '../../utils/rich-text/tree.ts';
import type { ImageState } from '../ui/images.ts';
import type { CardFacts, DraftState } from './model.ts';

/** Examples for the tests of this folder. */
export const now = new Date(2026, 10, 26, 12).getTime();

const person = (id: string, name: string): Person => ({ id, name, avatar: undefined });

export const text = (words: string): RichText => [
  { type: 'paragraph', content: [{ type: 'text', text: words, marks: [] }] },
];

export const issue: Issue = {
  id: '10482',
  key: 'SHOP-482',
  url: 'https://acme.atlassian.net/browse/SHOP-482',
  summary: 'Cart total is off by one cent',
  type: { name: 'Bug', shape: 'bug', icon: undefined },
  status: { name: 'In review', category: 'doing' },
  priority: { name: 'High', level: 'high', icon: undefined },
  assignee: person('mira', 'Mira Kowalski'),
  reporter: person('tomas', 'Tomas Ortega'),
  parent: { key: 'SHOP-400', summary: 'Checkout rework', status: undefined },
  resolution: undefined,
  labels: ['payments'],
  components: [],
  fixVersions: ['4.12'],
  sprint: '41',
  storyPoints: 3,
  due: '2026-11-24',
  created: '2026-11-02T08:00:00.000Z',
  updated: new Date(now - 120_000).toISOString(),
  description: { kind: 'tree', tree: text('The total is rounded too early.') },
  subtasks: [],
  links: [],
  attachments: [],
  comments: [
    {
      id: '1',
      author: person('tomas', 'Tomas Ortega'),
      created: new Date(now - 7_200_000).toISOString(),
      edited: false,
      body: { kind: 'tree', tree: text('Reproduced on staging.') },
    },
  ],
  commentCount: 1,
};

export const reading: IssueReading = { issue, readAt: now - 60_000, stale: false, draft: '', site: 'Acme Jira' };

export const approve: Transition = {
  id: '31',
  name: 'Approve',
  to: { name: 'Done', category: 'done' },
  fields: [
    {
      id: 'resolution',
      name: 'Resolution',
      required: true,
      input: {
        type: 'option',
        options: [
          { id: '1', name: 'Fixed' },
          { id: '2', name: 'Duplicate' },
        ],
      },
    },
  ],
};

export const sendBack: Transition = {
  id: '21',
  name: 'Send back',
  to: { name: 'In progress', category: 'doing' },
  fields: [],
};

export const escalate: Transition = {
  id: '51',
  name: 'Escalate',
  to: { name: 'Waiting', category: 'doing' },
  fields: [{ id: 'approvers', name: 'Approvers', required: true, input: { type: 'other' } }],
};

/** A card at rest on its issue; every signal can be set by the test. */
export const createFacts = () =>
  ({
    key: 'SHOP-482',
    url: issue.url,
    context: signal({ site: 'Acme Jira', account: 'Mira Kowalski' }),
    now: signal(now),
    reading: signal<IssueReading | undefined>(reading),
    failure: signal<Failure | undefined>(undefined),
    refreshing: signal(false),
    skeleton: signal(true),
    copied: signal(false),
    view: signal<'issue' | 'move'>('issue'),
    transitions: signal<readonly Transition[] | undefined>([approve, sendBack, escalate]),
    transitionsFailure: signal<Failure | undefined>(undefined),
    chosen: signal<string | undefined>(undefined),
    moving: signal(false),
    moveFailure: signal<Failure | undefined>(undefined),
    draft: signal(''),
    draftState: signal<DraftState>('saved'),
    sending: signal(false),
    commentFailure: signal<Failure | undefined>(undefined),
    images: () => signal<ImageState>({ state: 'waiting' }),
    bodyToTree: (body) => (body.kind === 'tree' ? body.tree : []),
  }) satisfies CardFacts;
