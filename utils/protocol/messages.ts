import * as z from 'zod/mini';
import type { Issue, IssueKey, IssueSummary, Person, Comment } from '../issue/issue.ts';
import { longestComment, longestDraft, mostKeys } from '../issue/limits.ts';
import type { Transition } from '../issue/transition.ts';
import type { Failure } from '../result/failure.ts';

const issueKey = z.string().check(z.maxLength(64), z.regex(/^[A-Z][A-Z0-9_]+-\d+$/));
const address = z.string().check(z.maxLength(2_000));
const shortText = z.string().check(z.maxLength(320));
const secret = z.string().check(z.maxLength(4_000));
const numericId = z.string().check(z.maxLength(20), z.regex(/^\d+$/));
const tabId = z.number().check(z.int(), z.nonnegative());
const place = z.enum(['title', 'description', 'commit', 'branch', 'comment', 'row', 'link']);

const connectionDraft = z.object({
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

/**
 * Every message the worker answers: who may send it, and the exact shape it must have. What is not here is not
 * answered. `content` is a script in a page of an enabled Git host, `page` is one of our own pages.
 *
 * Content may name issue keys and image names, never addresses, connections or fields of Jira: the worker decides from the
 * sender which connection a request belongs to.
 */
export const messages = {
  /** The scout saw these keys on its page. Answers which of them are issues' keys, so that they can be painted. */
  'page.keys': {
    from: ['content'],
    input: z.object({
      /** How a person calls the page: `shop/web !1207`. */
      label: shortText,
      keys: z
        .array(z.object({ key: issueKey, places: z.array(place).check(z.maxLength(6)) }))
        .check(z.maxLength(mostKeys)),
    }),
  },
  /** Short facts of issues that the page has shown, from one bulk request. */
  'issues.summaries': {
    from: ['content'],
    input: z.object({ keys: z.array(issueKey).check(z.maxLength(mostKeys)) }),
  },
  /** Everything about one issue; `fresh` asks Jira even if an answer is at hand. */
  'issue.read': { from: ['content'], input: z.object({ key: issueKey, fresh: z.boolean() }) },
  'issue.transitions': { from: ['content'], input: z.object({ key: issueKey }) },
  'issue.move': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      transition: shortText,
      fields: z.record(
        shortText,
        z.union([
          z.string().check(z.maxLength(longestComment)),
          z.readonly(z.array(shortText).check(z.maxLength(100))),
        ]),
      ),
    }),
  },
  'issue.comment': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      text: z.string().check(z.minLength(1), z.maxLength(longestComment)),
    }),
  },
  /** Puts another text in place of a comment of one's own. */
  'comment.edit': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      id: numericId,
      text: z.string().check(z.minLength(1), z.maxLength(longestComment)),
    }),
  },
  /** Takes back a comment of one's own. */
  'comment.delete': { from: ['content'], input: z.object({ key: issueKey, id: numericId }) },
  /** Keeps a half-written comment until Jira has it; an empty text drops it. */
  'draft.keep': {
    from: ['content'],
    input: z.object({ key: issueKey, text: z.string().check(z.maxLength(longestDraft)) }),
  },
  /** Opens the settings in a tab of their own. */
  'settings.open': { from: ['content'], input: z.object({}) },
  /** An image that the issue names, as a data URL. */
  'image.read': { from: ['content'], input: z.object({ key: issueKey, image: shortText }) },

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
  /** The issues on the page of a tab. */
  'tab.issues': { from: ['page'], input: z.object({ tab: tabId }) },
  /** Opens the card of a key in the page of a tab. */
  'tab.open-card': { from: ['page'], input: z.object({ tab: tabId, key: issueKey }) },
} as const satisfies Record<string, { from: readonly SenderKind[]; input: z.ZodMiniType }>;

/** Who sent a message, as far as the browser vouches for it (`sender.ts`). */
export type SenderKind = 'content' | 'page';

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Input<N extends MessageName> = z.infer<Messages[N]['input']>;

/** Where on a page a key stands. `link` is a link to the connection's Jira that the host itself made. */
export type Place = z.infer<typeof place>;
export type ConnectionDraft = z.infer<typeof connectionDraft>;

/** What the worker answers, by message. */
export interface Replies {
  'page.keys': {
    /** The keys whose project exists in this scope's Jira, with the address of each. */
    readonly keys: Readonly<Record<IssueKey, string>>;
    /** The Web URL of the scope's connection, for adopting the host's own links; empty when there is none. */
    readonly webUrl: string;
  };
  'issues.summaries': {
    /** By the key that was asked for: an issue that has moved carries another one. */
    readonly issues: Readonly<Record<IssueKey, IssueSummary>>;
    /** Why a key that was asked for is not among `issues`. */
    readonly failures: Readonly<Record<IssueKey, Failure>>;
  };
  'issue.read': IssueReading;
  'issue.transitions': readonly Transition[];
  /** The issue as it is after the move. */
  'issue.move': IssueReading;
  'issue.comment': Comment;
  'comment.edit': Comment;
  'comment.delete': null;
  'draft.keep': null;
  'settings.open': null;
  'image.read': string;
  'settings.read': SettingsView;
  'connection.test': ConnectionReport;
  'connection.save': SettingsView;
  'connection.forget': SettingsView;
  'host.enable': SettingsView;
  'host.wish': null;
  'host.disable': SettingsView;
  'host.connect': SettingsView;
  'tab.issues': TabIssues;
  'tab.open-card': null;
}

/** An issue, how old the facts are, and what else the card needs to know. */
export interface IssueReading {
  readonly issue: Issue;
  /** Milliseconds since the epoch at which Jira said this. */
  readonly readAt: number;
  /** `readAt` is long enough ago that the reader should ask again behind what it shows. */
  readonly stale: boolean;
  /** Why Jira could not be asked just now: what stands here is from before. */
  readonly trouble?: Failure;
  /** A comment the user began and Jira does not have yet. */
  readonly draft: string;
  /** The connection's name, for messages. */
  readonly site: string;
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
}

export interface HostView {
  readonly url: string;
  /** The id of the connection in use; empty when there is none. */
  readonly connection: string;
  /** Whether the browser still grants Lozenge this origin. */
  readonly granted: boolean;
}

export interface SettingsView {
  readonly connections: readonly ConnectionView[];
  readonly hosts: readonly HostView[];
}

/** What *Test settings* found. */
export interface ConnectionReport {
  readonly me: Person;
  /** My avatar as a data URL, where Jira gave one. */
  readonly avatar: string | undefined;
  readonly server: ServerInfo;
  readonly projects: number;
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

/** The issues on a tab's page, as the popup lists them. */
export interface TabIssues {
  /** `shop/web !1207`; empty when the page has not been read or has no keys. */
  readonly label: string;
  readonly site: string;
  readonly rows: readonly {
    readonly key: IssueKey;
    readonly url: string;
    readonly places: readonly Place[];
    readonly issue: IssueSummary | undefined;
    readonly failure: Failure | undefined;
  }[];
}
