import * as z from 'zod/mini';
import { maybe, mustListOf } from '../wire/wire.ts';

/** Where a site keeps what Jira has no fixed field for: ids such as `customfield_10020`, found once per site. */
export interface SiteFields {
  readonly sprint: string | undefined;
  readonly epicLink: string | undefined;
  /** In the order in which they are to be looked at. */
  readonly storyPoints: readonly string[];
}

/** A site without Jira Software, or one whose fields could not be read. */
export const noSiteFields: SiteFields = { sprint: undefined, epicLink: undefined, storyPoints: [] };

/** GET /field. */
export const fieldsWire = mustListOf(
  z.object({
    id: z.string(),
    name: maybe(z.string()),
    schema: maybe(z.object({ custom: maybe(z.string()) })),
  }),
);

/**
 * Finds the fields by what made them, because names are translated and changed; only the story points of classic
 * projects are an ordinary number field that nothing but its name tells apart (jira-api.md §6).
 */
export function findSiteFields(fields: z.infer<typeof fieldsWire>): SiteFields {
  const madeBy = (maker: string) => fields.filter((field) => field.schema?.custom?.endsWith(`:${maker}`));
  const named = madeBy('float').filter((field) => /^story points?( estimate)?$/i.test(field.name ?? ''));
  return {
    sprint: madeBy('gh-sprint')[0]?.id,
    epicLink: madeBy('gh-epic-link')[0]?.id,
    storyPoints: [...madeBy('jsw-story-points'), ...named].map((field) => field.id),
  };
}
