import type { IssueActivity } from './activity.ts';
import type { Json, JsonObject } from './json.ts';

/** A formatted text as it was written: wiki markup (the seed, Data Center), or ADF (posted to Cloud). */
export type Text = { readonly wiki: string } | { readonly adf: JsonObject };

export interface CommentRecord {
  readonly id: string;
  /** User name, such as `mkowalski`. */
  readonly author: string;
  /** ISO 8601, UTC; so are all times of the state. */
  readonly created: string;
  updated: string;
  text: Text;
  readonly visibility?: JsonObject;
}

/** How an attachment's bytes come about: a drawn picture, a text, or what somebody uploaded. */
export type AttachmentContent = { readonly picture: string } | { readonly text: string } | { readonly base64: string };

export interface AttachmentRecord {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly author: string;
  readonly created: string;
  readonly content: AttachmentContent;
}

export interface LinkRecord {
  readonly id: string;
  /** Name of the link type, `Blocks`. */
  readonly type: string;
  readonly direction: 'outward' | 'inward';
  readonly other: string;
}

export interface IssueRecord {
  /** Stays when the issue moves to another project. */
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly type: string;
  summary: string;
  status: string;
  resolution: string | undefined;
  resolved: string | undefined;
  priority: string;
  assignee: string | undefined;
  reporter: string;
  /** The issue above: the epic of a story, the story of a subtask. */
  parent: string | undefined;
  epicName: string | undefined;
  labels: readonly string[];
  components: readonly string[];
  fixVersions: readonly string[];
  sprints: readonly number[];
  points: number | undefined;
  /** Calendar date. */
  due: string | undefined;
  readonly created: string;
  updated: string;
  statusChanged: string;
  description: Text | undefined;
  readonly comments: CommentRecord[];
  readonly attachments: AttachmentRecord[];
  readonly links: LinkRecord[];
  /** Put away: readable, absent from searches, closed to writes. Only where the release has an archive. */
  readonly archived?: { readonly by: string; readonly at: string };
}

/** What Cloud's search still shows of an issue that has changed. */
export interface UnindexedChange {
  readonly id: string;
  readonly key: string;
  /** The issue before the change; `undefined`: there was none. */
  readonly shown: IssueRecord | undefined;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Everything about a sandbox Jira that requests can change. Plain JSON, so that it can be saved. */
export interface JiraState {
  issues: Record<string, IssueRecord>;
  /** Old key → new key. */
  moved: Record<string, string>;
  deleted: string[];
  /** User name as it was typed → failed basic log-ins since the last good one. */
  failedLogIns: Record<string, number>;
  nextCommentId: number;
  /** Number of a browser's session → user name. */
  sessions: Record<string, string>;
  /** Oldest first. */
  unindexed: UnindexedChange[];
  /** By issue id; `activityOf` reads it. */
  activity: Record<string, IssueActivity>;
  lastActivityId: number;
  /** By comment id, then by name. */
  commentProperties: Record<string, Record<string, Json>>;
  /** Project key → user names of those who see its issues and may not change them. */
  lookOnly: Record<string, string[]>;
}

/** The issue that a key or id names, through moves and in any letter case; `undefined` when there is none. */
export function findIssue(state: JiraState, keyOrId: string): IssueRecord | undefined {
  const key = keyOrId.toUpperCase();
  const direct = state.issues[state.moved[key] ?? key];
  return direct ?? Object.values(state.issues).find((issue) => issue.id === keyOrId);
}

/** The issues directly below one, in the order of their numbers. */
export function childrenOf(state: JiraState, key: string): IssueRecord[] {
  return Object.values(state.issues).filter((issue) => issue.parent === key);
}
