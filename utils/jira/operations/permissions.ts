import { ok } from '../../result/result.ts';
import type { SiteOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { permissionsWire } from '../wire/permissions.wire.ts';

/** What Server calls a permission that got its name of today with 7; later ones list both. */
const formerNames: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'BROWSE',
  CREATE_ISSUES: 'CREATE_ISSUE',
  EDIT_ISSUES: 'EDIT_ISSUE',
  ASSIGN_ISSUES: 'ASSIGN_ISSUE',
  RESOLVE_ISSUES: 'RESOLVE_ISSUE',
  CLOSE_ISSUES: 'CLOSE_ISSUE',
  DELETE_ISSUES: 'DELETE_ISSUE',
  TRANSITION_ISSUES: 'TRANSITION_ISSUE',
  LINK_ISSUES: 'LINK_ISSUE',
  WORK_ON_ISSUES: 'WORK_ISSUE',
  SCHEDULE_ISSUES: 'SCHEDULE_ISSUE',
  ADD_COMMENTS: 'COMMENT_ISSUE',
  EDIT_ALL_COMMENTS: 'COMMENT_EDIT_ALL',
  EDIT_OWN_COMMENTS: 'COMMENT_EDIT_OWN',
  DELETE_ALL_COMMENTS: 'COMMENT_DELETE_ALL',
  DELETE_OWN_COMMENTS: 'COMMENT_DELETE_OWN',
  CREATE_ATTACHMENTS: 'CREATE_ATTACHMENT',
  ADMINISTER_PROJECTS: 'PROJECT_ADMIN',
};

/** Cloud wants to be told which permissions are meant; Server lists all, and does not know the parameter. */
export function createPermissionsOperation({
  dialect: { api, traits },
  ask,
}: Speaker): Pick<SiteOperations, 'permissions'> {
  return {
    async permissions(names, where) {
      if (names.length === 0) return ok(new Set());
      const query = {
        ...(where && ('issue' in where ? { issueKey: where.issue } : { projectKey: where.project })),
        ...(traits.namesPermissions && { permissions: names.join(',') }),
      };
      const wire = await ask({ path: `${api}/mypermissions`, query }, permissionsWire, 'permissions');
      if (!wire.ok) return wire;
      const listed = wire.value.permissions;
      const has = (name: string | undefined) => name !== undefined && listed[name]?.havePermission === true;
      return ok(new Set(names.filter((name) => has(name) || has(formerNames[name]))));
    },
  };
}
