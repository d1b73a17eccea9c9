import { describe, expect, it } from 'vitest';
import { fromGitLab } from './from-gitlab.ts';
import { readImport } from './read-import.ts';

const project = { host: 'https://gitlab.test', path: 'shop/web', connections: [], newId: 'made' };
/** As a GitLab 17 answers; older ones say less (gitlab-org/gitlab#362437). */
const answer = (properties: object = {}, more: object = {}) => ({
  id: 75,
  slug: 'jira',
  active: true,
  commit_events: false,
  merge_requests_events: true,
  comment_on_event_enabled: true,
  ...more,
  properties: { url: 'https://jira.test/jira/', api_url: '', username: 'bot', jira_auth_type: 1, ...properties },
});

describe('GitLab’s own Jira settings', () => {
  it('become a connection and a scope', () => {
    const found = fromGitLab(
      answer({
        jira_issue_regex: '[A-Z]+-\\d+',
        jira_issue_prefix: 'jira#',
        jira_issue_transition_automatic: false,
        jira_issue_transition_id: '31, 41',
        comment_detail: 'all_details',
        issues_enabled: true,
        project_keys: ['SHOP', 'OPS'],
        vulnerabilities_enabled: true,
        vulnerabilities_issuetype: '10004',
        project_key: 'SHOP',
      }),
      project,
    );
    expect(found).toEqual({
      leftOut: [],
      file: {
        lozenge: 'settings',
        version: 2,
        connections: [
          {
            id: 'made',
            name: 'jira.test',
            webUrl: 'https://jira.test/jira',
            auth: { method: 'pat' },
            deployment: 'server',
          },
        ],
        hosts: [],
        scopes: [
          {
            host: 'https://gitlab.test',
            path: 'shop/web',
            settings: 'custom',
            fields: {
              connection: 'made',
              commitEvents: false,
              mergeRequestEvents: true,
              commentsEnabled: true,
              commentDetail: 'all-details',
              transitions: 'custom',
              transitionIds: '31, 41',
              pattern: '[A-Z]+-\\d+',
              prefix: 'jira#',
              issuesEnabled: true,
              projectKeys: ['SHOP', 'OPS'],
              vulnerabilitiesEnabled: true,
              vulnerabilitiesProject: 'SHOP',
              vulnerabilitiesIssueType: '10004',
            },
          },
        ],
      },
    });
    expect(readImport(JSON.stringify(found?.file)).ok).toBe(true);
  });

  it.each<[string, unknown, object]>([
    [
      'of an older GitLab say less',
      { ...answer(), properties: { url: 'https://jira.test', username: 'bot' } },
      { connections: [{ auth: { method: 'password' } }] },
    ],
    [
      'of a Cloud want a token',
      answer({ url: 'https://acme.atlassian.net', jira_auth_type: 0 }),
      { connections: [{ auth: { method: 'cloud-token' }, deployment: 'cloud' }] },
    ],
    [
      'with another API address',
      answer({ api_url: 'https://api.test/jira/' }),
      { connections: [{ apiUrl: 'https://api.test/jira' }] },
    ],
    [
      'that move to Done',
      answer({ jira_issue_transition_automatic: true, jira_issue_transition_id: '' }),
      { scopes: [{ fields: { transitions: 'done' } }] },
    ],
    ['with one project key', answer({ project_key: 'OPS' }), { scopes: [{ fields: { projectKeys: ['OPS'] } }] }],
  ])('%s', (_case, given, file) => {
    expect(fromGitLab(given, project)).toMatchObject({ file });
  });

  it('leave a connection to the same Jira as it is', () => {
    const connections = [{ id: 'mine', webUrl: 'https://new.test', formerUrls: ['https://jira.test/jira'] }];
    expect(fromGitLab(answer(), { ...project, connections })).toMatchObject({
      file: { connections: [], scopes: [{ fields: { connection: 'mine' } }] },
    });
  });

  it('leave out what can not be used here', () => {
    const found = fromGitLab(answer({ project_keys: ['no key'], vulnerabilities_enabled: true }), project);
    expect(found?.leftOut).toEqual(expect.arrayContaining(['projectKeys', 'vulnerabilitiesEnabled']));
    expect(readImport(JSON.stringify(found?.file)).ok).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['another integration', { ...answer(), slug: 'redmine' }],
    ['no address', answer({ url: '' })],
    ['a script', answer({ url: 'javascript:alert(1)' })],
  ])('are not %s', (_case, given) => {
    expect(fromGitLab(given, project)).toBeUndefined();
  });
});
