import type { Kind } from '../site.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';
import { agileFields } from './agile-fields.ts';
import { archiveFields } from './archive-fields.ts';
import { customField, momentField } from './field.ts';
import type { Field } from './field.ts';
import { plainFields } from './plain-fields.ts';
import { relatedFields } from './related-fields.ts';

const teamEstimate = 'com.pyxis.greenhopper.jira:jsw-story-points';

const byKind: Readonly<Record<Kind, readonly Field[]>> = {
  cloud: [
    ...plainFields,
    ...relatedFields,
    ...agileFields('cloud'),
    momentField('statuscategorychangedate', 'Status Category Changed', (issue) => issue.statusChanged),
    // Team-managed projects estimate here; the seed's projects are company-managed, so it is always empty.
    customField(10016, 'Story point estimate', 'number', teamEstimate, () => null),
  ],
  server: [...plainFields, ...relatedFields, ...agileFields('server'), ...archiveFields],
};

/** Whether a release of Server has a field already. */
export const hasField = (site: Pick<Site, 'release'>, { since }: Field): boolean =>
  since === undefined || isSince(site, ...since);

/** Every field that issues of a kind have. */
export const fieldsOf = (kind: Kind): readonly Field[] => byKind[kind];

/**
 * The fields that a request's `fields` selects: `*all`, `*navigable`, ids, and `-id` to leave one out. Nothing asked means
 * `fallback`; nothing but exclusions starts from everything. Unknown ids are ignored, as Jira does.
 */
export function selectFields(kind: Kind, asked: readonly string[], fallback: '*all' | '*navigable'): readonly Field[] {
  const wanted = asked.filter((name) => !name.startsWith('-'));
  const start = wanted.length > 0 ? wanted : asked.length > 0 ? ['*all'] : [fallback];
  return fieldsOf(kind).filter(
    ({ id, navigable }) =>
      !asked.includes(`-${id}`) &&
      (start.includes('*all') || start.includes(id) || (navigable && start.includes('*navigable'))),
  );
}
