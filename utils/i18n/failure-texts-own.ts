import type { Describe } from './failure-text.ts';
import { quote, wait } from './phrases.ts';

/** The words for failures of Lozenge itself, and of a Jira that is not well. */
export const ownTexts: Pick<
  Describe,
  | 'not-set-up'
  | 'rate-limited'
  | 'server-error'
  | 'unexpected-answer'
  | 'settings-too-new'
  | 'settings-unreadable'
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
    detail: 'They are kept as they are. Update the extension to use them.',
  }),
  'settings-unreadable': () => ({
    label: 'Unreadable',
    tone: 'danger',
    title: 'The settings can not be read.',
    detail: 'They are kept as they are and not overwritten. Open the settings to see what can be done.',
    next: 'settings',
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
