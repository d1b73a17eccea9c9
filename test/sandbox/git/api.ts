/** What GitLab's REST API answers a browser: as whoever its session cookie says (gitlab-semantics.md §1.12). */
export interface ApiAnswer {
  readonly status: 200 | 401 | 403 | 404;
  readonly data: unknown;
}

/** Projects, and whether Jira is set up in GitLab itself. */
const projects: Readonly<Record<string, boolean>> = { 'shop/web': true, 'shop/api': false };

/** What GitLab 17 says of an integration; the password is never among it. */
const integrationOf = (jiraUrl: string) => ({
  id: 75,
  title: 'Jira issues',
  slug: 'jira',
  active: true,
  commit_events: true,
  push_events: true,
  merge_requests_events: true,
  comment_on_event_enabled: false,
  inherited: false,
  properties: {
    url: jiraUrl,
    api_url: '',
    username: 'gitlab-bot',
    jira_auth_type: 0,
    jira_issue_regex: '',
    jira_issue_prefix: '',
    jira_issue_transition_automatic: false,
    jira_issue_transition_id: '31, 41',
    issues_enabled: true,
    project_keys: ['SHOP', 'OPS'],
  },
});

/** `session` is who is signed in: a `maintainer` sees settings, a `developer` does not. `undefined` for what is no API path. */
export function answerApi(path: string, session: string | undefined, jiraUrl: string): ApiAnswer | undefined {
  const [, encoded, rest] = /^\/api\/v4\/projects\/([^/]+)(\/integrations\/jira)?$/.exec(path) ?? [];
  if (encoded === undefined) return undefined;
  if (session === undefined) return { status: 401, data: { message: '401 Unauthorized' } };
  const isSetUp = projects[decodeURIComponent(encoded)];
  if (isSetUp === undefined) return { status: 404, data: { message: '404 Project Not Found' } };
  if (rest === undefined) return { status: 200, data: { id: 7, path_with_namespace: decodeURIComponent(encoded) } };
  if (session !== 'maintainer') return { status: 403, data: { message: '403 Forbidden' } };
  return isSetUp
    ? { status: 200, data: integrationOf(jiraUrl) }
    : { status: 404, data: { message: '404 Integration Not Found' } };
}
