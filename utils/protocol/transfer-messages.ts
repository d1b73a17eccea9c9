import * as z from 'zod/mini';
import type { Scope, ScopeField } from '../scope/scope.ts';
import type { SettingsFile } from '../settings/transfer/file.ts';
import type { SettingsView } from './settings-messages.ts';
import { address, shortText, type Table } from './table.ts';
import { longestImport } from './transfer-limits.ts';

const file = z.string().check(z.maxLength(longestImport + 1));
const time = z.number();

/** What our own pages may ask about taking settings along: files, GitLab's own settings, copies that could not be read. */
export const transferMessages = {
  /** The settings as a file; `team`: without what is the user's own. */
  'settings.export': { from: ['page'], input: z.object({ team: z.boolean() }) },
  /** What the settings in a file would change. */
  'import.plan': { from: ['page'], input: z.object({ text: file }) },
  /** Changes it, if that is still what was shown: `seal` comes from the plan. */
  'import.apply': { from: ['page'], input: z.object({ text: file, seal: shortText }) },
  /** Takes the last import back, but for what was changed since. */
  'import.undo': { from: ['page'], input: z.object({}) },
  /** What GitLab's own Jira integration of a project says, with the session of this browser. The host is enabled. */
  'import.from-gitlab': {
    from: ['page'],
    input: z.object({ host: address, path: z.string().check(z.minLength(1), z.maxLength(1_000)) }),
  },
  /** The document on the disk as a file, also when it can't be read. */
  'settings.copy': { from: ['page'], input: z.object({}) },
  /** A document that was put aside, as a file. */
  'aside.copy': { from: ['page'], input: z.object({ at: time }) },
  'aside.discard': { from: ['page'], input: z.object({ at: time }) },
} as const satisfies Table;

export interface TransferReplies {
  'settings.export': string;
  'import.plan': ImportAnswer;
  'import.apply': ImportOutcome;
  'import.undo': SettingsView;
  'import.from-gitlab': GitLabReading;
  'settings.copy': string;
  'aside.copy': string;
  'aside.discard': SettingsView;
}

/** Why a file is not taken. */
export type ImportProblem =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'not-settings'
  | 'too-new'
  | 'prototype-key'
  | 'wrong-shape'
  | 'duplicate';

export interface ImportRefusal {
  readonly why: ImportProblem;
  /** The entry: `connections[0].webUrl`. Empty where it is about the whole. */
  readonly where: string;
}

export type ImportAnswer =
  | {
      readonly is: 'plan';
      readonly plan: ImportPlan;
      /** Those of the file as they were read. Their patterns are not judged yet: that is the page's part. */
      readonly scopes: readonly Scope[];
    }
  | { readonly is: 'refused'; readonly refusal: ImportRefusal };

export type ImportOutcome =
  | { readonly is: 'done'; readonly settings: SettingsView }
  /** The settings are others than when the plan was made: this is the plan now. Nothing was changed. */
  | { readonly is: 'plan'; readonly plan: ImportPlan }
  | { readonly is: 'refused'; readonly refusal: ImportRefusal };

export interface ImportPlan {
  readonly changes: readonly ImportChange[];
  /** Names exactly these changes. */
  readonly seal: string;
}

export interface ImportChange {
  readonly of: 'connection' | 'host' | 'scope';
  /** The connection's name, the host's address, `host/path`. */
  readonly name: string;
  /** `kept`: another value is set by policy. */
  readonly effect: 'add' | 'change' | 'same' | 'kept';
  /** Of an entry that changes. */
  readonly fields: readonly ImportField[];
  /** No token comes along: it has to be entered, or entered again because the address or the account changes. */
  readonly secret: 'needed' | 'forgotten' | undefined;
}

export interface ImportField {
  /** As the document calls it: `webUrl`, `commentDetail`. */
  readonly field: string;
  readonly from: ImportValue;
  readonly to: ImportValue;
}
export type ImportValue = string | boolean | readonly string[] | undefined;

/** What GitLab answered, as a file of ours, or why there is none. */
export type GitLabReading =
  | {
      readonly is: 'file';
      readonly file: SettingsFile;
      /** Fields of ours that could not be filled: what GitLab has there can't be used here. */
      readonly leftOut: readonly ScopeField[];
    }
  | { readonly is: 'none'; readonly why: GitLabProblem };

/** The same with what it would change, as it is shown. */
export type GitLabAnswer =
  | { readonly is: 'plan'; readonly text: string; readonly plan: ImportPlan; readonly leftOut: readonly ScopeField[] }
  | Extract<GitLabReading, { readonly is: 'none' }>;

/**
 * `signed-out`: GitLab does not know who is asking. `no-right`: settings are for maintainers. `no-project`: there is none for
 * this user. `not-set-up`: the project has no Jira integration. `not-gitlab`: what answered is none.
 */
export type GitLabProblem = 'signed-out' | 'no-right' | 'no-project' | 'not-set-up' | 'not-gitlab' | 'unreachable';

/** A document that could not be read and was put aside. */
export interface AsideView {
  readonly at: number;
  readonly where: string;
}

/** What the user's organisation sets. */
export interface PolicyView {
  readonly connections: number;
  readonly hosts: number;
  readonly scopes: number;
  /** Entries that count for nothing, because something in them is wrong. */
  readonly ignored: readonly string[];
}
