import * as z from 'zod/mini';
import { connectionDraft, type SettingsView } from './settings-messages.ts';
import { shortText, type Table } from './table.ts';

/** What the options page may ask when a Jira has moved. */
export const migrationMessages = {
  /**
   * Leads a connection to another site. The new one is tested first; where that fails, nothing changes. The draft brings a
   * secret of its own: the one that is kept goes to no other site.
   */
  'connection.migrate': { from: ['page'], input: z.object({ id: shortText, draft: connectionDraft }) },
  /** Leads it back, as long as that can be done. */
  'connection.undo-migration': { from: ['page'], input: z.object({ id: shortText }) },
} as const satisfies Table;

export interface MigrationReplies {
  'connection.migrate': SettingsView;
  'connection.undo-migration': SettingsView;
}

/** A migration that can be undone. */
export interface MigrationView {
  /** The Web URL before. */
  readonly from: string;
  /** Milliseconds since the epoch: when it was done, and until when it can be undone. */
  readonly at: number;
  readonly until: number;
}
