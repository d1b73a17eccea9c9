import * as z from 'zod/mini';
import { address } from '../address.ts';
import { authMethods, hostKinds, type Connection, type GitHost, type Settings } from '../document.ts';
import { scope } from '../scope.ts';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A connection as a file or a policy brings it: no secret, and no account unless it is the user's own file. */
export const fileConnection = z.object({
  /** By which scopes name it, and by which it is found again. `new` is the place of one to come. */
  id: z.string().check(z.regex(/^(?!new$)[\w-]{1,64}$/)),
  name: text(120),
  webUrl: address,
  /** Absent or empty: the Web URL. */
  apiUrl: z.optional(z.union([z.literal(''), address])),
  auth: z.object({
    method: z.enum(authMethods),
    /** Email or user name. Absent in a team file: everybody enters their own. */
    account: z.optional(z.string().check(z.maxLength(320))),
  }),
  /** Absent: by the way to sign in, until Jira is asked. */
  deployment: z.optional(z.enum(['cloud', 'server'])),
  version: z.optional(z.string().check(z.maxLength(40))),
  keepOnDisk: z.optional(z.boolean()),
  /** Web URLs that this Jira had before: links to them are links to this one. */
  formerUrls: z.optional(z.array(address).check(z.maxLength(8))),
});
export type FileConnection = z.infer<typeof fileConnection>;

export const fileHost = z.object({
  /** Origin and relative root: `https://git.example.org/gitlab`. */
  url: address,
  /** Absent: recognised from its pages. */
  kind: z.optional(z.enum(hostKinds)),
});

export const fileScope = z.extend(scope, { host: address });

/** The form of an exported file, a team file, and what an import takes. */
export const settingsFile = z.object({
  /** Says whose file this is. */
  lozenge: z.literal('settings'),
  version: z.literal(2),
  connections: z.array(fileConnection).check(z.maxLength(200)),
  hosts: z.array(fileHost).check(z.maxLength(500)),
  scopes: z.array(fileScope).check(z.maxLength(2_000)),
});
export type SettingsFile = z.infer<typeof settingsFile>;

/** Where a token with scopes is taken, whosever it is: a finding about one user's token, not about the Jira. */
const gateway = 'https://api.atlassian.com/';

/**
 * The settings as a file: everything that another browser of the same user needs, but no secret, and nothing that only this
 * one knows (when something was made, how to undo a migration). With `team`, also nothing that is the user's own.
 */
export function exportSettings({ version, connections, hosts, scopes }: Settings, { team = false } = {}): string {
  const file = {
    lozenge: 'settings',
    version,
    connections: connections.map(team ? toTeamConnection : toFileConnection),
    hosts: hosts.map(toFileHost),
    scopes,
  } satisfies SettingsFile;
  return `${JSON.stringify(file, null, 2)}\n`;
}

const toFileConnection = (connection: Connection): FileConnection => {
  const { id, name, webUrl, apiUrl, auth, deployment, version, keepOnDisk, formerUrls } = connection;
  return { id, name, webUrl, apiUrl, auth, deployment, version, keepOnDisk, formerUrls };
};

const toTeamConnection = ({ id, name, webUrl, apiUrl, auth, deployment, formerUrls }: Connection): FileConnection => ({
  id,
  name,
  webUrl,
  ...(apiUrl !== '' && !apiUrl.startsWith(gateway) && { apiUrl }),
  auth: { method: auth.method },
  deployment,
  formerUrls,
});

const toFileHost = ({ url, kind }: GitHost): Pick<GitHost, 'url' | 'kind'> => ({ url, kind });
