import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { unauthorised } from '../auth.ts';
import { myselfBean } from '../beans/person.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { isSince, siteZone } from '../site.ts';
import type { Site } from '../site.ts';
import { jiraTime } from '../time.ts';

/** Its instance is well: what `doHealthCheck` gets told until 9. */
const healthChecks = [{ name: 'Attachment Health Check', description: 'Attachments can be written.', passed: true }];

function cloudInfo({ base: baseUrl, release: { version, numbers, build, commit }, now }: Site): JsonObject {
  return {
    baseUrl,
    version,
    versionNumbers: [...numbers],
    deploymentType: 'Cloud',
    buildNumber: build,
    buildDate: '2026-11-16T11:52:40.000+0100',
    serverTime: jiraTime(new Date(now()).toISOString()),
    scmInfo: commit,
    serverTitle: 'Acme Jira',
    serverTimeZone: siteZone,
  };
}

/** 6.x says neither what it is deployed as, nor its time. Data Center calls itself a Server (jira-api.md §2). */
function serverInfoOf(site: Site, wantsHealth: boolean): JsonObject {
  const { version, numbers, build, built, commit } = site.release;
  const told = isSince(site, 7);
  return {
    baseUrl: site.base,
    version,
    versionNumbers: [...numbers],
    deploymentType: told ? 'Server' : undefined,
    buildNumber: build,
    buildDate: `${built}T00:00:00.000+0100`,
    databaseBuildNumber: told ? build : undefined,
    serverTime: told ? jiraTime(new Date(site.now()).toISOString()) : undefined,
    scmInfo: commit,
    serverTitle: 'Acme Jira',
    healthChecks: wantsHealth && !isSince(site, 10) ? healthChecks : undefined,
  };
}

/**
 * GET /serverInfo: open to everybody, unless an admin closed it (jira-api.md §2). Server refuses it to a wrong token all the
 * same (recorded from 10.x).
 */
export function serverInfo(call: Call): Answer {
  const { site, me, faults, query } = call;
  const isClosed = faults.serverInfoNeedsLogin || (site.kind === 'server' && call.failedLogIn);
  if (!me && isClosed) return unauthorised(site);
  return json(site.kind === 'cloud' ? cloudInfo(site) : serverInfoOf(site, query.get('doHealthCheck') === 'true'));
}

/** GET /myself. */
export const myself = (call: Call): Answer =>
  call.me ? json(myselfBean(call, call.me.name)) : unauthorised(call.site);
