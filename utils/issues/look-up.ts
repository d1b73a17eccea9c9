import type { Comment, IssueKey } from '../issue/issue.ts';
import type { IssueTypeChoice } from '../issue/project.ts';
import type { FieldValues } from '../issue/screen.ts';
import type { Transition } from '../issue/transition.ts';
import type { IssueReading } from '../protocol/content-messages.ts';
import { ok, type Result } from '../result/result.ts';
import { createAccept } from './accept.ts';
import type { Cache } from './cache.ts';
import { createChanges } from './changes.ts';
import { createSendComment } from './comment.ts';
import { createDoor, type FindWay } from './door.ts';
import { keepDraft, readDraft } from './drafts.ts';
import { joinGuards } from './guard.ts';
import { createHolds } from './holds.ts';
import { createImages } from './images.ts';
import { createLogInGuard } from './log-ins.ts';
import { createMove } from './move.ts';
import { createOutageGuard } from './outages.ts';
import { createOwnComment } from './own-comment.ts';
import { createSiteFacts } from './projects.ts';
import { createRateGuard } from './rate-limits.ts';
import { createReadings, type Reading } from './readings.ts';
import { createShare } from './share.ts';
import { createSummariesReader, type SummariesAnswer } from './summaries.ts';
import { createVisits, type Visit } from './visit.ts';
import { createWrite } from './writes.ts';

/** All that the worker knows for a card but the connection's name. */
export type CardFacts = Omit<IssueReading, 'site'>;

/** Issues for pages, at as few calls of Jira as possible. Connections are named by their ids. */
export interface Issues {
  /** Keys of the projects that the connection's user can see. */
  knownProjects(connection: string): Promise<Result<ReadonlySet<string>>>;
  /** Those of the keys that a page shows whose project exists. Asks for no issue. */
  accept(connection: string, keys: readonly IssueKey[]): Promise<Result<readonly IssueKey[]>>;
  summaries(connection: string, keys: readonly IssueKey[]): Promise<SummariesAnswer>;
  /** `fresh` asks Jira whatever is kept, and though it was down a moment ago. */
  read(connection: string, key: IssueKey, options: { readonly fresh: boolean }): Promise<Result<CardFacts>>;
  transitions(connection: string, key: IssueKey): Promise<Result<readonly Transition[]>>;
  move(connection: string, key: IssueKey, transition: string, fields: FieldValues): Promise<Result<CardFacts>>;
  comment(connection: string, key: IssueKey, text: string): Promise<Result<Comment>>;
  editComment(connection: string, key: IssueKey, id: Comment['id'], text: string): Promise<Result<Comment>>;
  deleteComment(connection: string, key: IssueKey, id: Comment['id']): Promise<Result<null>>;
  /** Keeps a half-written comment; an empty text drops it. */
  keepDraft(connection: string, key: IssueKey, text: string): Promise<void>;
  /** A picture that the issue names, as a data URL. */
  image(connection: string, key: IssueKey, name: string): Promise<Result<string>>;
  /** The types that new issues of a project may have, asked now. */
  types(connection: string, project: string): Promise<Result<readonly IssueTypeChoice[]>>;
  /** The connection was saved or tested: a log-in that failed may be tried again, and a Jira that was down. */
  tryAgain(connection: string): Promise<void>;
  /** Clears everything that is kept of a connection, drafts too. */
  forget(connection: string): Promise<void>;
  /** Clears what Jira said, and keeps drafts: the connection now leads elsewhere. */
  forgetAnswers(connection: string): Promise<void>;
  /** Clears what was kept for reading offline: its user does not want that any more. */
  forgetOffline(connection: string): Promise<void>;
}

export interface IssuesParts {
  readonly findWay: FindWay;
  readonly cache: Cache;
  readonly clock: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
}

/** The moment in which keys are collected for one request. */
const gatherMs = 20;
/** How long a page waits for news of projects before it shows what is known. */
const patienceMs = 1_500;

export function createIssues(parts: IssuesParts): Issues {
  const { findWay, cache, clock, random = Math.random } = parts;
  const sleep = parts.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
  const outages = createOutageGuard(clock);
  const rates = createRateGuard(clock, random);
  const standstill = joinGuards([rates, outages]);
  const guard = joinGuards([createLogInGuard(clock), rates, outages]);

  const { enter, end } = createVisits(cache);
  const door = createDoor({ findWay, guard, holds: createHolds(sleep) });
  const { ask } = door;
  const share = createShare();
  const changes = createChanges();
  const site = createSiteFacts({ ask, share, clock });
  const readings = createReadings({
    ask,
    share,
    site,
    changes,
    standstill: (visit) => standstill.refusal(visit, 'read'),
    clock,
  });
  const write = createWrite({ ask, changes, readings });
  const accept = createAccept({ site, clock, patience: () => sleep(patienceMs) });
  const readSummaries = createSummariesReader({ door, site, changes, clock, gather: () => sleep(gatherMs) });
  const moveIssue = createMove({ ask, write, readings });
  const sendComment = createSendComment({ ask, write, share, readings, clock, sleep });
  const ownComment = createOwnComment({ ask, write, share, readings, clock });
  const readImage = createImages({ ask, share, readings, clock });

  const withDraft = async (visit: Visit, key: IssueKey, reading: Result<Reading>): Promise<Result<CardFacts>> =>
    reading.ok ? ok({ ...reading.value, draft: (await readDraft(visit, key)).text }) : reading;

  return {
    knownProjects: (connection) => site.projects(enter(connection)),
    accept: (connection, keys) => accept(enter(connection), keys),
    summaries: (connection, keys) => readSummaries(enter(connection), keys),
    async read(connection, key, { fresh }) {
      const visit = enter(connection);
      return withDraft(visit, key, await readings.read(visit, key, { fresh }));
    },
    transitions(connection, key) {
      const visit = enter(connection);
      return share(`transitions ${visit.id}/${key} ${changes.count(visit, key)}`, () =>
        ask(visit, (client) => client.transitions(key)),
      );
    },
    async move(connection, key, transition, fields) {
      const visit = enter(connection);
      return withDraft(visit, key, await moveIssue(visit, key, transition, fields));
    },
    comment: (connection, key, text) => sendComment(enter(connection), key, text),
    editComment: (connection, key, id, text) => ownComment.edit(enter(connection), key, id, text),
    deleteComment: (connection, key, id) => ownComment.remove(enter(connection), key, id),
    keepDraft: (connection, key, text) => keepDraft(enter(connection), key, text),
    image: (connection, key, name) => readImage(enter(connection), key, name),
    async types(connection, project) {
      const types = await ask(enter(connection), (client) => client.createTypes(project), 'again');
      return types.ok ? ok(types.value.value) : types;
    },
    tryAgain: (connection) => guard.pardon(enter(connection)),
    async forget(connection) {
      end(connection);
      await cache.forget(connection);
    },
    async forgetAnswers(connection) {
      end(connection);
      await cache.forgetAnswers(connection);
    },
    forgetOffline: (connection) => cache.forgetOffline(connection),
  };
}
