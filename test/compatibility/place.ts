import { createJiraClient, type JiraClient } from '../../utils/jira/client.ts';
import { signInWith } from '../../utils/jira/http/authorise.ts';
import { createHttp } from '../../utils/jira/http/http.ts';
import type { Traits } from '../../utils/jira/traits.ts';
import type { Connection } from '../../utils/settings/document.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { traitsOn } from '../sandbox/jira/client-on.ts';
import { people, personNamed } from '../sandbox/jira/seed/people.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { createSite } from '../sandbox/jira/site.ts';
import type { IssueRecord } from '../sandbox/jira/state.ts';
import type { Column } from './columns.ts';

type Login = Connection['auth'] & { readonly secret: string };

/** Where an operation is tried: a Jira as it was sown, and the client that a user of it would have. */
export interface Place {
  readonly column: Column;
  readonly jira: JiraSandbox;
  readonly traits: Traits;
  readonly client: JiraClient;
  /** The client of a user who signs in otherwise. */
  readonly signedIn: (login: Login) => JiraClient;
  /** What Jira calls somebody: an account id or a user name. */
  readonly idOf: (name: string) => string;
  /** An issue as it is in Jira now. Throws when it is not there. */
  readonly issue: (key: string) => IssueRecord;
}

/** The user of all columns, by user name. */
export const me = people[0]?.name ?? '';

export function createPlace(column: Column, jira: JiraSandbox): Place {
  const { kind, release } = createSite(column.flavour, jira.origin, Date.now);
  const { gateway } = column.gateway ? jira : { gateway: undefined };
  const site = { webUrl: jira.url, apiUrl: gateway?.url ?? '', deployment: kind, version: release.version } as const;
  const traits = traitsOn(column.flavour);

  /** What a browser does with the session that its user has in Jira: sends it where it is told to, and nowhere else. */
  const send: typeof fetch = (url, init) =>
    init?.credentials === 'include'
      ? fetch(url, {
          ...init,
          headers: { ...Object.fromEntries(new Headers(init.headers)), Cookie: jira.sessionOf(me) },
        })
      : fetch(url, init);

  const signedIn = (login: Login): JiraClient =>
    createJiraClient(
      site,
      createHttp({
        site,
        ...signInWith(login, new Secret(login.secret)),
        online: () => true,
        hasPermission: async () => true,
        fetch: send,
      }),
    );

  const usual = (): Login => {
    const { account, secret, pat } = gateway?.credentials ?? jira.credentials;
    if (kind === 'cloud') return { method: 'cloud-token', account, secret };
    return pat === undefined ? { method: 'password', account, secret } : { method: 'pat', account: '', secret: pat };
  };

  return {
    column,
    jira,
    traits,
    client: signedIn(usual()),
    signedIn,
    idOf: (name) => (kind === 'cloud' ? personNamed(name).accountId : name),
    issue(key) {
      const issue = jira.state.issues[key];
      if (!issue) throw new Error(`There is no ${key}`);
      return issue;
    },
  };
}
