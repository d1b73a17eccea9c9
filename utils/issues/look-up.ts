import type { IssueKey } from '../issue/issue.ts';
import type { Transition } from '../issue/transition.ts';
import type { JiraClient } from '../jira/client.ts';
import type { IssueReading } from '../protocol/messages.ts';
import { ok, type Result } from '../result/result.ts';
import type { Cache } from './cache.ts';
import { createCircuit } from './circuit.ts';
import { createSendComment, type SendComment } from './comment.ts';
import { createDoor } from './door.ts';
import { createDrafts } from './drafts.ts';
import { createImages, type ReadImage } from './images.ts';
import { createMove } from './move.ts';
import { createSiteFacts, projectOf } from './projects.ts';
import { createReadings, type Reading } from './readings.ts';
import { createShare } from './share.ts';
import { createSummariesReader, type ReadSummaries } from './summaries.ts';
import type { FieldValues } from '../issue/transition.ts';

/** All that the worker knows for a card but the connection's name. */
export type CardFacts = Omit<IssueReading, 'site'>;

/** Issues for pages, at as few calls of Jira as possible. Connections are named by their ids. */
export interface Issues {
  /** Keys of the projects that the connection's user can see. */
  knownProjects(connection: string): Promise<Result<ReadonlySet<string>>>;
  /** Those of the keys whose project exists. Asks for no issue. */
  accept(connection: string, keys: readonly IssueKey[]): Promise<Result<readonly IssueKey[]>>;
  readonly summaries: ReadSummaries;
  read(connection: string, key: IssueKey, options: { readonly fresh: boolean }): Promise<Result<CardFacts>>;
  transitions(connection: string, key: IssueKey): Promise<Result<readonly Transition[]>>;
  move(connection: string, key: IssueKey, transition: string, fields: FieldValues): Promise<Result<CardFacts>>;
  readonly comment: SendComment;
  /** Keeps a half-written comment; an empty text drops it. */
  keepDraft(connection: string, key: IssueKey, text: string): Promise<void>;
  readonly image: ReadImage;
  /** The connection was saved or tested: a log-in that failed may be tried again. */
  tryAgain(connection: string): Promise<void>;
  /** Clears everything that is kept of a connection, drafts too. */
  forget(connection: string): Promise<void>;
  /** Clears what Jira said, and keeps drafts: the connection now leads elsewhere. */
  forgetAnswers(connection: string): Promise<void>;
}

export interface IssuesParts {
  readonly clientFor: (connection: string) => Promise<Result<JiraClient>>;
  readonly cache: Cache;
  readonly clock: () => number;
  /** The moment in which keys are collected for one request. */
  readonly gather?: () => Promise<void>;
}

const gatherMs = 20;

export function createIssues({ clientFor, cache, clock, gather }: IssuesParts): Issues {
  const circuit = createCircuit(cache.refusals, clock);
  const { ask, turnAway } = createDoor(clientFor, circuit);
  const share = createShare();
  const drafts = createDrafts(cache);
  const site = createSiteFacts({ ask, share, cache, clock });
  const readings = createReadings({ ask, share, site, cache, clock });
  const moveIssue = createMove({ ask, readings });

  const withDraft = async (connection: string, key: IssueKey, reading: Result<Reading>): Promise<Result<CardFacts>> =>
    reading.ok ? ok({ ...reading.value, draft: (await drafts.read(connection, key)).text }) : reading;

  return {
    knownProjects: (connection) => site.projects(connection),
    async accept(connection, keys) {
      const projects = await site.projects(connection);
      return projects.ok ? ok(keys.filter((key) => projects.value.has(projectOf(key)))) : projects;
    },
    summaries: createSummariesReader({
      ask,
      site,
      cache,
      clock,
      gather: gather ?? (() => new Promise((done) => setTimeout(done, gatherMs))),
    }),
    async read(connection, key, options) {
      return withDraft(connection, key, await readings.read(connection, key, options));
    },
    transitions: (connection, key) =>
      share(`transitions ${connection}/${key}`, () => ask(connection, (client) => client.transitions(key))),
    async move(connection, key, transition, fields) {
      return withDraft(connection, key, await moveIssue(connection, key, transition, fields));
    },
    comment: createSendComment({ ask, share, drafts, readings, clock }),
    keepDraft: (connection, key, text) => drafts.keep(connection, key, text),
    image: createImages({ ask, share, readings, cache, clock }),
    tryAgain: (connection) => circuit.close(connection),
    async forget(connection) {
      turnAway(connection);
      await cache.forget(connection);
    },
    async forgetAnswers(connection) {
      turnAway(connection);
      await cache.forgetAnswers(connection);
    },
  };
}
