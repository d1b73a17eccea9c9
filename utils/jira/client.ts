import type { Comment, Issue, IssueKey, IssueSummary, Person } from '../issue/issue.ts';
import type { FieldValues, Transition } from '../issue/transition.ts';
import type { ServerInfo } from '../protocol/messages.ts';
import type { Failure } from '../result/failure.ts';
import type { Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { createCloudClient } from './cloud.ts';
import type { Http } from './http.ts';
import type { ImageTable } from './image-table.ts';
import { createServerClient } from './server.ts';
import type { SiteFields } from './site-fields.ts';

export type Site = Pick<Connection, 'webUrl' | 'apiUrl' | 'deployment'>;

/** A thing that was read, and the addresses of the images that it names. */
export interface Pictured<T> {
  readonly value: T;
  readonly images: ImageTable;
}

export interface Summaries {
  /** By the key that was asked for, which is the old one of an issue that has moved. */
  readonly issues: ReadonlyMap<IssueKey, IssueSummary>;
  /** Why a key is not among `issues`. */
  readonly failures: ReadonlyMap<IssueKey, Failure>;
  readonly images: ImageTable;
}

/** What `findComment` is to look for. */
export interface SentComment {
  readonly text: string;
  /** Id of the newest comment that was there before; `undefined` when that is not known. */
  readonly after: string | undefined;
  /** Milliseconds since the epoch at which it was sent. */
  readonly sentAt: number;
}

/** What Lozenge asks of a Jira, in our own words. Cloud and Server stand behind it; nobody outside asks which. */
export interface JiraClient {
  serverInfo(): Promise<Result<ServerInfo>>;
  myself(): Promise<Result<Pictured<Person>>>;
  /** Keys of all projects that this user can see. */
  projectKeys(): Promise<Result<readonly string[]>>;
  siteFields(): Promise<Result<SiteFields>>;
  /** One request for up to `mostSummaries` keys. A key that Jira does not answer for is `not-found`. */
  summaries(keys: readonly IssueKey[]): Promise<Result<Summaries>>;
  /** The issue in full with its newest comments; its key differs from the one asked for when it has moved. */
  issue(key: IssueKey, fields: SiteFields): Promise<Result<Pictured<Issue>>>;
  /** Sends once. `unknown-outcome` when the answer was lost: `findComment` tells. */
  addComment(key: IssueKey, text: string): Promise<Result<Pictured<Comment>>>;
  /** The comment that this user sent, if Jira has it; `undefined` if not. */
  findComment(key: IssueKey, sent: SentComment): Promise<Result<Pictured<Comment> | undefined>>;
  transitions(key: IssueKey): Promise<Result<readonly Transition[]>>;
  /** Sends once. Takes a transition that was read just before, with what to put into the fields of its screen. */
  move(key: IssueKey, transition: Transition, values: FieldValues): Promise<Result<null>>;
  /** A data URL of an address from an image table. Places that are neither this Jira nor a public avatar host are refused. */
  image(url: string): Promise<Result<string>>;
}

/** How many keys one request of `summaries` takes: Cloud's own limit for bulkfetch. */
export const mostSummaries = 100;

/** Speaks to the Jira of a connection in its own way. */
export const createJiraClient = (site: Site, http: Http): JiraClient =>
  site.deployment === 'cloud' ? createCloudClient(site, http) : createServerClient(site, http);
