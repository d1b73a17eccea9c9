import * as z from 'zod/mini';
import type { ServerInfo } from '../protocol/settings-messages.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { contextPathsOf, isHtml } from './http/html.ts';
import type { Http } from './http/http.ts';

const serverInfo = z.object({
  version: z.string(),
  /** Absent in 6.x. */
  deploymentType: z.nullish(z.string()),
  serverTitle: z.nullish(z.string()),
});

const probePath = '/rest/api/2/serverInfo';

/**
 * What stands at a Jira's address. `/rest/api/2` answers on Cloud and on every Server; a 401 means that Jira is there and
 * wants a log-in first, its version is then empty (jira-api.md §2).
 *
 * Answers `missing-context-path` with a working address when Jira lives under another path of the origin, `not-jira` when
 * it does not live there at all.
 */
export async function probe(http: Http, webUrl: string): Promise<Result<ServerInfo>> {
  const answer = await readServerInfo(http, http.apiUrl);
  if (answer.ok || !mayBeElsewhere.has(answer.failure.kind)) return answer;
  const { origin } = new URL(http.apiUrl);
  for (const candidate of await otherPlaces(http)) {
    if ((await readServerInfo(http, candidate)).ok)
      return refuse({ kind: 'missing-context-path', proposed: candidate });
  }
  const inFront = inFrontOfIt.has(answer.failure.kind) && new URL(webUrl).origin === origin;
  return inFront ? answer : refuse({ kind: 'not-jira', origin });
}

/** What stands in front of a Jira as well: better news than "no Jira here". */
const inFrontOfIt: ReadonlySet<string> = new Set(['login-page', 'redirected', 'signed-out', 'forbidden']);

const mayBeElsewhere: ReadonlySet<string> = new Set([...inFrontOfIt, 'not-jira', 'not-found', 'unexpected-answer']);

async function readServerInfo(http: Http, base: string): Promise<Result<ServerInfo>> {
  const answer = await http.json({ path: base + probePath });
  if (!answer.ok) {
    return answer.failure.kind === 'unauthorised' ? ok({ title: 'Jira', version: '', deployment: 'server' }) : answer;
  }
  const parsed = z.safeParse(serverInfo, answer.value.json);
  return parsed.success ? ok(toServerInfo(parsed.data)) : refuse({ kind: 'not-jira', origin: new URL(base).origin });
}

/** Data Center calls itself "Server" too; 6.x says nothing. */
function toServerInfo(wire: z.infer<typeof serverInfo>): ServerInfo {
  const cloud = wire.deploymentType === 'Cloud';
  return {
    title: wire.serverTitle || 'Jira',
    version: cloud ? 'Cloud' : wire.version,
    deployment: cloud ? 'cloud' : 'server',
  };
}

/** Bases on the same origin where Jira may live: what the page there says, then shorter paths, then the usual `/jira`. */
async function otherPlaces(http: Http): Promise<readonly string[]> {
  const { origin, pathname } = new URL(http.apiUrl);
  const page = await http.look('/');
  const named =
    page.ok && isHtml(page.value.headers.get('Content-Type') ?? '', page.value.body)
      ? contextPathsOf(page.value.body)
      : [];
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const shorter = segments
    .map((_, at) =>
      segments
        .slice(0, at)
        .map((segment) => `/${segment}`)
        .join(''),
    )
    .toReversed();
  const bases = [...named, ...shorter, '/jira'].map((path) => origin + path);
  return [...new Set(bases)].filter((base) => base !== http.apiUrl);
}
