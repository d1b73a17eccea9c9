/** The words of the first run. */
export const welcomeTexts = {
  over: 'Welcome to Lozenge',
  steps: 'Steps',
  done: 'Done',
  connect: {
    name: 'Connect Jira',
    title: 'Connect your Jira',
    lead: 'Paste any link from your Jira, and a token. The token stays in this browser: Lozenge talks to your Jira and to nobody else.',
  },
  hosts: {
    name: 'Choose Git hosts',
    title: 'Choose your Git hosts',
    lead: 'Where do you read merge requests? Lozenge looks at these sites only, and your browser asks you to confirm each one.',
  },
  see: {
    name: 'See it work',
    title: 'See it work',
    lead: 'Open a merge request or a commit that names an issue. Pages that are open already need no reload.',
  },
  connected: (name: string) => `Changes saved. ${name} is connected.`,
  none: 'No Git host is enabled yet',
  skip: 'Skip for now',
  next: 'Continue',
  finish: 'Go to the settings',
  open: (host: string) => `Open ${host}`,
  ways: [
    [
      'Hover an issue key',
      'Titles, descriptions, commits, branches, comments: each key shows its issue. By keyboard: move the focus to it.',
    ],
    ['Act without leaving', 'Comment on the issue, move it to its next status, copy its key or its link.'],
    ['Press the toolbar button', 'It lists all issues of the page in front, and enables Lozenge on a new site.'],
  ],
  waiting: 'Waiting for a page with an issue key…',
  works: 'It works.',
  worksDetail: (host: string) => `Issue keys were found on ${host}.`,
  needsConnection: 'Connect your Jira first: until then, there is nothing to show.',
  needsHost: 'Enable a Git host first: until then, Lozenge looks at no page.',
  sample: {
    about:
      'An example: the pointer is on SHOP-482 in the title of a merge request, and a card shows that issue with its status and assignee.',
    before: 'Round cart totals once',
    key: 'SHOP-482',
    place: 'shop/web !1207',
    summary: 'Cart total is off by one cent',
    status: 'In review',
    assignee: 'Mira Kowalski',
    comment: 'Add a comment…',
    type: 'Bug',
  },
} as const;
