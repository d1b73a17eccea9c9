import * as z from 'zod/mini';
import { address } from './address.ts';
import { scope } from './scope.ts';

/**
 * How a connection proves who the user is (product.md A1). The secret itself lives in the vault; `session` has none, it acts
 * as whoever is logged in to Jira in this browser.
 */
export const authMethods = ['cloud-token', 'pat', 'password', 'session'] as const;

const site = {
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Where a person opens issues; with the context path, without a slash at the end. */
  webUrl: address,
  /** Where requests go; empty means the Web URL. */
  apiUrl: z.union([z.literal(''), address]),
  auth: z.object({
    method: z.enum(authMethods),
    /** Email (Cloud) or user name (Server); empty for a personal access token and for the browser's session. */
    account: z.string().check(z.maxLength(320)),
  }),
  /** Found by the probe, decides which client speaks. */
  deployment: z.enum(['cloud', 'server']),
  /** What the probe found, `9.12.4`; absent where Jira did not say, and on Cloud, which has but one. */
  version: z.optional(z.string().check(z.maxLength(40))),
};
/** Milliseconds since the epoch. */
const time = z.number();

const connection = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  ...site,
  /** What was read stays on this computer, for reading offline. Absent means no. */
  keepOnDisk: z.optional(z.boolean()),
  /** When it was made. Absent in connections of the first version. */
  since: z.optional(time),
  /** Web URLs that this Jira had before it was migrated, newest first: links to them are links to this one. */
  formerUrls: z.optional(z.array(z.string()).check(z.maxLength(8))),
  /** What it was before it was migrated, as long as that can be undone. Its secret lies in the vault under an id of its own. */
  before: z.optional(z.object({ ...site, at: time })),
});
export type Connection = z.infer<typeof connection>;
/** Where a Jira is, and who one is there. */
export type Site = Omit<NonNullable<Connection['before']>, 'at'>;

/** The software of a Git host that the user named, where it was not recognised rightly; the ids of `hosts/`. */
export const hostKinds = [
  'gitlab',
  'github',
  'bitbucket-cloud',
  'bitbucket-server',
  'gitea',
  'azure-devops',
  'gerrit',
  'generic',
] as const;

const gitHost = z.object({
  /** Origin and relative root, `https://git.example.org/gitlab`, without a slash at the end. */
  url: address,
  /** Absent: recognised from its pages. */
  kind: z.optional(z.enum(hostKinds)),
  /** When it was enabled. Absent in hosts of the first version. */
  since: z.optional(time),
});
export type GitHost = z.infer<typeof gitHost>;

/**
 * What the user adds to a connection that a policy sets. It belongs to the address for which it was entered: a policy that
 * names another one takes nothing along.
 */
const account = z.object({
  webUrl: site.webUrl,
  apiUrl: site.apiUrl,
  account: site.auth.shape.account,
  deployment: site.deployment,
  version: site.version,
  keepOnDisk: z.optional(z.boolean()),
  since: z.optional(time),
});
export type PolicyAccount = z.infer<typeof account>;

/** The one versioned document that holds everything the user set, but no secret. */
export const settingsDocument = z.object({
  version: z.literal(2),
  connections: z.array(connection),
  hosts: z.array(gitHost),
  scopes: z.array(scope),
  /** After so many minutes without use, a vault with a passphrase locks itself. Absent: when the browser ends. */
  lockAfter: z.optional(z.number()),
  /** By the ids of connections that a policy sets. */
  accounts: z.optional(z.record(z.string(), account)),
});
export type Settings = z.infer<typeof settingsDocument>;

/** What a browser that never saw Lozenge starts with. */
export const emptySettings: Settings = { version: 2, connections: [], hosts: [], scopes: [] };

/** Where a connection's requests go. */
export const apiUrlOf = ({ apiUrl, webUrl }: Pick<Connection, 'webUrl' | 'apiUrl'>): string => apiUrl || webUrl;
