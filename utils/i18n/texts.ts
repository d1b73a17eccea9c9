/**
 * Every English word that is not about a failure (`failures.ts`), by the view that says it, so that a bundle carries its own
 * only. Sentence case, no exclamation; a parameter makes it a function.
 */

export const uiTexts = {
  loading: 'Loading',
  showMore: 'Show more',
  showLess: 'Show less',
  remove: (name: string) => `Remove ${name}`,
  showTyped: 'Show what I typed',
  hideTyped: 'Hide what I typed',
  table: 'Table',
  image: 'Image',
  imageFailed: (alt: string) => (alt ? `Image not shown: ${alt}` : 'Image not shown'),
  done: 'Done',
  notDone: 'Not done',
  decision: 'Decision',
};

export const actionTexts = {
  openInJira: 'Open in Jira',
  tryAgain: 'Try again',
  openSettings: 'Open settings',
  unlock: 'Unlock',
  signIn: 'Sign in to Jira',
  copyKey: 'Copy key',
  copied: 'Copied',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
};

export const cardTexts = {
  card: (key: string) => `Jira issue ${key}`,
  inParent: 'in',
  unassigned: 'Unassigned',
  assignee: (name: string) => `Assigned to ${name}`,
  priority: (name: string) => `Priority ${name}`,
  moveFrom: (status: string) => `${status}, move to another status`,
  nowKey: (asked: string, now: string) => `${asked} is now ${now}.`,
  description: 'Description',
  fields: {
    reporter: 'Reporter',
    due: 'Due',
    sprint: 'Sprint',
    points: 'Points',
    version: 'Version',
    versions: 'Versions',
    created: 'Created',
    resolution: 'Resolution',
    components: 'Components',
    labels: 'Labels',
    subtasks: 'Subtasks',
  },
  overdue: 'overdue',
  progress: (done: number, all: number) => `${done} of ${all}`,
  links: 'Linked issues',
  attachments: 'Attachments',
  comments: 'Comments',
  earlierComments: (count: number) => (count === 1 ? '1 earlier comment in Jira' : `${count} earlier comments in Jira`),
  someone: 'Someone',
  edited: 'edited',
  updated: (ago: string) => `Updated ${ago}`,
  refreshing: 'Refreshing',
  keyComment: 'comment',
  keyMove: 'move',
  keyCopy: 'copy',
  cachedFrom: (when: string) => `From ${when}.`,
  commentWaits: 'Your comment waits here.',
  editComment: 'Edit',
  deleteComment: 'Delete',
  saveComment: 'Save',
  editedComment: 'Your comment',
  sureToDelete: 'Delete this comment from Jira?',
};

export const composerTexts = {
  placeholder: 'Add a comment…',
  label: 'Comment',
  send: 'Comment',
  draftSaved: 'Draft saved',
  closed: 'Archived issues take no comments.',
  bold: 'Bold',
  italic: 'Italic',
  code: 'Code',
  list: 'List',
  link: 'Link',
  formatting: 'Formatting',
};

export const moveTexts = {
  title: (key: string) => `Move ${key}`,
  moveTo: (status: string) => `Move to ${status}`,
  /** Read aloud between a move's name and the status it leads to. */
  to: ', to ',
  none: 'There is no move that you could make now.',
  noneDetail: 'The workflow of this issue offers you nothing from its present status.',
  choose: 'Choose…',
  noChoice: 'None',
  add: 'Add…',
  required: (name: string) => `${name} is required.`,
  notANumber: 'Enter a number.',
  wordsHelp: 'Separate several with spaces.',
  onlyInJira: (fields: string) => `This move needs a field that only Jira's own screen offers: ${fields}.`,
};

export const placeTexts = {
  title: 'title',
  description: 'description',
  commit: 'commit',
  branch: 'branch',
  comment: 'comment',
  row: 'list',
  link: 'link',
};

export const popupTexts = {
  name: 'Lozenge',
  settings: 'Settings',
  projectSettings: 'Settings for this project',
  siteSettings: 'Settings for this site',
  onThisPage: 'On this page',
  noIssues: 'No issues on this page',
  noIssuesDetail: 'Lozenge looks for keys such as SHOP-482 in titles, descriptions, commits and branches.',
  notAPage: 'Nothing to look at here',
  notAPageDetail: 'Open a merge request or a commit on your Git host.',
  notEnabled: (host: string) => `${host} isn't enabled yet`,
  notEnabledDetail: 'Lozenge looks at pages only where you say so. Your browser will ask you to confirm this one site.',
  enable: 'Enable on this site',
  connectedStep: 'Jira is connected',
  chooseStep: 'Choose where to see issues',
  chooseDetail: 'Enable this site, or others in the settings',
  hoverStep: 'Hover a key',
  hoverDetail: 'On any merge request or commit',
  connectTitle: 'Connect your Jira first',
  connectDetail:
    'Lozenge shows and changes issues with your own account. It needs the address of your Jira and a token.',
  connect: 'Connect your Jira',
  connectStepDetail: 'Web URL, and a token or password',
};
