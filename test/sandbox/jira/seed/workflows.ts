/** A field on the screen of a transition. */
export interface ScreenField {
  readonly field: 'resolution' | 'fixVersions';
  readonly required: boolean;
}

/** A move of a workflow. */
export interface Move {
  readonly id: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  /** `undefined`: no screen, so fields are refused and a comment in the request is lost without a word (jira-api.md §8). */
  readonly screen?: readonly ScreenField[];
  /** A validator that Jira lists nowhere. */
  readonly needsComment?: boolean;
  /** What a post function sets the resolution to; `null` clears it. */
  readonly resolution?: string | null;
}

const shop: readonly Move[] = [
  { id: '11', name: 'Start work', from: ['To do'], to: 'In progress' },
  { id: '21', name: 'Ask for review', from: ['In progress'], to: 'In review' },
  {
    id: '31',
    name: 'Approve',
    from: ['In review'],
    to: 'Done',
    screen: [
      { field: 'resolution', required: true },
      { field: 'fixVersions', required: false },
    ],
  },
  { id: '41', name: 'Send back', from: ['In review'], to: 'In progress' },
  { id: '51', name: 'Park it', from: ['In progress', 'In review'], to: 'To do' },
  { id: '61', name: 'Reopen', from: ['Done'], to: 'To do', resolution: null },
];

const operations: readonly Move[] = [
  { id: '111', name: 'Start', from: ['Open', 'Waiting'], to: 'In progress' },
  { id: '121', name: 'Wait for others', from: ['Open', 'In progress'], to: 'Waiting' },
  {
    id: '131',
    name: 'Close',
    from: ['Open', 'In progress', 'Waiting'],
    to: 'Closed',
    screen: [],
    needsComment: true,
    resolution: 'Fixed',
  },
  { id: '141', name: 'Reopen', from: ['Closed'], to: 'Open', resolution: null },
];

/** The workflow of each project. */
export const workflows: Readonly<Record<string, readonly Move[]>> = { SHOP: shop, OPS: operations, SEC: operations };
