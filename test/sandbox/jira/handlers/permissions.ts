import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { permissions, type PermissionSeed } from '../seed/permissions.ts';
import { isSince } from '../site.ts';
import { withIssue } from './see-issue.ts';
import { withProject } from './see-project.ts';

/** GET /mypermissions: on the site, on a project, or on an issue, which have to be visible. */
export function myPermissions(call: Call): Answer {
  const { site, query } = call;
  const asked = query.get('permissions')?.split(',').filter(Boolean);
  if (site.kind === 'cloud') {
    if (!asked) return refusal(400, "The 'permissions' query parameter is required.");
    const unknown = asked.filter((key) => !permissions.some((permission) => permission.key === key));
    if (unknown.length > 0) return refusal(400, `Unrecognized permissions: ${unknown.join(', ')}`);
  }
  const issueKey = query.get('issueKey');
  const project = query.get('projectKey');
  if (issueKey !== null)
    return withIssue({ ...call, params: { key: issueKey } }, (issue) => listOf(call, asked, issue.project));
  if (project !== null) return withProject({ ...call, params: { project } }, ({ key }) => listOf(call, asked, key));
  return listOf(call, asked, undefined);
}

/** Cloud tells what it was asked for; Server lists all, whatever was asked (jira-api.md §3). */
function listOf(call: Call, asked: readonly string[] | undefined, project: string | undefined): Answer {
  const { site, me, state } = call;
  const looksOnly = project !== undefined && me !== undefined && state.lookOnly[project]?.includes(me.name) === true;
  const beanOf = ({ id, key, name, type, description, granted }: PermissionSeed): JsonObject => {
    const havePermission = me !== undefined && granted && (!looksOnly || key === 'BROWSE_PROJECTS');
    return { id, key, name, type, description, havePermission };
  };
  const entries = permissions.flatMap((permission): [string, JsonObject][] => {
    const { key, formerKey } = permission;
    if (site.kind === 'cloud') return asked?.includes(key) === true ? [[key, beanOf(permission)]] : [];
    const former: [string, JsonObject][] =
      formerKey === undefined
        ? []
        : [[formerKey, { ...beanOf(permission), key: formerKey, deprecatedKey: isSince(site, 7) ? true : undefined }]];
    const isNew = formerKey === undefined || isSince(site, 7);
    return isNew ? [[key, beanOf(permission)], ...former] : former;
  });
  return json({ permissions: Object.fromEntries(entries) });
}
