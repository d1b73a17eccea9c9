import { flavours, kindOf, type Flavour } from '../sandbox/jira/site.ts';

/** An operation that is known from elsewhere than the document that a flavour is checked by. */
export interface MoreOperation {
  readonly flavours: readonly Flavour[];
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As the document of the flavour writes its paths. */
  readonly path: string;
  readonly query: readonly string[];
  /** Where it is known from. */
  readonly source: string;
}

const servers = flavours.filter((flavour) => kindOf(flavour) === 'server');

export const moreOperations: readonly MoreOperation[] = [
  {
    flavours: ['server-6.4', 'server-7.13', 'server-8.20'],
    method: 'get',
    path: '/api/2/issue/createmeta',
    query: ['projectIds', 'projectKeys', 'issuetypeIds', 'issuetypeNames', 'expand'],
    source:
      'https://docs.atlassian.com/software/jira/docs/api/REST/8.20.0/#issue-getCreateIssueMeta; gone in 9.0 (jira-api.md §5)',
  },
  {
    flavours: servers,
    method: 'get',
    path: '/api/1.0/labels/suggest',
    query: ['query'],
    source: 'autoCompleteUrl of the field labels in recorded/server-createmeta/createmeta.expanded.8.x.json',
  },
  {
    flavours: servers,
    method: 'delete',
    path: '/api/2/issue/{issueIdOrKey}/votes',
    query: [],
    source: 'https://docs.atlassian.com/software/jira/docs/api/REST/9.12.0/#api/2/issue-removeVote',
  },
  {
    flavours: ['cloud'],
    method: 'delete',
    path: '/rest/api/3/issue/{issueIdOrKey}/votes',
    query: [],
    source:
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-delete',
  },
  {
    flavours: ['cloud'],
    method: 'get',
    path: '/rest/api/2/universal_avatar/view/type/{type}/avatar/{id}',
    query: ['size', 'format'],
    source:
      'https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-avatars/#api-rest-api-2-universal-avatar-view-type-type-avatar-id-get',
  },
];

/** Puts what is known of a flavour besides into its document. */
export function addMoreOperations(paths: Record<string, unknown>, flavour: Flavour): void {
  for (const { flavours: having, path, method, query } of moreOperations) {
    if (!having.includes(flavour)) continue;
    const parameters = query.map((name) => ({ name, in: 'query' }));
    paths[path] = Object.assign({}, paths[path], { [method]: { parameters, responses: {} } });
  }
}
