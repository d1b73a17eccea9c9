import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { unauthorised } from '../auth.ts';
import { myselfBean } from '../beans/person.ts';
import type { Call } from '../call.ts';
import { dataCenterVersion, siteZone } from '../site.ts';
import { jiraTime } from '../time.ts';
import { permissions } from './permissions.ts';
import { withIssue } from './see-issue.ts';

/** GET /serverInfo: open to everybody, unless an admin closed it (jira-api.md §2). */
export function serverInfo(call: Call): Answer {
  const { site } = call;
  if (!call.me && call.faults.serverInfoNeedsLogin) return unauthorised(site);
  const common = {
    baseUrl: site.base,
    serverTime: jiraTime(new Date(site.now()).toISOString()),
    serverTitle: 'Acme Jira',
  };
  return site.flavour === 'cloud'
    ? json({
        ...common,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100_291,
        buildDate: '2026-11-16T11:52:40.000+0100',
        scmInfo: '7c0e5b1d9f4a42f8a1c36d7e20b95c4f8d13a6e2',
        serverTimeZone: siteZone,
      })
    : json({
        ...common,
        version: dataCenterVersion,
        versionNumbers: dataCenterVersion.split('.').map(Number),
        deploymentType: 'Server',
        buildNumber: 9_120_012,
        buildDate: '2024-08-26T00:00:00.000+0200',
        databaseBuildNumber: 9_120_012,
        scmInfo: '3f2d60a7c1b84e95ab6d0c7f9e124835d6a0b17c',
      });
}

/** GET /myself. */
export const myself = (call: Call): Answer =>
  call.me ? json(myselfBean(call, call.me.name)) : unauthorised(call.site);

/** GET /mypermissions: Cloud wants to be told which; Data Center lists all. For an issue, the issue has to be visible. */
export function myPermissions(call: Call): Answer {
  const issueKey = call.query.get('issueKey');
  const asked = call.query.get('permissions')?.split(',').filter(Boolean);
  const cloud = call.site.flavour === 'cloud';
  if (cloud && !asked) return refusal(400, "The 'permissions' query parameter is required.");
  const unknown = cloud ? (asked ?? []).filter((key) => !permissions.some((permission) => permission.key === key)) : [];
  if (unknown.length > 0) return refusal(400, `Unrecognized permissions: ${unknown.join(', ')}`);
  const answer = (): Answer =>
    json({
      permissions: Object.fromEntries(
        permissions
          .filter(({ key }) => !cloud || asked?.includes(key))
          .map(({ granted, ...bean }) => [bean.key, { ...bean, havePermission: granted && call.me !== undefined }]),
      ),
    });
  return issueKey === null ? answer() : withIssue({ ...call, params: { key: issueKey } }, answer);
}
