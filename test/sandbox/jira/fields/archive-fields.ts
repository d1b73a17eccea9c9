import { personBean } from '../beans/person.ts';
import type { Field } from './field.ts';
import { momentField, systemField } from './field.ts';

/** Data Center's marks on what is put away; empty on everything else. */
export const archiveFields: readonly Field[] = [
  { ...momentField('archiveddate', 'Archived', (issue) => issue.archived?.at), since: [8, 1] },
  {
    ...systemField('archivedby', 'Archiver', 'user', (desk, { archived }) =>
      archived ? personBean(desk, archived.by) : null,
    ),
    since: [8, 1],
  },
];
