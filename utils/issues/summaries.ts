import type { IssueKey, IssueSummary } from '../issue/issue.ts';
import type { Failure } from '../result/failure.ts';
import type { Result } from '../result/result.ts';
import { createBatch } from './batch.ts';
import type { Changes } from './changes.ts';
import type { Door } from './door.ts';
import type { SummaryEntry } from './entries.ts';
import { projectOf, type SiteFacts } from './projects.ts';
import type { Kept } from './shelf.ts';
import type { Visit } from './visit.ts';

export interface SummariesAnswer {
  /** By the key that was asked for, which is the old one of an issue that has moved. */
  readonly issues: ReadonlyMap<IssueKey, IssueSummary>;
  /** Why a key is not among `issues`. */
  readonly failures: Readonly<Record<IssueKey, Failure>>;
}

export interface SummariesParts {
  readonly door: Door;
  readonly site: SiteFacts;
  readonly changes: Changes;
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

export type ReadSummaries = (visit: Visit, keys: readonly IssueKey[]) => Promise<SummariesAnswer>;

/**
 * Short facts of many issues. What was read in this session is answered at once, and asked for again behind that when it
 * is no longer fresh; the rest takes as few requests as Jira allows, whoever asks. Keys of unknown projects cost none.
 */
export function createSummariesReader({ door, site, changes, clock, gather }: SummariesParts): ReadSummaries {
  const batches = new Map<Visit['id'], ReturnType<typeof createBatch<SummaryEntry>>>();

  const fetchSome = async (visit: Visit, keys: readonly string[]): Promise<ReadonlyMap<string, SummaryEntry>> => {
    const before = new Map(keys.map((key) => [key, changes.count(visit, key)]));
    const answer = await door.ask(visit, (client) => client.summaries(keys));
    if (!answer.ok) return new Map(keys.map((key) => [key, { failure: answer.failure }]));
    const { issues, failures, images } = answer.value;
    const entries = new Map<string, SummaryEntry>();
    for (const [key, issue] of issues) entries.set(key, { issue, images: imagesOf(issue, images) });
    for (const [key, failure] of failures) entries.set(key, { failure });
    // What was written meanwhile is known better by whoever wrote it.
    const outdated = keys.filter((key) => changes.count(visit, key) !== before.get(key));
    const lasting = [...entries].filter(([key, entry]) => isLasting(entry) && !outdated.includes(key));
    await visit.kept.summaries.keep(new Map(lasting));
    for (const [key, { value }] of await visit.kept.summaries.read(outdated)) entries.set(key, value);
    return entries;
  };

  const batchOf = (visit: Visit) => {
    const batch =
      batches.get(visit.id) ??
      createBatch<SummaryEntry>({
        most: () => door.mostSummaries(visit),
        pause: gather,
        run: (keys) => fetchSome(visit, keys),
      });
    batches.set(visit.id, batch);
    return batch;
  };

  /** Asks for those whose project exists, and says of the others that it doesn't. */
  const askFor = async (
    visit: Visit,
    keys: readonly IssueKey[],
    projects: Result<ReadonlySet<string>>,
  ): Promise<ReadonlyMap<IssueKey, SummaryEntry>> => {
    if (!projects.ok) return new Map(keys.map((key) => [key, { failure: projects.failure }]));
    const isStrange = (key: IssueKey) => !projects.value.has(projectOf(key));
    const strange = keys.filter(isStrange);
    const found = await batchOf(visit)(keys.filter((key) => !isStrange(key)));
    return new Map([
      ...found,
      ...strange.map((key) => [key, { failure: { kind: 'no-project', project: projectOf(key) } }] as const),
    ]);
  };

  return async (visit, keys) => {
    const known = await visit.kept.summaries.read(keys);
    const projects = known.size < new Set(keys).size ? await site.projects(visit) : undefined;
    // Learning projects may have taken long: what came meanwhile must not be asked for again.
    const kept = projects ? await visit.kept.summaries.read(keys) : known;
    const now = clock();
    const aged = [...kept].flatMap(([key, entry]) => (isFresh(entry, now) ? [] : [key]));
    if (aged.length > 0) void batchOf(visit)(aged);
    const unseen = keys.filter((key) => !kept.has(key));
    const asked = projects ? await askFor(visit, unseen, projects) : [];
    return toAnswer(new Map([...[...kept].map(([key, { value }]) => [key, value] as const), ...asked]));
  };
}

const isLasting = (entry: SummaryEntry): boolean => !('failure' in entry) || entry.failure.kind === 'not-found';

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
