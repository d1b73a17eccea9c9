import type { AccessUse } from '../protocol/access-messages.ts';

/** The words of *What Lozenge can see*. */
export const accessTexts = {
  lead: 'Every site that your browser lets Lozenge reach, and why. Lozenge talks to nobody else: no server of its own, no statistics, no third party.',
  sites: 'Sites',
  missing: 'Needed, and not granted',
  missingLead: 'Something is set up for these sites, and your browser does not let Lozenge reach them.',
  none: 'No site yet',
  noneDetail: 'Lozenge can reach nothing until you connect a Jira or enable a Git host.',
  uses: {
    host: () => 'Git host: reads its pages for issue keys, and shows issues there',
    jira: (name) => `Jira of ${name}: reads and writes issues as you`,
    api: (name) => `Jira API of ${name}: reads and writes issues as you`,
    gateway: (name) => `Atlassian’s gateway, which takes tokens with scopes: for ${name}`,
    undo: (name) => `The former Jira of ${name}: kept as long as its migration can be undone`,
  } satisfies Record<AccessUse['for'], (name: string) => string>,
  unused: 'Nothing needs it any more',
  wide: 'Wider than Lozenge asks for; it was granted in the browser’s own settings. Lozenge still looks only at the Git hosts you enabled.',
  required: 'Comes with this edition of Lozenge; it goes when Lozenge is removed.',
  since: (date: string) => `since ${date}`,
  states: { covered: 'Part of a wider permission', required: 'Part of this edition', missing: 'Not granted' },
  takeBack: 'Take it back',
  question: (site: string) => `Take back ${site}?`,
  stops: {
    host: () => 'Its pages show no issues any more.',
    jira: (name) => `Issues of ${name} can’t be read or changed.`,
    api: (name) => `Issues of ${name} can’t be read or changed.`,
    gateway: (name) => `The token of ${name} is not taken any more.`,
    undo: (name) => `The migration of ${name} can’t be undone without granting it again.`,
  } satisfies Record<AccessUse['for'], (name: string) => string>,
  stays: 'Its settings stay: you can grant it again at any time.',
  keep: 'Keep it',
  grant: 'Grant again',
  takenBack: (site: string) => `${site} was taken back.`,
  granted: (site: string) => `${site} is granted.`,
  kept: (site: string) =>
    `Your browser did not take ${site} back. Take it back in the browser’s own page about Lozenge, under its site access.`,
  allSites: 'All sites',
  rest: 'What else Lozenge may do',
  restLead:
    'Your browser gave these at the installation. None of them lets Lozenge read a site that is not listed above.',
  abilities: {
    activeTab: 'When you press the toolbar button, sees the address of the page in front, to offer enabling its site.',
    alarms: 'Wakes Lozenge to lock your tokens and passwords, where you set a passphrase.',
    scripting: 'Puts the script that finds issue keys into pages of the Git hosts you enabled.',
    storage: 'Keeps your settings and recent answers of Jira in this browser.',
    unlimitedStorage: 'Lets what you chose to keep for reading offline be larger than 10 MB.',
    declarativeNetRequestWithHostAccess:
      'Sets the origin of its own requests to your Jira, which Jira Server checks before it takes a change.',
    webRequest:
      'Learns why one of its own requests to your Jira failed: a wrong name, a certificate. It changes nothing.',
  } as Readonly<Record<string, string>>,
};
