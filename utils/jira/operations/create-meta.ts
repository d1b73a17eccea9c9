import type { IssueTypeChoice } from '../../issue/project.ts';
import type { ScreenField } from '../../issue/screen.ts';
import { ok, type Result } from '../../result/result.ts';
import type { Speaker } from '../speaker.ts';
import type { Traits } from '../traits.ts';
import { typeChoiceWire, type TypeChoiceWire } from '../wire/catalogue.wire.ts';
import { createFieldWire, createMetaWire } from '../wire/create.wire.ts';
import { toScreenField } from '../words/to-screen.ts';
import { readPages } from './pages.ts';

/** What creating asks for, from one of the addresses that Jira has had for it. */
export interface CreateMeta {
  types(project: string): Promise<Result<readonly TypeChoiceWire[]>>;
  fields(project: string, type: IssueTypeChoice['id']): Promise<Result<readonly ScreenField[]>>;
}

/** By project and by type: Server since 8.4, and Cloud (jira-api.md §5). */
function createPagedMeta(speaker: Speaker): CreateMeta {
  const pathOf = (project: string) =>
    `${speaker.dialect.api}/issue/createmeta/${encodeURIComponent(project)}/issuetypes`;
  return {
    types: (project) => readPages(speaker, { path: pathOf(project) }, typeChoiceWire, 'issue types'),
    async fields(project, type) {
      const path = `${pathOf(project)}/${encodeURIComponent(type)}`;
      const wires = await readPages(speaker, { path }, createFieldWire, 'fields for creating');
      return wires.ok ? ok(wires.value.map((wire) => toScreenField(wire.fieldId, wire))) : wires;
    },
  };
}

/** All in one answer: Server until 8. */
function createExpandedMeta({ dialect, ask }: Speaker): CreateMeta {
  const typesOf = async (query: Readonly<Record<string, string>>) => {
    const wire = await ask({ path: `${dialect.api}/issue/createmeta`, query }, createMetaWire, 'fields for creating');
    return wire.ok ? ok(wire.value.projects.flatMap(({ issuetypes }) => issuetypes)) : wire;
  };
  return {
    types: (project) => typesOf({ projectKeys: project }),
    async fields(project, type) {
      const query = { projectKeys: project, issuetypeIds: type, expand: 'projects.issuetypes.fields' };
      const types = await typesOf(query);
      if (!types.ok) return types;
      const fields = types.value.find(({ id }) => id === type)?.fields ?? {};
      return ok(Object.entries(fields).map(([id, field]) => toScreenField(id, field)));
    },
  };
}

/** The ways to ask, by the address that a version knows. */
export const createMetaAt: Readonly<Record<NonNullable<Traits['createMeta'][1]>, (speaker: Speaker) => CreateMeta>> = {
  paged: createPagedMeta,
  expanded: createExpandedMeta,
};
