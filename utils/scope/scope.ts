/**
 * What can be set for an instance, a group or a project of a Git host. Names and meaning are those of GitLab's own Jira
 * integration (gitlab-semantics.md §1.9, §2); `reading`, `ignore`, `lowerCaseBranches` and `closeEveryKey` go beyond it.
 */
export interface ScopeFields {
  /** GitLab's *Active*: nothing of Lozenge is seen where it is off. */
  active: boolean;
  /** The id of a connection; empty for the only one there is. */
  connection: string;

  /** Triggers. */
  commitEvents: boolean;
  mergeRequestEvents: boolean;
  commentsEnabled: boolean;
  commentDetail: 'standard' | 'all-details';
  transitions: 'off' | 'done' | 'custom';
  /** Ids of transitions, as the user wrote them: separated by commas or semicolons (gitlab-semantics.md §1.8). */
  transitionIds: string;

  /** *Jira issue regex* and *Jira issue prefix*; empty for Jira's own form and none. */
  pattern: string;
  prefix: string;
  reading: 'strict' | 'gitlab';
  /** Project keys and issue keys that are never meant. */
  ignore: string[];
  lowerCaseBranches: boolean;
  /** `Closes A-1, A-2` closes both; GitLab closes the first only. */
  closeEveryKey: boolean;

  /** *View Jira issues*; no project key means all of them. */
  issuesEnabled: boolean;
  projectKeys: string[];

  /** *Create Jira issues for vulnerabilities*; the issue type by its id. */
  vulnerabilitiesEnabled: boolean;
  vulnerabilitiesProject: string;
  vulnerabilitiesIssueType: string;

  /** The *Jira* entry in the host's navigation. */
  navigation: boolean;
}

export type ScopeField = keyof ScopeFields;

/** An instance (`path` is empty), a group or a project with settings of its own. */
export interface Scope {
  /** The Git host's `url`. */
  host: string;
  /** Group or project path, without slashes at its ends; empty for the whole instance. */
  path: string;
  /**
   * `custom`: these settings alone count, what is absent is as it comes with Lozenge. `default`: those of the nearest scope
   * above count, but for the fields that stand here.
   */
  settings: 'custom' | 'default';
  fields: { [F in ScopeField]?: ScopeFields[F] | undefined };
}
