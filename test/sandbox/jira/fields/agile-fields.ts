import { sprintValue } from '../beans/sprint.ts';
import { customFields } from '../seed/catalogue.ts';
import type { Kind } from '../site.ts';
import { customField } from './field.ts';
import type { Field } from './field.ts';
import { isSubtask } from './related-fields.ts';

const greenhopper = 'com.pyxis.greenhopper.jira:';
const customTypes = 'com.atlassian.jira.plugin.system.customfieldtypes:';

/** The fields of Jira Software. Their numbers differ by kind, their schema names don't (jira-api.md §6). */
export function agileFields(kind: Kind): readonly Field[] {
  const ids = customFields[kind];
  const sprintType = kind === 'cloud' ? 'array of json' : 'array of string';
  return [
    customField(ids.sprint, 'Sprint', sprintType, `${greenhopper}gh-sprint`, ({ site }, { sprints }) =>
      sprints.length > 0 ? sprints.map((id) => sprintValue(site, id)) : null,
    ),
    customField(ids.epicLink, 'Epic Link', 'any', `${greenhopper}gh-epic-link`, (_desk, issue) =>
      isSubtask(issue) ? null : (issue.parent ?? null),
    ),
    customField(
      ids.epicName,
      'Epic Name',
      'string',
      `${greenhopper}gh-epic-label`,
      (_desk, { epicName }) => epicName ?? null,
    ),
    customField(ids.points, 'Story Points', 'number', `${customTypes}float`, (_desk, { points }) => points ?? null),
    customField(
      ids.rank,
      'Rank',
      'any',
      `${greenhopper}gh-lexo-rank`,
      (_desk, { id }) => `0|i${Number(id).toString(36).padStart(5, '0')}:`,
    ),
    customField(ids.flagged, 'Flagged', 'array of option', `${customTypes}multicheckboxes`, () => null),
  ];
}
