import type { Issue, IssueKey, IssueSummary } from '../issue/issue.ts';
import type { IssueReading } from '../protocol/messages.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Cache, IssueEntry } from './cache.ts';
import type { Ask } from './door.ts';
import { projectOf, type SiteFacts } from './projects.ts';
import type { Share } from './share.ts';
import type { Kept } from './shelf.ts';
import { freshMs } from './summaries.ts';

/** What this room knows for a card; the connection's name and the draft come from elsewhere. */
export type Reading = Pick<IssueReading, 'issue' | 'readAt' | 'stale' | 'trouble'>;

/** Issues in full, and what is kept of them. */
export interface Readings {
  /** What was kept is answered at once unless `fresh`; where Jira is down it is answered also then, with the trouble. */
  read(connection: string, key: IssueKey, options: { readonly fresh: boolean }): Promise<Result<Reading>>;
  /** What is kept, without asking. */
  atHand(connection: string, key: IssueKey): Promise<Kept<IssueEntry> | undefined>;
  /** Puts what is known now in place of what was kept, under the key asked for and the issue's own. */
  keep(connection: string, key: IssueKey, entry: IssueEntry): Promise<void>;
}

export interface ReadingsParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly site: SiteFacts;
  readonly cache: Pick<Cache, 'issues' | 'summaries'>;
  readonly clock: () => number;
}

/** Failures of the way to Jira, not of the question: an older answer is better than these. */
const passing: ReadonlySet<Failure['kind']> = new Set([
  'unreachable',
  'offline',
  'timeout',
  'server-error',
  'rate-limited',
]);

export function createReadings({ ask, share, site, cache, clock }: ReadingsParts): Readings {
  const atHand: Readings['atHand'] = async (connection, key) => {
    const entry = `${connection}/${key}`;
    return (await cache.issues.read([entry])).get(entry);
  };

  const keep: Readings['keep'] = async (connection, key, entry) => {
    const names = [...new Set([key, entry.issue.key])].map((name) => `${connection}/${name}`);
    const summary = { issue: summaryOf(entry.issue), images: entry.images };
    await cache.issues.keep(new Map(names.map((name) => [name, entry])));
    await cache.summaries.keep(new Map(names.map((name) => [name, summary])));
  };

  const drop = async (connection: string, key: IssueKey, failure: Failure): Promise<void> => {
    await cache.issues.remove([`${connection}/${key}`]);
    await cache.summaries.keep(new Map([[`${connection}/${key}`, { failure }]]));
  };

  const askJira = (connection: string, key: IssueKey): Promise<Result<Reading>> =>
    share(`issue ${connection}/${key}`, async () => {
      const fields = await site.fields(connection);
      const answer = await ask(connection, (client) => client.issue(key, fields));
      if (answer.ok) {
        const { value: issue, images } = answer.value;
        await keep(connection, key, { issue, images });
        return ok({ issue, readAt: clock(), stale: false });
      }
      if (answer.failure.kind !== 'not-found') return answer;
      await drop(connection, key, answer.failure);
      const projects = await site.projectsAtHand(connection);
      const isStrange = projects?.has(projectOf(key)) === false;
      return isStrange ? refuse({ kind: 'no-project', project: projectOf(key) }) : answer;
    });

  return {
    atHand,
    keep,
    async read(connection, key, { fresh }) {
      const kept = await atHand(connection, key);
      if (kept && !fresh) return ok({ issue: kept.value.issue, readAt: kept.at, stale: clock() - kept.at > freshMs });
      const answer = await askJira(connection, key);
      if (answer.ok || !kept || !passing.has(answer.failure.kind)) return answer;
      return ok({ issue: kept.value.issue, readAt: kept.at, stale: true, trouble: answer.failure });
    },
  };
}

const summaryOf = ({ id, key, url, summary, type, status, priority, assignee }: Issue): IssueSummary => ({
  id,
  key,
  url,
  summary,
  type,
  status,
  priority,
  assignee,
});
