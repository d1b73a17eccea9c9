import type * as z from 'zod/mini';
import { contentMessages, type ContentReplies } from './content-messages.ts';
import { settingsMessages, type SettingsReplies } from './settings-messages.ts';
import { tabMessages, type TabReplies } from './tab-messages.ts';
import type { Table } from './table.ts';

/**
 * Every message the worker answers: who may send it, and the exact shape it must have. What is not here is not
 * answered. `content` is a script in a page of an enabled Git host, `page` is one of our own pages.
 */
export const messages = {
  ...contentMessages,
  ...settingsMessages,
  ...tabMessages,
} as const satisfies Table;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Input<N extends MessageName> = z.infer<Messages[N]['input']>;

/** What the worker answers, by message. */
export interface Replies extends ContentReplies, SettingsReplies, TabReplies {}
