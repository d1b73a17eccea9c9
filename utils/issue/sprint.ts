export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
}

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: string;
}

/** What Jira Software knows of an issue without looking for its custom fields. */
export interface AgileFacts {
  readonly sprint: Sprint | undefined;
  readonly closedSprints: readonly Sprint[];
  readonly epic: { readonly key: string; readonly name: string } | undefined;
  readonly flagged: boolean;
}
