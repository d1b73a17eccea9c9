import * as z from 'zod/mini';
import type { Person } from '../issue/issue.ts';
import type { HostKind, HostSeen } from './host-messages.ts';
import type { Failure } from '../result/failure.ts';
import type { Scope } from '../scope/scope.ts';
import type { MigrationView } from './migration-messages.ts';
import type { VaultView } from './vault-messages.ts';
import { address, secret, shortText, type Table } from './table.ts';
import type { AsideView, PolicyView } from './transfer-messages.ts';

export const connectionDraft = z.object({
  /** Absent for a new connection. */
  id: z.optional(z.string().check(z.maxLength(64))),
  name: shortText,
  webUrl: address,
  apiUrl: address,
  method: z.enum(['cloud-token', 'pat', 'password', 'session']),
  account: shortText,
  /** Absent: the one in the vault stays. */
  secret: z.optional(secret),
  /** Whether what was read may stay on this computer. Absent: as it was. */
  keepOnDisk: z.optional(z.boolean()),
});

/** What our own pages may ask about connections and Git hosts. */
export const settingsMessages = {
  /** Everything the options page and the popup may know. No secret. */
  'settings.read': { from: ['page'], input: z.object({}) },
  'connection.test': { from: ['page'], input: connectionDraft },
  'connection.save': { from: ['page'], input: connectionDraft },
  'connection.forget': { from: ['page'], input: z.object({ id: shortText }) },
  /** The permission for the origin was granted just before: a page can ask for it, the worker can't. */
  'host.enable': { from: ['page'], input: z.object({ url: address }) },
  /** The popup is about to ask for this origin, and may be gone when the answer comes: a grant then enables the host. */
  'host.wish': { from: ['page'], input: z.object({ url: address }) },
  'host.disable': { from: ['page'], input: z.object({ url: address }) },
  /** Which connection a Git host uses. */
  'host.connect': { from: ['page'], input: z.object({ url: address, connection: shortText }) },
} as const satisfies Table;

export type ConnectionDraft = z.infer<typeof connectionDraft>;

export interface SettingsReplies {
  'settings.read': SettingsView;
  'connection.test': ConnectionReport;
  'connection.save': SettingsView;
  'connection.forget': SettingsView;
  'host.enable': SettingsView;
  'host.wish': null;
  'host.disable': SettingsView;
  'host.connect': SettingsView;
}
export interface ConnectionView {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly method: ConnectionDraft['method'];
  readonly account: string;
  readonly deployment: 'cloud' | 'server';
  readonly hasSecret: boolean;
  readonly keepOnDisk: boolean;
  /** Web URLs that it had before, newest first. */
  readonly formerUrls: readonly string[];
  /** Absent where there is nothing to undo. */
  readonly migration?: MigrationView;
  /** Set by policy: only the account and the secret are the user's. */
  readonly locked?: true;
}

export interface HostView {
  readonly url: string;
  /** The id of the connection in use; empty when there is none. */
  readonly connection: string;
  /** Whether the browser still grants Lozenge this origin. */
  readonly granted: boolean;
  /** The software, as the user corrected it. */
  readonly kind?: HostKind | undefined;
  /** What its own pages told; absent until one was read. */
  readonly seen?: HostSeen | undefined;
  /** When it was enabled; milliseconds since the epoch. */
  readonly since?: number | undefined;
  /** Set by policy. */
  readonly locked?: true;
  /** Which connection it uses is set by policy. */
  readonly connectionLocked?: true;
}

export interface ScopeView extends Scope {
  /** Set by policy. */
  readonly locked?: true;
}

export interface SettingsView {
  readonly connections: readonly ConnectionView[];
  readonly hosts: readonly HostView[];
  /** All of them: what counts where, a page works out by itself (`scope/resolve.ts`). */
  readonly scopes: readonly ScopeView[];
  /** Settings that could not be read and were put aside, the newest first; absent when there are none. */
  readonly aside?: readonly AsideView[];
  /** Absent without a policy. */
  readonly policy?: PolicyView;
  /** The last import can be taken back. */
  readonly importUndo?: true;
  readonly vault: VaultView;
}

/** What *Test settings* found. */
export interface ConnectionReport {
  readonly me: Person;
  /** My avatar as a data URL, where Jira gave one. */
  readonly avatar: string | undefined;
  readonly server: ServerInfo;
  /** How many of them this user sees. */
  readonly projects: number;
  /** What this user may do in at least one of them; absent where Jira does not say. */
  readonly may: { readonly comment: boolean; readonly move: boolean } | undefined;
  /** Why nothing can be written from here although reading works: the XSRF filter, a scope that the token lacks. */
  readonly writeFailure: Failure | undefined;
  /** Where this token is taken, when the test found that to be another address than the Web URL (product.md A2). */
  readonly apiUrl: string | undefined;
}

export interface ServerInfo {
  /** Jira's own title: "Acme Jira". */
  readonly title: string;
  /** `9.12.4`, or `Cloud`. */
  readonly version: string;
  readonly deployment: 'cloud' | 'server';
}
