import type { Issue, IssueKey, IssueSummary } from '../issue/issue.ts';
import type { Pictured } from '../jira/client.ts';
import type { IssueReading } from '../protocol/content-messages.ts';
import { isPassing } from '../result/passing.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Failure } from '../result/failure.ts';
import type { Changes } from './changes.ts';
import type { Ask } from './door.ts';
import type { IssueEntry } from './entries.ts';
import type { Manner } from './manner.ts';
import { projectOf, type SiteFacts } from './projects.ts';
import type { Share } from './share.ts';
import type { Kept } from './shelf.ts';
import { freshMs } from './summaries.ts';
import { createTurns } from './turns.ts';
import type { Visit } from './visit.ts';

/** What this room knows for a card; the connection's name and the draft come from elsewhere. */
export type Reading = Pick<IssueReading, 'issue' | 'readAt' | 'stale' | 'trouble'>;

export interface ReadOptions {
  /** Asks Jira whatever is kept. */
  readonly fresh: boolean;
  readonly manner?: Manner;
}

/** Issues in full, and what is kept of them. */
export interface Readings {
  /** What was kept is answered at once unless `fresh`; where Jira is down it is answered also then, with the trouble. */
  read(visit: Visit, key: IssueKey, options: ReadOptions): Promise<Result<Reading>>;
  /** What is kept, without asking. */
  atHand(visit: Visit, key: IssueKey): Promise<Kept<IssueEntry> | undefined>;
  /** Puts a change that Jira has taken into what is kept, if anything is. It does not become newer by that. */
  amend(visit: Visit, key: IssueKey, by: (entry: IssueEntry) => IssueEntry): Promise<Kept<IssueEntry> | undefined>;
}

export interface ReadingsParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly site: SiteFacts;
  readonly changes: Changes;
  /** Why a read would be held back now. */
  readonly standstill: (visit: Visit) => Promise<Failure | undefined>;
  readonly clock: () => number;
}

export function createReadings({ ask, share, site, changes, standstill, clock }: ReadingsParts): Readings {
  /** What changes an entry must not lose what another change does meanwhile. */
  const inTurn = createTurns();

  const atHand: Readings['atHand'] = async ({ kept }, key) => (await kept.issues.read([key])).get(key);

  const keep = async ({ kept }: Visit, key: IssueKey, entry: IssueEntry, at = clock()): Promise<void> => {
    const names = [...new Set([key, entry.issue.key])];
    const summary = { issue: summaryOf(entry.issue), images: entry.images };
    await kept.issues.keep(new Map(names.map((name) => [name, entry])), { at });
    await kept.summaries.keep(new Map(names.map((name) => [name, summary])), { at });
  };

  const drop = async ({ kept }: Visit, key: IssueKey, failure: Failure): Promise<void> => {
    await kept.issues.remove([key]);
    await kept.summaries.keep(new Map([[key, { failure }]]));
  };

  /** What Jira said of a key, kept and answered. */
  const take = async (visit: Visit, key: IssueKey, answer: Result<Pictured<Issue>>): Promise<Result<Reading>> => {
    if (answer.ok) {
      const { value: issue, images } = answer.value;
      await keep(visit, key, { issue, images });
      return ok({ issue, readAt: clock(), stale: false });
    }
    if (answer.failure.kind !== 'not-found') return answer;
    await drop(visit, key, answer.failure);
    const projects = await site.projectsAtHand(visit);
    const isStrange = projects?.has(projectOf(key)) === false;
    return isStrange ? refuse({ kind: 'no-project', project: projectOf(key) }) : answer;
  };

  /** Those who want an issue at the same time share one request; a change ends that, and what it made old is asked again. */
  const askJira = (visit: Visit, key: IssueKey, manner: Manner): Promise<Result<Reading>> => {
    const before = changes.count(visit, key);
    return share(`issue ${visit.id}/${key} ${before}`, async () => {
      const fields = await site.fields(visit);
      const answer = await ask(visit, (client) => client.issue(key, fields), manner);
      const isCurrent = () => changes.count(visit, key) === before;
      const reading = await inTurn(async () => (isCurrent() ? take(visit, key, answer) : undefined));
      return reading ?? askJira(visit, key, manner);
    });
  };

  return {
    atHand,
    async read(visit, key, { fresh, manner = fresh ? 'again' : 'read' }) {
      const kept = await atHand(visit, key);
      if (kept && !fresh) {
        const isOld = clock() - kept.at > freshMs;
        const trouble = isOld ? await standstill(visit) : undefined;
        return ok({ issue: kept.value.issue, readAt: kept.at, stale: isOld && !trouble, ...(trouble && { trouble }) });
      }
      const answer = await askJira(visit, key, manner);
      if (answer.ok || !kept || !isPassing(answer.failure)) return answer;
      return ok({ issue: kept.value.issue, readAt: kept.at, stale: true, trouble: answer.failure });
    },
    amend: (visit, key, by) =>
      inTurn(async () => {
        const kept = await atHand(visit, key);
        if (kept === undefined) return undefined;
        const value = by(kept.value);
        await keep(visit, key, value, kept.at);
        return { value, at: kept.at };
      }),
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
