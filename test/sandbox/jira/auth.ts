import type { Answer } from './answer.ts';
import { json, redirect, text } from './answer.ts';
import { logInToCloud } from './auth-cloud.ts';
import { logInToServer } from './auth-server.ts';
import type { Gate, LogIn } from './log-in.ts';
import { sessionOwner } from './sessions.ts';
import type { Site } from './site.ts';

/** Who a request comes from: by its `Authorization`, else by the session of its cookie. */
export function logIn(gate: Gate, headers: Readonly<Record<string, string>>): LogIn {
  const [, scheme = '', value = ''] = /^(\w+)\s+(.*)$/.exec(headers['authorization'] ?? '') ?? [];
  const presented = { scheme: scheme.toLowerCase(), value };
  if (scheme !== '' || gate.gateway)
    return gate.site.kind === 'server' ? logInToServer(gate, presented) : logInToCloud(gate, presented);
  const owner = sessionOwner(gate.site, gate.state, headers['cookie']);
  return owner ? { outcome: 'known', person: owner, byToken: false } : { outcome: 'nobody', failed: false };
}

/** What nobody hears from a resource that needs a user. */
export const unauthorised = (site: Site): Answer =>
  site.kind === 'cloud'
    ? text('Client must be authenticated to access this resource.', 401)
    : json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401, {
        'WWW-Authenticate': `OAuth realm="${encodeURIComponent(site.base)}"`,
      });

/** Sends to the log-in page, with the way back in the query. */
export const toLogIn = (site: Site, destination: string, violation = false): Answer =>
  redirect(
    302,
    `${site.contextPath}/login.jsp?${violation ? 'permissionViolation=true&' : ''}os_destination=${encodeURIComponent(destination)}`,
  );
