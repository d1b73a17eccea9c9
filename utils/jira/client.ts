import type {
  Attachment,
  Comment,
  Issue,
  IssueKey,
  IssueSummary,
  Person,
  Priority,
  Status,
  StatusCategory,
} from '../issue/issue.ts';
import type { LinkType, NewLink, RemoteLink } from '../issue/link.ts';
import type { IssueTypeChoice, Project, ProjectDetails } from '../issue/project.ts';
import type { FieldOption, FieldValues, ScreenField } from '../issue/screen.ts';
import type { IssueSuggestion, SearchPage } from '../issue/search.ts';
import type { AgileFacts, Board, Sprint } from '../issue/sprint.ts';
import type { Transition } from '../issue/transition.ts';
import type { NewWorklog, Worklog } from '../issue/worklog.ts';
import type { ServerInfo } from '../protocol/settings-messages.ts';
import type { Failure } from '../result/failure.ts';
import type { Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';
import { createCoreOperations, createSpeakerTo } from './core.ts';
import { createFurtherOperations } from './further.ts';
import type { Http } from './http/http.ts';
import type { ImageTable } from './words/image-table.ts';
import type { SiteFields } from './words/site-fields.ts';

export type Site = Pick<Connection, 'webUrl' | 'apiUrl' | 'deployment' | 'version'>;

/** A thing that was read, and the addresses of the images that it names. */
export interface Pictured<T> {
  readonly value: T;
  readonly images: ImageTable;
}

/** A write that came back without anything to read. `unknown-outcome` when its answer was lost. */
type Written = Promise<Result<null>>;

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

/** Which Jira this is, and as whom it knows us. */
export interface SiteOperations {
  serverInfo(): Promise<Result<ServerInfo>>;
  myself(): Promise<Result<Pictured<Person>>>;
  /** Names of the permissions that this user has, `BROWSE_PROJECTS`, on the whole site or on an issue or project. */
  permissions(
    names: readonly string[],
    where?: { readonly issue: IssueKey } | { readonly project: string },
  ): Promise<Result<ReadonlySet<string>>>;
  siteFields(): Promise<Result<SiteFields>>;
  /**
   * The name of the user whose session it is that the connection uses; `signed-out` when the browser has none. Where Jira does
   * not tell, on Cloud and since 11, it is `refused` without being asked.
   */
  session(): Promise<Result<string>>;
}

export interface IssueOperations {
  /** How many keys one request of `summaries` takes. */
  readonly mostSummaries: number;
  /** One request for up to `mostSummaries` keys. A key that Jira does not answer for is `not-found`. */
  summaries(keys: readonly IssueKey[]): Promise<Result<Summaries>>;
  /** The issue in full with its newest comments; its key differs from the one asked for when it has moved. */
  issue(key: IssueKey, fields: SiteFields): Promise<Result<Pictured<Issue>>>;
  /** The fields that this user may change, with their choices (`editmeta`). */
  editScreen(key: IssueKey): Promise<Result<readonly ScreenField[]>>;
  /** Puts the values into fields that were read just before. Lists are replaced. */
  edit(key: IssueKey, screen: readonly ScreenField[], values: FieldValues): Written;
  /** `automatic` is whom the project says. */
  assign(key: IssueKey, assignee: Pick<Person, 'id'> | 'nobody' | 'automatic'): Written;
  /** Whether this user watches, and how many do with them. */
  watchers(key: IssueKey): Promise<Result<{ readonly watching: boolean; readonly count: number }>>;
  /** For oneself. */
  watch(key: IssueKey, watching: boolean): Written;
  vote(key: IssueKey, voting: boolean): Written;
}

export interface CommentOperations {
  /** A page of comments in their order: the newest first, or from the oldest on. */
  comments(
    key: IssueKey,
    page: { readonly newestFirst: boolean; readonly startAt: number; readonly most: number },
  ): Promise<Result<Pictured<{ readonly comments: readonly Comment[]; readonly total: number }>>>;
  /** Sends once. `unknown-outcome` when the answer was lost: `findComment` tells. */
  addComment(key: IssueKey, text: string): Promise<Result<Pictured<Comment>>>;
  /** The comment that this user sent, if Jira has it; `undefined` if not. */
  findComment(key: IssueKey, sent: SentComment): Promise<Result<Pictured<Comment> | undefined>>;
  editComment(key: IssueKey, id: Comment['id'], text: string): Promise<Result<Pictured<Comment>>>;
  deleteComment(key: IssueKey, id: Comment['id']): Written;
  /** Hangs any JSON on a comment, for programs to find; Jira shows it to nobody. Server has it since 7. */
  setCommentProperty(id: Comment['id'], name: string, value: unknown): Written;
  commentProperty(id: Comment['id'], name: string): Promise<Result<unknown>>;
}

export interface TransitionOperations {
  transitions(key: IssueKey): Promise<Result<readonly Transition[]>>;
  /** Sends once. Takes a transition that was read just before, with what to put into the fields of its screen. */
  move(key: IssueKey, transition: Transition, values: FieldValues): Written;
}

export interface WorklogOperations {
  worklogs(key: IssueKey): Promise<Result<Pictured<readonly Worklog[]>>>;
  logWork(key: IssueKey, work: NewWorklog): Written;
}

export interface LinkOperations {
  linkTypes(): Promise<Result<readonly LinkType[]>>;
  link(link: NewLink): Written;
  remoteLinks(key: IssueKey): Promise<Result<readonly RemoteLink[]>>;
  /** The one with this global id, `undefined` when there is none. */
  remoteLink(key: IssueKey, globalId: string): Promise<Result<RemoteLink | undefined>>;
  /** Writes only what differs: Jira notes every write in the issue's history, also one that changes nothing. */
  putRemoteLink(key: IssueKey, link: RemoteLink): Promise<Result<'created' | 'replaced' | 'unchanged'>>;
  /** Also fine when there is none. */
  deleteRemoteLink(key: IssueKey, globalId: string): Written;
}

export interface PropertyOperations {
  propertyNames(key: IssueKey): Promise<Result<readonly string[]>>;
  /** `undefined` when there is none. */
  property(key: IssueKey, name: string): Promise<Result<unknown>>;
  setProperty(key: IssueKey, name: string, value: unknown): Written;
}

export interface SearchOperations {
  /** `next` is the cursor of the page before. JQL that Jira does not understand is `invalid` with its complaint. */
  search(jql: string, page: { readonly most: number; readonly next?: string }): Promise<Result<Pictured<SearchPage>>>;
  /** How many a query finds; Cloud says so approximately. */
  count(jql: string): Promise<Result<number>>;
  /** Issues that what was typed may mean: a key, a part of one, words of a summary. */
  suggest(typed: string): Promise<Result<readonly IssueSuggestion[]>>;
}

export interface CatalogueOperations {
  /** Keys of all projects that this user can see. */
  projectKeys(): Promise<Result<readonly string[]>>;
  projects(): Promise<Result<readonly Project[]>>;
  project(key: string): Promise<Result<Pictured<ProjectDetails>>>;
  /** The statuses that issues of a project may have, each once; without a project all of the site. */
  statuses(project?: string): Promise<Result<readonly (Status & { readonly id: string })[]>>;
  /** Jira's own four, in its order and by the names that it gives them. */
  statusCategories(): Promise<
    Result<readonly { readonly id: string; readonly name: string; readonly category: StatusCategory }[]>
  >;
  issueTypes(): Promise<Result<Pictured<readonly IssueTypeChoice[]>>>;
  priorities(): Promise<Result<Pictured<readonly (Priority & { readonly id: string })[]>>>;
  resolutions(): Promise<Result<readonly FieldOption[]>>;
  /** Labels that begin so. */
  labels(typed: string): Promise<Result<readonly string[]>>;
}

export interface CreateOperations {
  /** Types that this user may create in a project; empty without the right to. */
  createTypes(project: string): Promise<Result<Pictured<readonly IssueTypeChoice[]>>>;
  /** The fields that creating asks for; project and type are not among them. */
  createScreen(project: string, type: IssueTypeChoice['id']): Promise<Result<readonly ScreenField[]>>;
  /** Sends once. After `unknown-outcome` ask `findCreated` before anybody sends again. */
  create(issue: NewIssue): Promise<Result<{ readonly id: string; readonly key: IssueKey }>>;
  /** The newest issue that this user created with this summary since then; `undefined` for none. */
  findCreated(issue: NewIssue, sentAt: number): Promise<Result<IssueKey | undefined>>;
}

/** An issue that is to be created. */
export interface NewIssue {
  readonly project: string;
  readonly type: IssueTypeChoice['id'];
  /** The issue above, for a subtask. */
  readonly parent?: IssueKey;
  readonly screen: readonly ScreenField[];
  /** By the screen's field ids, `summary` among them. */
  readonly values: FieldValues;
}

export interface PeopleOperations {
  findPeople(typed: string): Promise<Result<Pictured<readonly Person[]>>>;
  /** Who may be given this issue. */
  findAssignable(key: IssueKey, typed: string): Promise<Result<Pictured<readonly Person[]>>>;
  /** Who can be mentioned in a comment: everybody whom this user may find. */
  findMentionable(typed: string): Promise<Result<Pictured<readonly Person[]>>>;
}

export interface AttachmentOperations {
  attach(
    key: IssueKey,
    file: { readonly name: string; readonly content: Blob },
  ): Promise<Result<readonly Attachment[]>>;
  /** A data URL of an address from an image table. Places that are neither this Jira nor a public avatar host are refused. */
  image(url: string): Promise<Result<string>>;
}

export interface AgileOperations {
  agile(key: IssueKey): Promise<Result<AgileFacts>>;
  boards(project: string): Promise<Result<readonly Board[]>>;
  /** Id of the field in which a board's issues are estimated; `undefined` when they are not. */
  estimationField(board: Board['id']): Promise<Result<string | undefined>>;
  /** Active and future ones. */
  sprints(board: Board['id']): Promise<Result<readonly Sprint[]>>;
  /** Any one, also a closed one. */
  sprint(id: Sprint['id']): Promise<Result<Sprint>>;
  moveToSprint(sprint: Sprint['id'], keys: readonly IssueKey[]): Written;
}

/** What Lozenge asks of a Jira, in our own words. Cloud and Server stand behind it; nobody outside asks which. */
export interface JiraClient
  extends
    SiteOperations,
    IssueOperations,
    CommentOperations,
    TransitionOperations,
    WorklogOperations,
    LinkOperations,
    PropertyOperations,
    SearchOperations,
    CatalogueOperations,
    CreateOperations,
    PeopleOperations,
    AttachmentOperations,
    AgileOperations {}

/** Everything that can be asked of the Jira of a connection. The product takes `createCoreClient`, which weighs less. */
export function createJiraClient(site: Site, http: Http): JiraClient {
  const speaker = createSpeakerTo(site, http);
  const core = createCoreOperations(speaker);
  return { ...core, ...createFurtherOperations(speaker, core) };
}
