/** The words of what an organisation has set, and of copies that are kept of settings: each may stand above any section. */
export const keptTexts = {
  locked: 'Set by your organisation',
  lockedConnection: 'Your organisation has set this connection. Enter your own account and token.',
  lockedScope: 'Your organisation has set this. It can’t be changed here.',
  forgetLocked: {
    forget: 'Forget my account',
    forgetTitle: (name: string) => `Forget your account of ${name}?`,
    forgetDetail:
      'Your account name and your token are erased from this browser. The connection stays: your organisation has set it.',
    forgetNow: (_name: string) => 'Forget my account',
  },

  aside: (when: string) => `Your settings of ${when} could not be read.`,
  asideDetail: (where: string) =>
    `Lozenge started with empty ones, and kept a copy of what was there.${where === '' ? '' : ` It is broken at ${where}.`}`,
  saveCopy: 'Save the copy as a file',
  discard: 'Discard',
  discardTitle: 'Discard this copy?',
  discardNow: 'Discard it',
  keep: 'Keep it',
};
