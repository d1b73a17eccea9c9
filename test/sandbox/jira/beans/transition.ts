import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { resolutions } from '../seed/catalogue.ts';
import { projectOf } from '../seed/projects.ts';
import { workflows } from '../seed/workflows.ts';
import type { Move, ScreenField } from '../seed/workflows.ts';
import type { IssueRecord } from '../state.ts';
import { resolutionBean, statusBean } from './catalogue.ts';
import { versionBean } from './project.ts';

/** The moves that an issue's workflow offers now. */
export const movesOf = (issue: IssueRecord): readonly Move[] =>
  (workflows[issue.project] ?? []).filter(({ from }) => from.includes(issue.status));

function screenFieldBean({ site }: Desk, issue: IssueRecord, { field, required }: ScreenField): JsonObject {
  const key = site.kind === 'cloud' ? { key: field } : { fieldId: field };
  const versions = projectOf(issue.project).versions;
  return field === 'resolution'
    ? {
        required,
        schema: { type: 'resolution', system: 'resolution' },
        name: 'Resolution',
        ...key,
        hasDefaultValue: false,
        operations: ['set'],
        allowedValues: resolutions.map(({ name }) => resolutionBean(site, name)),
      }
    : {
        required,
        schema: { type: 'array', items: 'version', system: 'fixVersions' },
        name: 'Fix Version/s',
        ...key,
        hasDefaultValue: false,
        operations: ['set', 'add', 'remove'],
        allowedValues: versions.map((version) => versionBean(site, version)),
      };
}

/** A transition; its screen's fields only when asked for by `expand=transitions.fields`, and never a comment (jira-api.md §8). */
export function transitionBean(desk: Desk, issue: IssueRecord, move: Move, withFields: boolean): JsonObject {
  const fields = Object.fromEntries(
    (move.screen ?? []).map((field) => [field.field, screenFieldBean(desk, issue, field)]),
  );
  const common = {
    id: move.id,
    name: move.name,
    to: statusBean(desk.site, move.to),
    fields: withFields ? fields : undefined,
  };
  return desk.site.kind === 'server'
    ? { ...common, opsbarSequence: Number(move.id) }
    : {
        ...common,
        hasScreen: move.screen !== undefined,
        isGlobal: false,
        isInitial: false,
        isAvailable: true,
        isConditional: false,
        isLooped: false,
      };
}
