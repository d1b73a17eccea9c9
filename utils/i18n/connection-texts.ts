/** The words of a connection's form; apart from the other settings so that each section carries its own. */
export const connectionTexts = {
  title: 'Connect your Jira',
  newTitle: 'New connection',
  firstLead:
    'Lozenge shows Jira issues on the pages of your Git host. Paste a link from your Jira; what it needs follows from that.',
  lead: 'Where issues are read and written. Everything you do in Jira, you do as yourself.',

  webUrl: 'Web URL',
  webUrlPlaceholder: 'https://acme.atlassian.net',
  webUrlHelp: 'Paste any link from your Jira: an issue, a board.',
  found: {
    cloud: 'Jira Cloud recognised: it takes your email and an API token.',
    server: 'Jira Server or Data Center recognised: it takes a personal access token, or your password before 8.14.',
    guess: 'Most likely Jira Server or Data Center: it takes a personal access token, or your password before 8.14.',
  },
  apiUrl: 'Jira API URL',
  apiUrlPlaceholder: 'Same as Web URL',
  apiUrlHelp:
    "Only if Jira's API has another address. Leave empty for Jira Cloud: the test finds it where it is needed.",
  method: 'Authentication method',
  methods: {
    'cloud-token': 'Email and API token',
    pat: 'Personal access token',
    password: 'Username and password',
    session: 'Use my signed-in browser session',
  },
  methodHelp: {
    'cloud-token': 'For Jira Cloud.',
    pat: 'For Jira Data Center and Server from 8.14: profile picture, Profile, Personal Access Tokens.',
    password: 'For older Jira Server. Jira 11 and later refuse passwords unless an administrator allows them.',
    session: 'For a Jira behind single sign-on, or without tokens. Nothing is stored.',
  },
  actsAsSession:
    'Lozenge acts as whoever is signed in to Jira in this browser, also when that is somebody else than you. Sign out there, and it is signed out too.',
  cloudWantsToken: 'Jira Cloud takes an email and an API token, or your browser session.',
  serverWantsToken:
    'Jira Server and Data Center take a personal access token, a username and password, or your browser session.',
  account: { 'cloud-token': 'Email', password: 'Username', pat: '', session: '' },
  secret: { 'cloud-token': 'API token', password: 'Password', pat: 'Personal access token', session: '' },
  tokenPage: 'Create an API token',
  tokenPageUrl: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  patPage: 'Create a personal access token',
  patPagePath: '/secure/ViewProfile.jspa?selectedTab=com.atlassian.pats.pats-plugin:jira-user-personal-access-tokens',
  secretKept: 'Kept in this browser only, never shown again.',
  secretSaved: '••••• saved',
  secretForgotten:
    'The address or the method changed, so the saved one is not used: it never goes to a place you did not give it to.',
  name: 'Name',
  namePlaceholder: 'Acme Jira',
  nameHelp: 'What Lozenge calls it. Leave empty to take Jira’s own title.',
  keepOnDisk: 'Keep what I have read on this computer, for reading offline',
  keepOnDiskHelp:
    'For 30 days, unencrypted, in this browser’s own storage. Turning this off erases it, and so does forgetting the connection.',
  plainHttp:
    'This address is not encrypted: what you send there can be read on the way. Use https if your Jira has it.',
  agreeToPlainHttp: 'Send my token or password unencrypted',
  problems: {
    webUrl: 'Enter the address of your Jira.',
    address: 'This is not a web address. It should look like https://acme.atlassian.net.',
    email: 'Enter the email of your Atlassian account.',
    username: 'Enter your Jira username.',
    token: 'Paste the token.',
    password: 'Enter the password.',
    plainHttp: 'Agree to this, or use an https address.',
  },

  save: 'Save changes',
  saved: 'Changes saved.',
  unsaved: 'Unsaved changes',
  test: 'Test settings',
  testing: 'Asking Jira…',
  passed: 'Test passed',
  reservations: 'Reads only',
  connectedAs: (name: string) => `Connected as ${name}`,
  cloud: 'Jira Cloud',
  server: (version: string) => `Jira ${version}`,
  projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
  access: {
    all: 'can read and write',
    unknown: 'can read',
    noComment: 'can read; may not comment',
    noMove: 'can read and comment; may not move issues',
    neither: 'can read; may not comment or move issues',
    noWrites: 'can read, but not write',
  },
  noWrites: {
    xsrf: {
      title: 'Jira’s XSRF check refuses changes from this browser.',
      detail:
        'Reading works. Most often a proxy in front of Jira hides the address that people use: ask the administrators to have it pass on scheme, host and port.',
    },
    'missing-scope': {
      title: 'The token may read, but not write.',
      detail:
        'Create one with the scope write:jira-work beside read:jira-work and read:jira-user, to comment and to move issues.',
    },
  },
  noProjects: 'You see no project in this Jira.',
  noProjectsDetail:
    'Lozenge shows issues of projects that you may browse. Ask the administrators of Jira for access to one.',
  apiUrlFound: (host: string) => `This token is taken at ${host}: see Jira API URL`,
  takeAddress: (url: string) => `Use ${url}`,
  openJira: 'Open Jira',
  unlock: 'Unlock',
  grant: 'Grant permission',
  allow: (host: string) => `Allow ${host}`,

  askToSave: 'Save without a working connection?',
  askToSaveDetail: 'Lozenge shows no issues of this Jira until it works. You can test it again at any time.',
  saveAnyway: 'Save anyway',
  back: 'Back',

  notes: {
    restored: 'Unsaved changes from before.',
    'changed-elsewhere': 'This connection was changed elsewhere meanwhile.',
    'gone-elsewhere': 'This connection was forgotten elsewhere meanwhile.',
  },
  noteDetails: {
    restored: 'They were typed before this page was closed. A token or password that was typed is not kept.',
    'changed-elsewhere': 'What you typed here is kept. Saving replaces what was saved there.',
    'gone-elsewhere': 'What you typed here is kept. Saving makes a new connection of it.',
  },
  discard: 'Discard my changes',

  forget: 'Forget',
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetDetail:
    'Its address and its token are erased from this browser, and pages that use it show no issues any more. This can not be undone.',
  forgetNow: (name: string) => `Forget ${name}`,
  keep: 'Keep it',
};
