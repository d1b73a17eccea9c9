import * as z from 'zod/mini';
import { longestPattern, mostIgnored, mostProjectKeys } from '../scope/limits.ts';

const shortText = z.string().check(z.maxLength(320));
const projectKey = z.string().check(z.maxLength(50));
const pattern = z.string().check(z.maxLength(longestPattern));

/**
 * What can be set for an instance, a group or a project of a Git host. Names and meaning are those of GitLab's own Jira
 * integration (gitlab-semantics.md §1.9, §2); `reading`, `ignore`, `lowerCaseBranches` and `closeEveryKey` go beyond it.
 */
export const scopeFields = z.object({
  /** GitLab's *Active*: nothing of Lozenge is seen where it is off. */
  active: z.boolean(),
  /** The id of a connection; empty for the only one there is. */
  connection: z.string().check(z.maxLength(64)),

  /** Triggers. */
  commitEvents: z.boolean(),
  mergeRequestEvents: z.boolean(),
  commentsEnabled: z.boolean(),
  commentDetail: z.enum(['standard', 'all-details']),
  transitions: z.enum(['off', 'done', 'custom']),
  /** Ids of transitions, as the user wrote them: separated by commas or semicolons (gitlab-semantics.md §1.8). */
  transitionIds: shortText,

  /** Issue matching. */
  pattern,
  prefix: pattern,
  reading: z.enum(['strict', 'gitlab']),
  /** Project keys and issue keys that are never meant. */
  ignore: z.array(projectKey).check(z.maxLength(mostIgnored)),
  lowerCaseBranches: z.boolean(),
  /** `Closes A-1, A-2` closes both; GitLab closes the first only. */
  closeEveryKey: z.boolean(),

  /** View Jira issues; no project key means all of them. */
  issuesEnabled: z.boolean(),
  projectKeys: z.array(projectKey).check(z.maxLength(mostProjectKeys)),

  /** Create Jira issues for vulnerabilities. */
  vulnerabilitiesEnabled: z.boolean(),
  vulnerabilitiesProject: z.string().check(z.maxLength(50)),
  /** The id of an issue type. */
  vulnerabilitiesIssueType: z.string().check(z.maxLength(64)),

  /** The *Jira* entry in the host's navigation. */
  navigation: z.boolean(),
});
export type ScopeFields = z.infer<typeof scopeFields>;
export type ScopeField = keyof ScopeFields;

/** An instance (`path` is empty), a group or a project with settings of its own. */
export const scope = z.object({
  /** The Git host's `url`. */
  host: z.string(),
  /** Group or project path, without slashes at its ends; empty for the whole instance. */
  path: z.string().check(z.maxLength(1_000)),
  /**
   * `custom`: these settings alone count, what is absent is as it comes with Lozenge. `default`: those of the nearest scope
   * above count, but for the fields that stand here.
   */
  settings: z.enum(['custom', 'default']),
  fields: z.partial(scopeFields),
});
export type Scope = z.infer<typeof scope>;
