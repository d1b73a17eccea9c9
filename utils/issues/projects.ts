import type { IssueKey } from '../issue/issue.ts';
import { noSiteFields, type SiteFields } from '../jira/words/site-fields.ts';
import { ok, type Result } from '../result/result.ts';
import type { Ask } from './door.ts';
import type { Share } from './share.ts';
import type { Visit } from './visit.ts';

const day = 24 * 3_600_000;
/** Somebody without any project has probably just been invited. */
const soonMs = 5 * 60_000;

/** `SHOP` of `SHOP-482`. */
export const projectOf = (key: IssueKey): string => key.slice(0, key.lastIndexOf('-'));

/** What is learned once per site and day. */
export interface SiteFacts {
  /** Keys of the projects this user can see. Old ones at once, new ones behind; a failure only where none are known. */
  projects(visit: Visit): Promise<Result<ReadonlySet<string>>>;
  /** The same, from what is known without asking. */
  projectsAtHand(visit: Visit): Promise<ReadonlySet<string> | undefined>;
  /** The same, asked now. */
  learnProjects(visit: Visit): Promise<Result<ReadonlySet<string>>>;
  /** Never fails: an issue without its sprint is better than none. */
  fields(visit: Visit): Promise<SiteFields>;
}

export interface SiteFactsParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly clock: () => number;
}

const entry = 'all';

/** Failures that will be the same tomorrow: this user can't list fields. */
const final: ReadonlySet<string> = new Set(['forbidden', 'not-found', 'unexpected-answer', 'missing-scope']);

export function createSiteFacts({ ask, share, clock }: SiteFactsParts): SiteFacts {
  const keptProjects = async ({ kept }: Visit) => (await kept.projects.read([entry])).get(entry);

  const learnProjects = (visit: Visit) =>
    share(`projects ${visit.id}`, async () => {
      const keys = await ask(visit, (client) => client.projectKeys());
      if (!keys.ok) return keys;
      await visit.kept.projects.keep(new Map([[entry, keys.value]]));
      return ok(new Set(keys.value));
    });

  const learnFields = (visit: Visit): Promise<SiteFields> =>
    share(`fields ${visit.id}`, async () => {
      const answer = await ask(visit, (client) => client.siteFields(), 'extra');
      const fields = answer.ok ? answer.value : noSiteFields;
      if (answer.ok || final.has(answer.failure.kind)) {
        await visit.kept.siteFields.keep(new Map([[entry, { ...fields, storyPoints: [...fields.storyPoints] }]]));
      }
      return fields;
    });

  return {
    learnProjects,
    async projects(visit) {
      const kept = await keptProjects(visit);
      if (kept === undefined) return learnProjects(visit);
      if (clock() - kept.at > (kept.value.length > 0 ? day : soonMs)) void learnProjects(visit);
      return ok(new Set(kept.value));
    },
    async projectsAtHand(visit) {
      const kept = await keptProjects(visit);
      return kept && new Set(kept.value);
    },
    async fields(visit) {
      const kept = (await visit.kept.siteFields.read([entry])).get(entry);
      if (kept === undefined) return learnFields(visit);
      if (clock() - kept.at > day) void learnFields(visit);
      return { ...noSiteFields, ...kept.value };
    },
  };
}
