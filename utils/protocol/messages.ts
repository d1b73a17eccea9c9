import type * as z from 'zod/mini';
import { accessMessages, type AccessReplies } from './access-messages.ts';
import { contentMessages, type ContentReplies } from './content-messages.ts';
import { migrationMessages, type MigrationReplies } from './migration-messages.ts';
import { hostMessages, type HostReplies } from './host-messages.ts';
import { scopeMessages, type ScopeReplies } from './scope-messages.ts';
import { settingsMessages, type SettingsReplies } from './settings-messages.ts';
import { tabMessages, type TabReplies } from './tab-messages.ts';
import { unsavedMessages, type UnsavedReplies } from './unsaved-messages.ts';
import { vaultMessages, type VaultReplies } from './vault-messages.ts';
import type { Table } from './table.ts';
import { transferMessages, type TransferReplies } from './transfer-messages.ts';

/**
 * Every message the worker answers: who may send it, and the exact shape it must have. What is not here is not
 * answered. `content` is a script in a page of an enabled Git host, `page` is one of our own pages.
 */
export const messages = {
  ...contentMessages,
  ...scopeMessages,
  ...settingsMessages,
  ...hostMessages,
  ...accessMessages,
  ...migrationMessages,
  ...tabMessages,
  ...transferMessages,
  ...unsavedMessages,
  ...vaultMessages,
} as const satisfies Table;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Input<N extends MessageName> = z.infer<Messages[N]['input']>;

/** What the worker answers, by message. */
export interface Replies
  extends
    ContentReplies,
    ScopeReplies,
    SettingsReplies,
    MigrationReplies,
    TabReplies,
    UnsavedReplies,
    VaultReplies,
    HostReplies,
    AccessReplies,
    TransferReplies {}
