import type { Flavour } from '../sandbox/jira/site.ts';

/** A Jira, and the way in that a user of it would take. */
export interface Column {
  readonly name: string;
  readonly flavour: Flavour;
  /** By Atlassian's gateway, with a token that has scopes. */
  readonly gateway?: true;
}

export const columns: readonly Column[] = [
  { name: 'Server 6.4', flavour: 'server-6.4' },
  { name: 'Server 7.13', flavour: 'server-7.13' },
  { name: 'Server 8.20', flavour: 'server-8.20' },
  { name: 'Data Center 9.12', flavour: 'dc-9.12' },
  { name: 'Data Center 10.3', flavour: 'dc-10.3' },
  { name: 'Data Center 11', flavour: 'dc-11' },
  { name: 'Cloud', flavour: 'cloud' },
  { name: 'Cloud by gateway', flavour: 'cloud', gateway: true },
];
