import * as z from 'zod/mini';
import { findProblems } from '../../scope/check.ts';
import { defaults } from '../../scope/defaults.ts';
import type { Scope, ScopeField } from '../../scope/scope.ts';
import { address, deploymentOf, tidyAddress } from '../address.ts';
import type { Connection } from '../document.ts';
import type { SettingsFile } from './file.ts';

const word = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.boolean()), undefined);
const number = z.catch(z.optional(z.number()), undefined);
const list = z.catch(z.optional(z.array(z.string())), undefined);

const details = z.object({
  url: word,
  api_url: word,
  jira_auth_type: number,
  jira_issue_regex: word,
  jira_issue_prefix: word,
  jira_issue_transition_automatic: flag,
  jira_issue_transition_id: word,
  comment_detail: word,
  issues_enabled: flag,
  project_keys: list,
  project_key: word,
  vulnerabilities_enabled: flag,
  vulnerabilities_issuetype: word,
});

/** GitLab's answer about a project's Jira integration (gitlab-semantics.md §1.12, §2); older ones leave fields out. */
const integration = z.object({
  slug: z.literal('jira'),
  commit_events: flag,
  merge_requests_events: flag,
  comment_on_event_enabled: flag,
  properties: details,
});

/** Where the settings go, and what is here already. */
export interface GitLabProject {
  readonly host: string;
  readonly path: string;
  readonly connections: readonly Pick<Connection, 'id' | 'webUrl' | 'formerUrls'>[];
  /** For a connection that has to be made. */
  readonly newId: string;
}

/**
 * GitLab's own Jira settings of a project as a file of ours: a connection, unless there is one to this Jira, and a scope. The
 * account is GitLab's, not the user's: it does not come along. `leftOut` are fields that could not be saved here by hand either; patterns are left to `withoutBadRules`.
 * `undefined` when the answer is not what GitLab says.
 */
export function fromGitLab(
  answer: unknown,
  { host, path, connections, newId }: GitLabProject,
): { readonly file: SettingsFile; readonly leftOut: readonly ScopeField[] } | undefined {
  const read = integration.safeParse(answer);
  if (!read.success) return undefined;
  const { properties, ...events } = read.data;
  const webUrl = toAddress(properties.url);
  if (webUrl === undefined) return undefined;
  const there = connections.find((one) => [one.webUrl, ...(one.formerUrls ?? [])].map(tidyAddress).includes(webUrl));
  const { fields, leftOut } = withoutProblems({
    connection: there?.id ?? newId,
    commitEvents: events.commit_events,
    mergeRequestEvents: events.merge_requests_events,
    commentsEnabled: events.comment_on_event_enabled,
    commentDetail: properties.comment_detail === 'all_details' ? 'all-details' : undefined,
    transitions: transitionsOf(properties),
    transitionIds: properties.jira_issue_transition_id,
    pattern: properties.jira_issue_regex,
    prefix: properties.jira_issue_prefix,
    issuesEnabled: properties.issues_enabled,
    projectKeys: properties.project_keys ?? (properties.project_key ? [properties.project_key] : undefined),
    ...(properties.vulnerabilities_enabled === true && {
      vulnerabilitiesEnabled: true,
      vulnerabilitiesProject: properties.project_key ?? properties.project_keys?.[0],
      vulnerabilitiesIssueType: properties.vulnerabilities_issuetype,
    }),
  });
  const method = methodOf(webUrl, properties.jira_auth_type);
  const apiUrl = toAddress(properties.api_url);
  const connection = {
    id: newId,
    name: new URL(webUrl).hostname,
    webUrl,
    ...(apiUrl !== undefined && apiUrl !== webUrl && { apiUrl }),
    auth: { method },
    deployment: deploymentOf({ webUrl }, method),
  } as const;
  return {
    file: {
      lozenge: 'settings',
      version: 2,
      connections: there === undefined ? [connection] : [],
      hosts: [],
      scopes: [{ host, path, settings: 'custom', fields }],
    },
    leftOut,
  };
}

function toAddress(text: string | undefined): string | undefined {
  const url = tidyAddress(text?.trim() ?? '');
  return address.safeParse(url).success ? url : undefined;
}

/** Basic is an API token on Cloud and a password elsewhere; 1 is a personal access token. */
const methodOf = (webUrl: string, type: number | undefined): Connection['auth']['method'] => {
  if (deploymentOf({ webUrl }, 'pat') === 'cloud') return 'cloud-token';
  return type === 1 ? 'pat' : 'password';
};

/** Older GitLabs do not say: then there is nothing to be set. */
function transitionsOf(properties: z.infer<typeof details>) {
  if (properties.jira_issue_transition_automatic === true) return 'done';
  return /\d/.test(properties.jira_issue_transition_id ?? '') ? 'custom' : undefined;
}

function withoutProblems(given: Scope['fields']): { fields: Scope['fields']; leftOut: readonly ScopeField[] } {
  const fields = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Scope['fields'];
  // GitLab's table of words and ours are the same: what is wrong with one field says nothing of the others.
  const problems = findProblems({ ...defaults, ...(fields as Partial<typeof defaults>) });
  const leftOut = new Set<ScopeField>(problems.map(({ field }) => field));
  if (leftOut.has('vulnerabilitiesProject') || leftOut.has('vulnerabilitiesIssueType')) {
    for (const field of vulnerabilities) leftOut.add(field);
  }
  for (const field of leftOut) delete fields[field];
  return { fields, leftOut: [...leftOut] };
}

const vulnerabilities = ['vulnerabilitiesEnabled', 'vulnerabilitiesProject', 'vulnerabilitiesIssueType'] as const;
