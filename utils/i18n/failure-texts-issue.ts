import type { Describe } from './failure-text.ts';
import { quote, startOf } from './phrases.ts';

/** The words for failures of what was asked of an issue. */
export const issueTexts: Pick<
  Describe,
  | 'forbidden'
  | 'xsrf'
  | 'not-found'
  | 'no-project'
  | 'invalid'
  | 'conflict'
  | 'archived'
  | 'too-large'
  | 'form-not-taken'
  | 'unknown-outcome'
> = {
  forbidden: ({ messages }, { site, as }) => ({
    label: 'Not allowed',
    tone: 'warn',
    title: `${site} does not let you do this.`,
    detail: quote(messages, `You have no right to it${as}. A project administrator can grant it.`),
    next: 'open-in-jira',
  }),
  xsrf: (_, { site }) => ({
    label: 'Blocked',
    tone: 'danger',
    title: `${site} took the change for a forgery.`,
    detail:
      'Its XSRF check refused the request, so nothing was changed. Make this change in Jira, and tell your administrator.',
    next: 'open-in-jira',
  }),
  'not-found': (_, { site, issue, as }) => ({
    label: 'No access',
    tone: 'warn',
    title: `You can't see ${issue}.`,
    detail: `It is deleted, moved, or in a project you have no rights on in ${site}.${as && ` You are signed in${as}.`}`,
    next: 'open-in-jira',
  }),
  'no-project': ({ project }, { site, as }) => ({
    label: 'Unknown project',
    tone: 'warn',
    title: `There is no project ${project} for you.`,
    detail: `${site} has none with this key, or you have no rights on it.${as && ` You are signed in${as}.`}`,
    next: 'open-in-jira',
  }),
  invalid: ({ messages, fields }, { site }) => ({
    label: 'Not accepted',
    tone: 'warn',
    title: `${site} did not accept this.`,
    detail: quote(
      messages,
      Object.keys(fields).length > 0 ? 'See what it says at the fields.' : 'It gave no reason. Try it in Jira itself.',
    ),
  }),
  conflict: ({ messages }, { issue }) => ({
    label: 'Changed',
    tone: 'warn',
    title: `${startOf(issue)} was changed in the meantime.`,
    detail: quote(
      messages,
      'Somebody was faster, so nothing was changed. Look at the issue again before you repeat it.',
    ),
    next: 'retry',
  }),
  archived: (_, { site, issue }) => ({
    label: 'Archived',
    tone: 'todo',
    title: `${startOf(issue)} is archived.`,
    detail: `It can be read, and ${site} changes nothing in it any more. An administrator can restore it.`,
    next: 'open-in-jira',
  }),
  'too-large': (_, { site }) => ({
    label: 'Too large',
    tone: 'warn',
    title: `This is more than ${site} takes.`,
    detail: 'Shorten the text or split it in two.',
  }),
  'form-not-taken': (_, { site }) => ({
    label: 'Not taken',
    tone: 'danger',
    title: `${site} does not take this in the form it was sent.`,
    detail:
      'A proxy may have changed the request, or this Jira is too old for it. Nothing was changed; do it in Jira itself.',
    next: 'open-in-jira',
  }),
  'unknown-outcome': (_, { site }) => ({
    label: 'Unclear',
    tone: 'warn',
    title: 'It is not known whether this arrived.',
    detail: `The change was sent, and the answer of ${site} got lost. Look at the issue in Jira before you send it again.`,
    next: 'open-in-jira',
  }),
};
