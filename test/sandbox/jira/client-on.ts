import { createJiraClient, type JiraClient } from '../../../utils/jira/client.ts';
import { authoriseWith } from '../../../utils/jira/http/authorise.ts';
import { createHttp, type HttpParts } from '../../../utils/jira/http/http.ts';
import { cloudTraits, traitsOf, type Traits } from '../../../utils/jira/traits.ts';
import type { Connection } from '../../../utils/settings/document.ts';
import { Secret } from '../../../utils/vault/secret.ts';
import type { Credentials, JiraSandbox } from './server.ts';
import { createSite, type Flavour } from './site.ts';

const siteOf = (flavour: Flavour) => createSite(flavour, 'http://jira.test', Date.now);

/** What the client takes a flavour to be able to. */
export const traitsOn = (flavour: Flavour): Traits =>
  flavour === 'cloud' ? cloudTraits : traitsOf(siteOf(flavour).release.version);

function loginOf(flavour: Flavour, { account, secret, pat }: Credentials): Connection['auth'] & { secret: string } {
  if (flavour === 'cloud') return { method: 'cloud-token', account, secret };
  const token = traitsOn(flavour).personalTokens ? pat : undefined;
  return token === undefined ? { method: 'password', account, secret } : { method: 'pat', account: '', secret: token };
}

/** The client on a running sandbox over Node's fetch, signed in in the way that the flavour takes: as Mira unless as somebody else. */
export function clientOn(
  jira: JiraSandbox,
  flavour: Flavour,
  as: Credentials = jira.credentials,
  parts: Partial<HttpParts> = {},
): JiraClient {
  const { kind, release } = siteOf(flavour);
  const site = { webUrl: jira.url, apiUrl: '', deployment: kind, version: release.version } as const;
  const login = loginOf(flavour, as);
  const http = createHttp({
    site,
    method: login.method,
    authorise: authoriseWith(login, new Secret(login.secret)),
    online: () => true,
    hasPermission: async () => true,
    pause: async () => undefined,
    ...parts,
  });
  return createJiraClient(site, http);
}
