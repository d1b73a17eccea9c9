export type CreateMetaAddress = 'expanded' | 'paged';

/** What a version of Jira can and wants, as data: nobody asks for the version itself. */
export interface Traits {
  /**
   * Where to ask for the fields for creating, and where else if nothing is there: all in one answer (until 8), or by project
   * and type (8.4 and later).
   */
  readonly createMeta: readonly [CreateMetaAddress, CreateMetaAddress?];
  /** How a search is told not to refuse a query for one unknown key (jira-api.md §3). */
  readonly lenientQuery: 'false' | 'warn';
  /** Comments can be asked for newest first. */
  readonly ordersComments: boolean;
  /** Comments have properties. */
  readonly commentProperties: boolean;
  /** There is `/rest/agile`. */
  readonly agile: boolean;
  /** Permissions are asked for by their names; elsewhere all are listed, and the parameter is unknown. */
  readonly namesPermissions: boolean;
  readonly personalTokens: boolean;
  /** Basic log-ins are taken as the administrators left them. */
  readonly passwords: boolean;
  /** Says whose session it is; elsewhere `/rest/auth/1/session` is gone or turned away (jira-api.md §12). */
  readonly namesSessions: boolean;
}

/** From which version on something is so; the last row that a version reaches counts. */
const since: readonly (readonly [major: number, minor: number, change: Partial<Traits>])[] = [
  [7, 0, { ordersComments: true, commentProperties: true, agile: true }],
  // The old address works until 9, the new one since 8.4 (jira-api.md §5).
  [8, 4, { createMeta: ['paged', 'expanded'] }],
  [8, 14, { personalTokens: true }],
  [9, 0, { createMeta: ['paged'], lenientQuery: 'warn' }],
  [11, 0, { passwords: false, namesSessions: false }],
];

const oldest: Traits = {
  createMeta: ['expanded', 'paged'],
  lenientQuery: 'false',
  ordersComments: false,
  commentProperties: false,
  agile: false,
  namesPermissions: false,
  personalTokens: false,
  passwords: true,
  namesSessions: true,
};

/** Cloud has everything, and one version. */
export const cloudTraits: Traits = {
  createMeta: ['paged'],
  lenientQuery: 'warn',
  ordersComments: true,
  commentProperties: true,
  agile: true,
  namesPermissions: true,
  personalTokens: false,
  passwords: true,
  namesSessions: false,
};

/** What a Server of this version can, `9.12.4`. One that did not say its version counts as one of today's, and is not relied on. */
export function traitsOf(version: string | undefined): Traits {
  const [major, minor = 0] = (version?.match(/\d+/g) ?? []).map(Number);
  if (major === undefined) return { ...traitsOf('10.3'), createMeta: ['paged', 'expanded'] };
  return since.reduce<Traits>(
    (traits, [fromMajor, fromMinor, change]) =>
      major > fromMajor || (major === fromMajor && minor >= fromMinor) ? { ...traits, ...change } : traits,
    oldest,
  );
}
