import * as z from 'zod/mini';

/**
 * How a connection proves who the user is (product.md A1). The secret itself lives in the vault; `session` has none, it acts
 * as whoever is logged in to Jira in this browser.
 */
export const authMethods = ['cloud-token', 'pat', 'password', 'session'] as const;

const connection = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Where a person opens issues; with the context path, without a slash at the end. */
  webUrl: z.string(),
  /** Where requests go; empty means the Web URL. */
  apiUrl: z.string(),
  auth: z.object({
    method: z.enum(authMethods),
    /** Email (Cloud) or user name (Server); empty for a personal access token and for the browser's session. */
    account: z.string().check(z.maxLength(320)),
  }),
  /** Found by the probe, decides which client speaks. */
  deployment: z.enum(['cloud', 'server']),
  /** What the probe found, `9.12.4`; absent where Jira did not say, and on Cloud, which has but one. */
  version: z.optional(z.string().check(z.maxLength(40))),
  /** What was read stays on this computer, for reading offline. Absent means no. */
  keepOnDisk: z.optional(z.boolean()),
});
export type Connection = z.infer<typeof connection>;

const gitHost = z.object({
  /** Origin and relative root, `https://git.example.org/gitlab`, without a slash at the end. */
  url: z.string(),
});
export type GitHost = z.infer<typeof gitHost>;

const scope = z.object({
  /** The Git host's `url`. */
  host: z.string(),
  /** Group or project path; empty for the whole instance. */
  path: z.string(),
  connection: z.string(),
});
export type Scope = z.infer<typeof scope>;

/** The one versioned document that holds everything the user set, but no secret. */
export const settingsDocument = z.object({
  version: z.literal(1),
  connections: z.array(connection),
  hosts: z.array(gitHost),
  scopes: z.array(scope),
});
export type Settings = z.infer<typeof settingsDocument>;

/** What a browser that never saw Lozenge starts with. */
export const emptySettings: Settings = { version: 1, connections: [], hosts: [], scopes: [] };

/** Where a connection's requests go. */
export const apiUrlOf = (site: Pick<Connection, 'webUrl' | 'apiUrl'>): string => site.apiUrl || site.webUrl;
