const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The words of the Security section. */
export const securityTexts = {
  lead: 'Tokens and passwords are kept in a storage of Lozenge that no web page can open, and each is sent to its own Jira alone. Everything else that you set here holds no secret.',
  passphrase: 'Passphrase',
  states: { open: 'Not set', locked: 'Locked', unlocked: 'Unlocked' },
  openDetail:
    'Whoever can open your profile on this computer can use your tokens. With a passphrase they are encrypted, and you unlock them once after each start of the browser.',
  unlockedDetail: 'Your tokens and passwords are encrypted on this computer. They can be used until Lozenge locks.',
  lockedDetail:
    'Your tokens and passwords can’t be used until you unlock them. What was read before can still be seen.',
  set: 'Set a passphrase',
  newOne: 'New passphrase',
  current: 'Current passphrase',
  again: 'The same again',
  change: 'Change passphrase',
  changeNow: 'Change it',
  remove: 'Remove passphrase',
  removeDetail: 'Tokens and passwords are then unencrypted on this computer, and Lozenge never locks.',
  removeNow: 'Remove it',
  cancel: 'Cancel',
  noWayBack: 'Nobody can bring it back for you. If you forget it, you paste your tokens again.',
  strength: {
    none: 'At least 8 characters. Four random words are easy to remember and hard to guess.',
    short: (missing: number) => (missing === 1 ? 'One character more.' : `${missing} characters more.`),
    weak: 'Weak: a computer guesses this quickly. Add another word or two.',
    fair: 'Fair: this takes long to guess. One more word makes it strong.',
    strong: 'Strong.',
  },
  problems: {
    current: 'Enter the passphrase you have now.',
    short: 'Use at least 8 characters.',
    same: 'This is the one you have now.',
    differs: 'This is not the same as above.',
    wrong: 'This is not the passphrase.',
  },
  lockNow: 'Lock now',
  lockAfter: 'Lock automatically',
  lockAfterHelp: 'Every time Lozenge asks Jira counts as use.',
  never: 'When the browser ends',
  minutes: (count: number) => `After ${count === 60 ? '1 hour' : `${count} minutes`} without use`,
  forgot: 'I forgot it',
  forgetTitle: 'Delete your tokens and passwords?',
  forgetDeletes: (names: readonly string[]) =>
    names.length === 0
      ? 'Deleted: the passphrase. No token or password is kept.'
      : `Deleted: the passphrase, and the tokens and passwords of ${list(names)}. You will have to enter those again.`,
  forgetKeeps:
    'Kept: connections, Git hosts, project settings, drafts, and everything in Jira. This can not be undone.',
  typeToDelete: 'Type “delete” to confirm',
  word: 'delete',
  notTyped: 'Type “delete”, or keep them.',
  deleteNow: 'Delete them',
  keep: 'Keep them',
  done: {
    set: 'The passphrase is set. Lozenge asks for it after each start of the browser.',
    locked: 'Lozenge is locked.',
    unlocked: 'Lozenge is unlocked.',
    changed: 'The passphrase is changed.',
    removed: 'The passphrase is removed.',
    erased: 'Deleted. Enter the token of each connection again.',
  },
  unavailable: 'No passphrase can be set here.',
};
