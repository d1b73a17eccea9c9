import type { IssueKey } from '../issue/issue.ts';
import { ok, type Result } from '../result/result.ts';
import { projectOf, type SiteFacts } from './projects.ts';
import type { Visit } from './visit.ts';

/** Those of the keys whose project exists; a failure where no projects are known. Asks for no issue. */
export type Accept = (visit: Visit, keys: readonly IssueKey[]) => Promise<Result<readonly IssueKey[]>>;

export interface AcceptParts {
  readonly site: SiteFacts;
  readonly clock: () => number;
  /** How long a page waits for news of projects before it shows what is known. */
  readonly patience: () => Promise<void>;
}

const day = 24 * 3_600_000;
const betweenMs = 5 * 60_000;

/** A page that names more is not written for people, and must not push out what was noted before. */
const mostNews = 100;

/** No project is called so: the last time that Jira was asked for its projects because of a page. */
const lastTime = '*';

/**
 * A project that was created today is not among those that were learned this morning. When a page names one for the second
 * time, Jira is asked for its projects: never for the key, because what stands in a page is nobody's business, and seldom,
 * because most unknown ones are `UTF-8` and the like.
 */
export function createAccept({ site, clock, patience }: AcceptParts): Accept {
  /** Notes that these were seen; answers whether one of them is worth asking for. */
  const isWorthAsking = async ({ kept }: Visit, strange: readonly string[]): Promise<boolean> => {
    const seen = await kept.sightings.read([...strange, lastTime]);
    const now = clock();
    const news = strange.filter((project) => !seen.has(project)).slice(0, mostNews);
    const asked = seen.get(lastTime)?.value ?? {};
    if (news.length > 0) {
      await kept.sightings.keep(new Map([...news.map((project) => [project, {}] as const), [lastTime, asked]]));
    }
    const isOld = (at: number | undefined, ms: number) => at === undefined || now - at >= ms;
    const again = strange.filter((project) => seen.has(project) && isOld(seen.get(project)?.value.askedAt, day));
    if (again.length === 0 || !isOld(asked.askedAt, betweenMs)) return false;
    await kept.sightings.keep(new Map([...again, lastTime].map((project) => [project, { askedAt: now }])));
    return true;
  };

  return async (visit, keys) => {
    const known = await site.projects(visit);
    if (!known.ok) return known;
    const accepted = (projects: ReadonlySet<string>) => keys.filter((key) => projects.has(projectOf(key)));
    const strange = [...new Set(keys.map(projectOf))].filter((project) => !known.value.has(project));
    if (strange.length === 0 || !(await isWorthAsking(visit, strange))) return ok(accepted(known.value));
    await Promise.race([site.learnProjects(visit), patience()]);
    return ok(accepted((await site.projectsAtHand(visit)) ?? known.value));
  };
}
