import type { IssueKey, IssueSummary } from '../issue/issue.ts';
import { mostSummaries } from '../jira/client.ts';
import type { Failure } from '../result/failure.ts';
import { createBatch } from './batch.ts';
import type { Cache, SummaryEntry } from './cache.ts';
import type { Ask } from './door.ts';
import { projectOf, type SiteFacts } from './projects.ts';
import type { Kept } from './shelf.ts';

export interface SummariesAnswer {
  /** By the key that was asked for, which is the old one of an issue that has moved. */
  readonly issues: ReadonlyMap<IssueKey, IssueSummary>;
  /** Why a key is not among `issues`. */
  readonly failures: Readonly<Record<IssueKey, Failure>>;
}

export interface SummariesParts {
  readonly ask: Ask;
  readonly site: SiteFacts;
  readonly cache: Pick<Cache, 'summaries'>;
  readonly clock: () => number;
  /** The moment in which keys are collected for one request. */
  readonly gather: () => Promise<void>;
}

/** Within this time nobody asks again. */
export const freshMs = 60_000;
/** A key without an issue may get one, but seldom does. */
const missingFreshMs = 5 * 60_000;

const isFresh = ({ value, at }: Kept<SummaryEntry>, now: number): boolean =>
  now - at <= ('failure' in value ? missingFreshMs : freshMs);

export type ReadSummaries = (connection: string, keys: readonly IssueKey[]) => Promise<SummariesAnswer>;

/**
 * Short facts of many issues. What was read in this session is answered at once, and asked for again behind that when it
 * is no longer fresh; the rest takes one request per hundred keys, whoever asks for them. Keys of unknown projects cost none.
 */
export function createSummariesReader({ ask, site, cache, clock, gather }: SummariesParts): ReadSummaries {
  const batches = new Map<string, ReturnType<typeof createBatch<SummaryEntry>>>();

  const fetchSome = async (connection: string, keys: readonly string[]): Promise<ReadonlyMap<string, SummaryEntry>> => {
    const answer = await ask(connection, (client) => client.summaries(keys));
    if (!answer.ok) return new Map(keys.map((key) => [key, { failure: answer.failure }]));
    const { issues, failures, images } = answer.value;
    const entries = new Map<string, SummaryEntry>();
    for (const [key, issue] of issues) entries.set(key, { issue, images: imagesOf(issue, images) });
    for (const [key, failure] of failures) entries.set(key, { failure });
    const lasting = [...entries].filter(([, entry]) => !('failure' in entry) || entry.failure.kind === 'not-found');
    await cache.summaries.keep(new Map(lasting.map(([key, entry]) => [`${connection}/${key}`, entry])));
    return entries;
  };

  const batchOf = (connection: string) => {
    const batch =
      batches.get(connection) ??
      createBatch<SummaryEntry>({ most: mostSummaries, pause: gather, run: (keys) => fetchSome(connection, keys) });
    batches.set(connection, batch);
    return batch;
  };

  return async (connection, keys) => {
    const kept = await cache.summaries.read(keys.map((key) => `${connection}/${key}`));
    const entries = new Map<IssueKey, SummaryEntry>();
    for (const key of keys) {
      const entry = kept.get(`${connection}/${key}`);
      if (entry) entries.set(key, entry.value);
    }
    const now = clock();
    const aged = [...entries.keys()].filter((key) => {
      const entry = kept.get(`${connection}/${key}`);
      return entry !== undefined && !isFresh(entry, now);
    });
    if (aged.length > 0) void batchOf(connection)(aged);
    const unseen = keys.filter((key) => !entries.has(key));
    if (unseen.length > 0) {
      const projects = await site.projects(connection);
      const [asked, strange] = projects.ok
        ? [
            unseen.filter((key) => projects.value.has(projectOf(key))),
            unseen.filter((key) => !projects.value.has(projectOf(key))),
          ]
        : [[], []];
      for (const [key, entry] of await batchOf(connection)(asked)) entries.set(key, entry);
      for (const key of strange) entries.set(key, { failure: { kind: 'no-project', project: projectOf(key) } });
      if (!projects.ok) for (const key of unseen) entries.set(key, { failure: projects.failure });
    }
    return toAnswer(entries);
  };
}

function toAnswer(entries: ReadonlyMap<IssueKey, SummaryEntry>): SummariesAnswer {
  const issues = new Map<IssueKey, IssueSummary>();
  const failures: Record<IssueKey, Failure> = {};
  for (const [key, entry] of entries) {
    if ('failure' in entry) failures[key] = entry.failure;
    else issues.set(key, entry.issue);
  }
  return { issues, failures };
}

/** Only the addresses that this issue names: the table of a bulk answer is everybody's. */
function imagesOf(issue: IssueSummary, images: Readonly<Record<string, string>>): Record<string, string> {
  const names = [issue.type.icon, issue.priority?.icon, issue.assignee?.avatar].filter((name) => name !== undefined);
  return Object.fromEntries(names.flatMap((name) => (images[name] === undefined ? [] : [[name, images[name]]])));
}
