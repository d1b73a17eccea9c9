import * as z from 'zod/mini';
import { hostKinds } from '../settings/document.ts';
import type { SettingsView } from './settings-messages.ts';
import { address, type Table } from './table.ts';

/** What the options page may ask about a Git host, beside enabling it, and a page of one about itself. */
export const hostMessages = {
  /** What software the page's host is, where the user said so. Only the script that a worker sends along asks. */
  'page.kind': { from: ['content'], input: z.object({}) },
  /** The software of a host, corrected by the user; absent: what its pages are recognised as. */
  'host.kind': { from: ['page'], input: z.object({ url: address, kind: z.optional(z.enum(hostKinds)) }) },
  /** Asks the pages of enabled hosts that are open now what they are. */
  'host.look': { from: ['page'], input: z.object({}) },
  /** Brings back the host that was removed last, as it was. Its permission was granted again just before. */
  'host.restore': { from: ['page'], input: z.object({ url: address }) },
} as const satisfies Table;

export type HostKind = (typeof hostKinds)[number];

export interface HostReplies {
  'page.kind': { readonly kind?: HostKind | undefined };
  'host.kind': SettingsView;
  'host.look': SettingsView;
  'host.restore': SettingsView;
}

/** What was seen of a host on its own pages. */
export interface HostSeen {
  readonly kind?: HostKind | undefined;
  /** When one of its pages was read last, to the hour; milliseconds since the epoch. */
  readonly at: number;
  /** Issue keys have been painted there. */
  readonly keys: boolean;
}
