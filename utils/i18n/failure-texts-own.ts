import type { Describe } from './failure-text.ts';
import { quote, wait } from './phrases.ts';

/** The words for failures of Lozenge itself, and of a Jira that is not well. */
export const ownTexts: Pick<
  Describe,
  | 'not-set-up'
  | 'inactive'
  | 'vault-locked'
  | 'vault-unavailable'
  | 'wrong-passphrase'
  | 'rate-limited'
  | 'server-error'
  | 'unexpected-answer'
  | 'settings-too-new'
  | 'settings-unreadable'
  | 'set-by-policy'
  | 'scope-refused'
  | 'extension-gone'
  | 'refused'
> = {
  'not-set-up': () => ({
    label: 'Not set up',
    tone: 'warn',
    title: 'No Jira is connected here.',
    detail: 'Connect your Jira in the settings and choose it for this Git host.',
    next: 'settings',
  }),
  inactive: () => ({
    label: 'Switched off',
    tone: 'todo',
    title: 'Jira is switched off for this project.',
    detail:
      'The settings of this project, or of a group above it, say so. Nothing is read or marked here until they are changed.',
    next: 'settings',
  }),
  'vault-locked': () => ({
    label: 'Locked',
    tone: 'warn',
    title: 'Lozenge is locked.',
    detail: 'Unlock it with your passphrase. Until then nothing is asked of Jira.',
    next: 'unlock',
  }),
  'vault-unavailable': () => ({
    label: 'No safe place',
    tone: 'danger',
    title: 'This browser keeps nothing safe for Lozenge.',
    detail:
      'It gives no storage to extensions here, as in some private windows. Use a normal window, or sign in with your browser session.',
    next: 'settings',
  }),
  'wrong-passphrase': () => ({
    label: 'Not the one',
    tone: 'warn',
    title: 'This is not the passphrase.',
    detail: 'Nothing was changed. Look at what you typed, and try again as often as you like.',
  }),
  'rate-limited': ({ retryAfterSeconds }, { site }) => ({
    label: 'Slowed down',
    tone: 'todo',
    title: `${site} asks for a pause.`,
    detail: `It got too many requests. Try again ${wait(retryAfterSeconds)}.`,
    next: 'retry',
  }),
  'server-error': ({ status, title }, { site }) => ({
    label: `Error ${status}`,
    tone: 'danger',
    title: `${site} has a problem of its own.`,
    detail: `It answered with error ${status}${title ? ` (${quote([title], '')})` : ''}. Try again in a moment.`,
    next: 'retry',
  }),
  'unexpected-answer': ({ what }, { site }) => ({
    label: 'Odd answer',
    tone: 'danger',
    title: `${site} answered in a way Lozenge can't read.`,
    detail: `This part was not as expected: ${quote([what], 'unknown')}. A proxy may have changed it, or this Jira is of an unusual version.`,
    next: 'open-in-jira',
  }),
  'settings-too-new': () => ({
    label: 'Update needed',
    tone: 'warn',
    title: 'These settings are from a newer Lozenge.',
    detail: 'They are kept as they are, and nothing is written over them. Update the extension to use them.',
  }),
  'settings-unreadable': () => ({
    label: 'Unreadable',
    tone: 'danger',
    title: 'The settings can not be read.',
    detail: 'They are kept as they are and not overwritten. Open the settings to see what can be done.',
    next: 'settings',
  }),
  'set-by-policy': () => ({
    label: 'Set for you',
    tone: 'warn',
    title: 'Your organisation has set this.',
    detail: 'It can not be changed here, so nothing was. Ask whoever looks after the browsers in your organisation.',
  }),
  'scope-refused': ({ why, path }) => ({
    label: 'Not saved',
    tone: 'danger',
    title: scopeTitles[why](path),
    detail: 'Nothing was changed. Put that right and save again.',
  }),
  'extension-gone': () => ({
    label: 'Reload',
    tone: 'warn',
    title: 'Lozenge was updated or switched off.',
    detail: 'Reload this page to go on. A comment that was marked as saved will be there.',
  }),
  refused: () => ({
    label: 'Refused',
    tone: 'danger',
    title: 'Lozenge does not do this from here.',
    detail:
      'The request did not come from a page that is enabled, or not in the form that is expected. Reload the page, and check that its site is enabled.',
    next: 'settings',
  }),
};

const scopeTitles: Readonly<Record<'invalid' | 'path' | 'host' | 'taken', (path: string) => string>> = {
  invalid: () => 'These settings can not be kept as they are.',
  path: (path) => `“${path}” is not the path of a group or project.`,
  host: () => 'This Git host is not enabled.',
  taken: (path) => `${path} has settings of its own already.`,
};
