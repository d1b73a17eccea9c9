import { mostIgnored, mostProjectKeys } from '../scope/limits.ts';
import type { ScopeProblem } from '../scope/check.ts';
import type { ScopeField } from '../scope/scope.ts';
import { describeProblem } from './key-rules-texts.ts';

/** The words of the settings of instances, groups and projects. Names of settings are GitLab's own. */
export const scopeTexts = {
  projects: 'Projects',
  lead: 'What counts where: for a whole Git host, a group or a project. Whoever sets nothing uses the settings above.',
  search: 'Search',
  searchPlaceholder: 'Group, project or host',
  foundNothing: (typed: string) => `Nothing here is called “${typed}”.`,
  notEnabled: 'Host not enabled',
  withoutJira: 'no connection',
  custom: 'custom settings',
  usesDefault: 'uses default settings',
  asItComes: 'as Lozenge comes',
  switchedOff: 'switched off',
  overridden: (count: number) => (count === 1 ? '1 field overridden' : `${count} fields overridden`),
  noHosts: 'No Git host is enabled yet',
  noHostsDetail: 'Settings belong to a Git host, its groups and its projects. Enable the one you work on first.',
  goToHosts: 'Choose Git hosts',
  nothingYet: 'Everywhere the same so far',
  nothingYetDetail: 'All projects of a host use its settings. Add a group or a project to have something else there.',

  addTitle: 'Add settings for a group or project',
  gitHost: 'Git host',
  place: 'Group or project',
  placeHelp: 'Its path, like shop/web, or the address of any of its pages.',
  add: 'Add settings',
  addProblems: {
    nothing: 'Enter the path of a group or project.',
    'no-path': 'This is not the path of a group or project. It should look like shop/web.',
    'unknown-host': (origin: string) =>
      `${origin.replace(/^https:\/\//, '')} is not enabled. Enable it under Git hosts.`,
    taken: (path: string) => `${path} has settings already.`,
  },
  openIt: (path: string) => `Open ${path}`,

  instance: 'the instance',
  whole: 'All groups and projects of this Git host, as far as they set nothing themselves.',
  within: (host: string) => `Group or project on ${host}`,
  which: 'Settings',
  choices: { default: 'Use default settings', custom: 'Use custom settings' },
  defaultHelp: (origin: string) =>
    `Those of ${origin} count here, also when they change. Single fields can be overridden.`,
  defaultHelpNone: 'Nothing is set above: those that Lozenge comes with count here. Single fields can be overridden.',
  customHelp: 'Only what stands here counts; what is changed above has no effect here.',

  origin: (path: string) => `from ${path}`,
  fromInstance: 'from the instance',
  setHere: 'set here',
  override: 'Override',
  inherit: 'Use inherited',

  sections: {
    connection: 'Connection',
    trigger: 'Trigger',
    triggerLead: 'What happens in Jira when a commit or merge request mentions an issue.',
    matching: 'Jira issue matching',
    matchingLead: 'How issue keys are written here.',
    issues: 'Jira issues',
    vulnerabilities: 'Jira issues for vulnerabilities',
    navigation: 'Navigation',
  },
  fields: {
    active: 'Active',
    connection: 'Jira connection',
    commitEvents: 'Commit',
    mergeRequestEvents: 'Merge request',
    commentsEnabled: 'Enable comments',
    commentDetail: 'Comment detail',
    transitions: 'Enable Jira transitions',
    transitionIds: 'Transition IDs',
    pattern: 'Jira issue regex',
    prefix: 'Jira issue prefix',
    reading: 'Boundaries of a key',
    ignore: 'Ignored keys',
    lowerCaseBranches: 'Lower-case keys in branch names',
    closeEveryKey: 'Close every key of a list',
    issuesEnabled: 'View Jira issues',
    projectKeys: 'Jira project keys',
    vulnerabilitiesEnabled: 'Create Jira issues for vulnerabilities',
    vulnerabilitiesProject: 'Jira project key',
    vulnerabilitiesIssueType: 'Jira issue type',
    navigation: 'Jira entry in the navigation',
  } satisfies Record<ScopeField, string>,
  help: {
    active: 'Where this is off, Lozenge shows and does nothing.',
    commitEvents: 'Issues named in commit messages.',
    mergeRequestEvents: 'Issues named in titles and descriptions.',
    commentsEnabled: 'Without comments, only a link is put on the issue.',
    transitions: 'Issues that are closed by a commit or merge request are moved.',
    transitionIds: 'Numbers, separated by a comma or semicolon. They run in this order, and stop where one fails.',
    pattern: 'What a key looks like, in RE2 as in GitLab. Empty for Jira’s own form, like SHOP-482.',
    prefix: 'What has to stand before a key. It is no part of the key.',
    ignore: 'Project keys, like UTF, or issue keys, like SHOP-1, that are never meant.',
    lowerCaseBranches: 'feature/shop-482-rounding then means SHOP-482, if there is a project SHOP.',
    closeEveryKey: '“Closes SHOP-1, SHOP-2” closes both. GitLab closes the first one only.',
    issuesEnabled: 'A list of the project’s Jira issues, where you work.',
    projectKeys: `Up to ${mostProjectKeys}, separated by commas. Empty for all projects.`,
    vulnerabilitiesProject: 'Where the issues are created.',
    navigation: 'A way to Jira in the host’s own sidebar.',
  } satisfies Partial<Record<ScopeField, string>>,
  empties: {
    pattern: 'Jira’s own form',
    prefix: 'None',
    ignore: 'None',
    projectKeys: 'All',
  } satisfies Partial<Record<ScopeField, string>>,
  details: { standard: 'Standard', 'all-details': 'All details' },
  detailsHelp: {
    standard: 'Title of the commit and its branch.',
    'all-details': 'Also the whole commit message, its hash and the IDs of merge requests.',
  },
  moveTo: 'Closing',
  moves: { done: 'Move to Done', custom: 'Use custom transitions' },
  idsPlaceholder: 'For example, 12, 24',
  readings: { strict: 'Strict', gitlab: 'As GitLab' },
  readingsHelp: {
    strict: 'Nothing may be glued to a key: JIRA-1234A is none.',
    gitlab: 'What GitLab’s own server finds, JIRA-1234A as JIRA-1234 too.',
  },
  listPlaceholder: 'For example, SHOP, OPS',
  onlyConnection: (name: string) => `The only one: ${name}`,
  noConnection: 'None',
  unknownConnection: 'A connection that is gone',

  tester: 'Try it',
  testerHelp: 'Type or paste an example. Nothing of it is sent or kept.',
  example: (prefix: string) => `Closes ${prefix}SHOP-482: round the total once. ${prefix}UTF-8 stays.`,
  exampleBranch: (prefix: string) => `feature/${prefix}SHOP-482-rounding`,
  readAs: 'Read as',
  examples: { prose: 'Example text', branch: 'Example branch name' },
  places: { prose: 'Text', branch: 'Branch name' },
  found: 'Found',
  foundNone: 'No key found.',
  strangers: (keys: string, site: string) =>
    `${keys} ${keys.includes(',') ? 'look' : 'looks'} like a key, but ${site} has no such project: left alone.`,
  testerWaits: 'Put right what is wrong above, then it can be tried.',

  types: {
    refresh: 'Refresh list',
    choose: 'Choose a type…',
    wanting: 'Enter the project key first. Its issue types are then fetched from Jira.',
    noConnection: 'Choose a connection first.',
    loading: 'Asking Jira…',
    none: (project: string) => `You may not create issues in ${project}, or it has no types.`,
    gone: (project: string) => `${project} has no such type, or not any more. Choose another one.`,
    kept: (id: string) => `Type ${id}`,
  },

  save: 'Save changes',
  saved: 'Changes saved.',
  discard: 'Discard',
  unsaved: 'Unsaved changes',
  nothingToSave: 'Nothing is set here yet. Override a field, or use custom settings.',
  remove: 'Remove',
  removed: (name: string) => `The settings of ${name} were removed. What is set above counts there now.`,
  move: 'Move…',
  moveTitle: (name: string) => `Move the settings of ${name}`,
  moveLead: 'For a project that has moved, or a group that has another name now. Nothing is moved on the Git host.',
  moveTarget: 'New path',
  moveAlso: (count: number) => (count === 1 ? '1 scope below moves along:' : `${count} scopes below move along:`),
  moveNow: 'Move settings',
  moveSame: 'This is where they are.',
  moved: (name: string) => `The settings of ${name} were moved.`,
  undo: 'Undo',
};

/** What is wrong with a field of a scope, in one or two sentences, for the place below its input. */
export function describeScopeProblem(problem: ScopeProblem): string {
  if ('objection' in problem) return describeProblem(problem);
  switch (problem.problem) {
    case 'no-number':
      return 'Enter the transition IDs: numbers that can be split with a comma or semicolon.';
    case 'no-project':
      return `“${problem.piece}” is not a Jira project key. It should look like SHOP.`;
    case 'too-many':
      return problem.field === 'ignore'
        ? `These are more than ${mostIgnored} keys.`
        : `These are more than ${mostProjectKeys} project keys, the most that GitLab takes.`;
    case 'missing':
      return problem.field === 'vulnerabilitiesProject' ? 'Enter a project key.' : 'Choose an issue type.';
  }
}
