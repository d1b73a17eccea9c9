import type { IssueKey } from '../issue/issue.ts';
import { noSiteFields, type SiteFields } from '../jira/site-fields.ts';
import { ok, type Result } from '../result/result.ts';
import type { Cache } from './cache.ts';
import type { Ask } from './door.ts';
import type { Share } from './share.ts';

const day = 24 * 3_600_000;
/** Somebody without any project has probably just been invited. */
const soonMs = 5 * 60_000;

/** `SHOP` of `SHOP-482`. */
export const projectOf = (key: IssueKey): string => key.slice(0, key.lastIndexOf('-'));

/** What is learned once per site and day. */
export interface SiteFacts {
  /** Keys of the projects this user can see. Old ones at once, new ones behind; a failure only where none are known. */
  projects(connection: string): Promise<Result<ReadonlySet<string>>>;
  /** The same, from what is known without asking. */
  projectsAtHand(connection: string): Promise<ReadonlySet<string> | undefined>;
  /** Never fails: an issue without its sprint is better than none. */
  fields(connection: string): Promise<SiteFields>;
}

export interface SiteFactsParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly cache: Pick<Cache, 'projects' | 'siteFields'>;
  readonly clock: () => number;
}

export function createSiteFacts({ ask, share, cache, clock }: SiteFactsParts): SiteFacts {
  const entryOf = (connection: string) => `${connection}/all`;
  const keptProjects = async (connection: string) =>
    (await cache.projects.read([entryOf(connection)])).get(entryOf(connection));

  const learnProjects = (connection: string) =>
    share(`projects ${connection}`, async () => {
      const keys = await ask(connection, (client) => client.projectKeys());
      if (!keys.ok) return keys;
      await cache.projects.keep(new Map([[entryOf(connection), keys.value]]));
      return ok(new Set(keys.value));
    });

  const learnFields = (connection: string): Promise<SiteFields> =>
    share(`fields ${connection}`, async () => {
      const answer = await ask(connection, (client) => client.siteFields());
      const isFinal = answer.ok || ['forbidden', 'not-found', 'unexpected-answer'].includes(answer.failure.kind);
      const fields = answer.ok ? answer.value : noSiteFields;
      if (isFinal)
        await cache.siteFields.keep(
          new Map([[entryOf(connection), { ...fields, storyPoints: [...fields.storyPoints] }]]),
        );
      return fields;
    });

  return {
    async projects(connection) {
      const kept = await keptProjects(connection);
      if (kept === undefined) return learnProjects(connection);
      if (clock() - kept.at > (kept.value.length > 0 ? day : soonMs)) void learnProjects(connection);
      return ok(new Set(kept.value));
    },
    async projectsAtHand(connection) {
      const kept = await keptProjects(connection);
      return kept && new Set(kept.value);
    },
    async fields(connection) {
      const kept = (await cache.siteFields.read([entryOf(connection)])).get(entryOf(connection));
      if (kept === undefined) return learnFields(connection);
      if (clock() - kept.at > day) void learnFields(connection);
      return { ...noSiteFields, ...kept.value };
    },
  };
}
