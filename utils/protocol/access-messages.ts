import * as z from 'zod/mini';
import { address, type Table } from './table.ts';

/** What our own pages may ask about what the browser lets Lozenge do. */
export const accessMessages = {
  'access.list': { from: ['page'], input: z.object({}) },
  /** Gives an origin back to the browser; a Git host and a Jira under it stay in the settings. */
  'access.take-back': { from: ['page'], input: z.object({ pattern: address }) },
} as const satisfies Table;

export interface AccessReplies {
  'access.list': AccessView;
  'access.take-back': AccessView;
}

export interface AccessView {
  readonly origins: readonly AccessRow[];
  /** The browser's names of everything else that Lozenge may do: `storage`, `scripting`. */
  readonly abilities: readonly string[];
}

export interface AccessRow {
  /** As the browser writes it: `https://git.acme.example/*`. */
  readonly pattern: string;
  /** Empty: nothing needs it any more. */
  readonly uses: readonly AccessUse[];
  /** When the first of its uses began; milliseconds since the epoch. */
  readonly since?: number;
  /** `covered` by a wider one, `missing` although it is needed, `required` by this edition of Lozenge. */
  readonly state: 'granted' | 'covered' | 'missing' | 'required';
}

export interface AccessUse {
  /** `gateway` is Atlassian's way in for tokens with scopes; `undo` the Jira that a connection was migrated from. */
  readonly for: 'host' | 'jira' | 'api' | 'gateway' | 'undo';
  /** The address of the host, the name of the connection. */
  readonly name: string;
}
