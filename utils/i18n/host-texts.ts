import type { HostKind } from '../protocol/host-messages.ts';

/** The software of Git hosts, as their own people call it. */
export const hostKindNames: Readonly<Record<HostKind, string>> = {
  gitlab: 'GitLab',
  github: 'GitHub',
  'bitbucket-cloud': 'Bitbucket Cloud',
  'bitbucket-server': 'Bitbucket Data Center',
  gitea: 'Gitea or Forgejo',
  'azure-devops': 'Azure DevOps',
  gerrit: 'Gerrit',
  generic: 'Any other site',
};

/** The words of the settings about Git hosts. */
export const hostTexts = {
  lead: 'Lozenge looks at pages of these sites only. Your browser asks you to confirm each one.',
  none: 'No Git host is enabled yet',
  noneDetail: 'Choose the one you work on. Then hover an issue key on any merge request or commit.',
  connectFirst: 'Connect your Jira first.',
  connectFirstDetail: 'A Git host can be enabled before, but shows no issues until then.',
  connect: 'Connect your Jira',
  add: 'Enable a Git host',
  wellKnown: 'Well known',
  address: 'Address',
  addressHelp: 'Any link of it will do. If your host lies under a path, that counts too: https://example.com/gitlab.',
  looksAt: 'Lozenge will look at',
  andBelow: 'and what lies below it.',
  orMeant: 'Or did you mean',
  enable: 'Enable',
  enabledNow: (host: string) => `${host} is enabled.`,
  enabled: 'Enabled',
  permissionLost: 'Permission lost',
  lostDetail: 'Lozenge does nothing on its pages until you grant the permission again.',
  grantAgain: 'Grant again',
  permissionNeeded: 'Permission needed',
  neededDetail: 'Your organisation has set it. Lozenge looks at its pages as soon as you grant the permission.',
  grant: 'Grant permission',
  recognised: (kind: string) => `${kind}, recognised`,
  notRecognised: 'Recognised on its pages',
  genericDetail: 'Software not recognised: keys are highlighted, nothing else is changed',
  software: 'Software',
  connection: 'Connection',
  kindOf: (host: string) => `Software of ${host}`,
  notSeen: 'Not seen yet: open one of its pages',
  seen: (ago: string) => `Seen ${ago}`,
  noConnection: 'No connection',
  connectionOf: (host: string) => `Connection of ${host}`,
  remove: (host: string) => `Remove ${host}`,
  removed: (host: string) => `${host} was removed.`,
  removedDetail: (settings: number) =>
    settings === 0
      ? 'Lozenge is gone from its pages.'
      : `Lozenge is gone from its pages, and ${settings === 1 ? 'the settings of one project or group' : `the settings of ${settings} projects and groups`} went with it.`,
  undo: 'Undo',
  find: 'Find a Git host',
  noneFound: 'No Git host fits.',
  problems: {
    host: 'Enter the address of your Git host.',
    hostAddress: 'This is not a web address. It should look like https://gitlab.example.com.',
    hostTwice: 'This host is enabled already.',
  },
};
