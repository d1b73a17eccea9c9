import type { GitLabProblem, ImportChange, ImportProblem, ImportValue } from '../protocol/transfer-messages.ts';
import { scopeTexts } from './scope-texts.ts';

/** The words for taking settings along: files, GitLab's own settings, policy, copies that could not be read. */
export const transferTexts = {
  lead: 'Take your settings to another browser, or share them with your team. Tokens and passwords are in no file.',
  export: 'Export',
  all: 'All settings',
  allDetail: 'Connections with your account names, Git hosts and projects. For your own browsers.',
  exportAll: 'Export settings',
  team: 'Team file',
  teamDetail: 'The same without account names and what is yours alone. Everybody enters their own token.',
  exportTeam: 'Export team file',
  saved: (name: string) => `Saved as ${name}.`,

  import: 'Import',
  importLead: 'You see what will change before anything does. What the file does not name stays as it is.',
  drop: 'Drop a settings file here, or',
  choose: 'Choose a file',
  reading: (name: string) => `Reading ${name}…`,
  gitLab: 'From GitLab',
  gitLabLead:
    'Takes over what GitLab’s own Jira integration of a project says. GitLab is asked as you, if you are signed in there and may see it.',
  gitLabNoHost: 'No GitLab is enabled yet.',
  gitHost: 'Git host',
  project: 'Project',
  projectHelp: 'Its path, as in its address: group/project.',
  projectMissing: 'Enter the path of a project: group/project.',
  read: 'Read settings',

  refused: (name: string) => `${name} was not imported.`,
  refusals: {
    'too-large': () => 'It is larger than 1 MB. A file of settings is much smaller: this may be another one.',
    'too-deep': () => 'Its lists lie deeper in each other than those of any settings. Nothing was read from it.',
    'not-json': () => 'It is no JSON. It may be cut off, or saved in another format.',
    'not-settings': () => 'It is no file of Lozenge’s settings.',
    'too-new': () => 'It is from a newer Lozenge. Update the extension here, then import it again.',
    'prototype-key': (where) => `At ${where} it has a name that settings never have. It may have been made to do harm.`,
    'wrong-shape': (where) =>
      `${where === '' ? 'It' : where} is not as it must be. Put it right in the file, then try again.`,
    duplicate: (where) => `${where} is there twice. Remove one of them from the file, then try again.`,
  } satisfies Record<ImportProblem, (where: string) => string>,
  noGitLab: (path: string) => `Nothing was taken over from ${path}.`,
  gitLabProblems: {
    'signed-out': 'You are not signed in to this GitLab in this browser. Sign in there in a tab, then try again.',
    'no-right': 'GitLab shows these settings to maintainers of the project only. Ask one of them for a team file.',
    'no-project': 'There is no such project, or you can’t see it. Check the path.',
    'not-set-up': 'The project has no Jira integration of its own in GitLab.',
    'not-gitlab': 'What answered is no GitLab, or one whose settings can’t be read.',
    unreachable: 'GitLab could not be reached. Check the connection, and that Lozenge is allowed on it.',
  } satisfies Record<GitLabProblem, string>,

  planTitle: (name: string) => `What ${name} will change`,
  planAnew: 'Your settings changed meanwhile. This is what would change now.',
  planNothing: (name: string) => `${name} says nothing else than your settings do.`,
  counts: { add: 'new', change: 'changed', kept: 'set by policy', same: 'the same' },
  effects: { add: 'New', change: 'Changes', kept: 'Set by policy', same: 'Same' },
  kinds: { connection: 'Connection', host: 'Git host', scope: 'Settings' },
  secrets: {
    needed: 'Needs a token: nobody’s comes with a file.',
    forgotten: 'The saved token is forgotten: it was given for another address or account.',
  } satisfies Record<NonNullable<ImportChange['secret']>, string>,
  kept: 'Your organisation has set this. It stays as it is.',
  leftOut: (fields: string) => `Left out, because it can’t be used here: ${fields}.`,
  more: (count: number) => `and ${count} more`,
  same: (count: number) => (count === 1 ? '1 entry is the same already.' : `${count} entries are the same already.`),
  apply: 'Apply changes',
  cancel: 'Cancel',
  nothing: 'nothing',
  values: { true: 'on', false: 'off' },
  done: (name: string) => `${name} is imported.`,
  doneDetail: 'It can be taken back until you close the browser.',
  undo: 'Undo',
  undoLast: 'Undo the last import',
  undone: 'The import was taken back. A token that was forgotten has to be entered again.',
  next: 'Next',
  enterToken: (name: string) => `Enter the token of ${name}`,
  allowHosts: (count: number) => (count === 1 ? 'Allow the Git host' : `Allow ${count} Git hosts`),

  policy: 'Set by your organisation',
  policyNone: 'Nothing. An administrator can set connections, Git hosts and projects for everybody by policy.',
  policySets: 'Your organisation sets these for you. They are marked with a lock, and can’t be changed here.',
  connections: (count: number) => (count === 1 ? '1 connection' : `${count} connections`),
  hosts: (count: number) => (count === 1 ? '1 Git host' : `${count} Git hosts`),
  scopes: (count: number) => (count === 1 ? '1 group or project' : `${count} groups and projects`),
  policyIgnored: 'Some of the policy is not as it must be, and counts for nothing. Tell your administrator:',

  fields: {
    ...scopeTexts.fields,
    name: 'Name',
    webUrl: 'Web URL',
    apiUrl: 'Jira API URL',
    method: 'Authentication method',
    account: 'Email or username',
    formerUrls: 'Former addresses',
    keepOnDisk: 'Kept for reading offline',
    kind: 'Software',
    settings: 'Which settings count',
  } as Readonly<Record<string, string>>,
};

/** What a field holds, as a person reads it. */
export function showValue(value: ImportValue): string {
  if (typeof value === 'boolean') return transferTexts.values[`${value}`];
  const text = typeof value === 'object' ? value.join(', ') : (value ?? '');
  return text === '' ? transferTexts.nothing : text;
}
