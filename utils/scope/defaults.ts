import type { ScopeFields } from './scope.ts';

/** The settings of a scope that nobody has set anything for. As GitLab's form comes up (gitlab-semantics.md §1.4, §2). */
export const defaults: ScopeFields = {
  active: true,
  connection: '',
  commitEvents: true,
  mergeRequestEvents: true,
  commentsEnabled: true,
  commentDetail: 'standard',
  transitions: 'off',
  transitionIds: '',
  pattern: '',
  prefix: '',
  reading: 'strict',
  ignore: [],
  lowerCaseBranches: false,
  closeEveryKey: false,
  issuesEnabled: false,
  projectKeys: [],
  vulnerabilitiesEnabled: false,
  vulnerabilitiesProject: '',
  vulnerabilitiesIssueType: '',
  navigation: true,
};
