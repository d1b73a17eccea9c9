import type { Failure, FailureKind } from '../result/failure.ts';
import { hostOf, quote, wait } from './phrases.ts';

/** What a view shows of a failure: a lozenge, a sentence, an explanation, and the one thing that helps. */
export interface FailureText {
  /** Two or three words for a lozenge. */
  readonly label: string;
  /** `warn`: the user can put it right; `danger`: something is wrong; `todo`: it passes by itself. */
  readonly tone: 'warn' | 'danger' | 'todo';
  /** What happened, one sentence. */
  readonly title: string;
  /** Why, and what to do. */
  readonly detail: string;
  readonly next?: NextStep;
}

export type NextStep = 'retry' | 'open-in-jira' | 'settings' | 'grant' | 'sign-in';

type Known<K extends FailureKind> = Extract<Failure, { kind: K }>;
type Describe = { readonly [K in FailureKind]: (failure: Known<K>, words: Words) => FailureText };

/** The context with something readable where it is silent. */
export interface Words {
  readonly site: string;
  readonly issue: string;
  readonly as: string;
}

/** The words of every kind; a kind that is missing here does not compile. */
export const failureTexts: Describe = {
  'not-set-up': () => ({
    label: 'Not set up',
    tone: 'warn',
    title: 'No Jira is connected here.',
    detail: 'Connect your Jira in the settings and choose it for this Git host.',
    next: 'settings',
  }),
  'bad-url': () => ({
    label: 'Bad address',
    tone: 'warn',
    title: 'This is not a web address.',
    detail: 'It should begin with https:// and name a host, such as https://acme.atlassian.net.',
    next: 'settings',
  }),
  'no-host-permission': ({ origin }) => ({
    label: 'No permission',
    tone: 'warn',
    title: `Lozenge may not talk to ${hostOf(origin)}.`,
    detail: 'The browser holds no permission for this address. Grant it again; it covers this one site only.',
    next: 'grant',
  }),
  unreachable: ({ origin }) => ({
    label: 'Unreachable',
    tone: 'danger',
    title: `${hostOf(origin)} can't be reached.`,
    detail:
      'The address may be wrong, the server down, its certificate not trusted, or your VPN off. Open it in a tab to see which.',
    next: 'retry',
  }),
  offline: () => ({
    label: 'Offline',
    tone: 'todo',
    title: 'You are offline.',
    detail: 'Nothing is lost. Try again when the connection is back.',
    next: 'retry',
  }),
  timeout: ({ seconds }, { site }) => ({
    label: 'No answer',
    tone: 'warn',
    title: `${site} took too long.`,
    detail: `There was no answer within ${seconds} s. It may be busy; try again in a moment.`,
    next: 'retry',
  }),
  'not-jira': ({ origin }) => ({
    label: 'Not Jira',
    tone: 'danger',
    title: `${hostOf(origin)} is not a Jira.`,
    detail: 'Something answers there, but not in the way Jira does. Copy the address from a Jira page you are reading.',
    next: 'settings',
  }),
  'missing-context-path': ({ proposed }) => ({
    label: 'Path missing',
    tone: 'warn',
    title: 'Part of the address is missing.',
    detail: `Jira lives under a path of this server: ${proposed}`,
    next: 'settings',
  }),
  'no-secret': (_, { site }) => ({
    label: 'No token',
    tone: 'warn',
    title: `${site} needs its token or password again.`,
    detail:
      'None is kept in this browser, because it was never saved or the address was changed. Enter it in the settings.',
    next: 'settings',
  }),
  unauthorised: (_, { site }) => ({
    label: 'Refused',
    tone: 'danger',
    title: `${site} refused your credentials.`,
    detail:
      'The token may have expired or been revoked, or it belongs to another account. Enter a new one in the settings.',
    next: 'settings',
  }),
  captcha: (_, { site }) => ({
    label: 'Log-in locked',
    tone: 'danger',
    title: `${site} wants to see a person first.`,
    detail:
      'After several failed log-ins it asks for a CAPTCHA. Log in to Jira once in a tab, then test the settings again.',
    next: 'sign-in',
  }),
  anonymous: (_, { site }) => ({
    label: 'Not logged in',
    tone: 'danger',
    title: `${site} answered, but not to you.`,
    detail:
      'It took the request as from nobody: the account name or the authentication method does not fit. Check both in the settings.',
    next: 'settings',
  }),
  'login-page': (_, { site }) => ({
    label: 'Log-in page',
    tone: 'warn',
    title: `${site} sent a log-in page instead of an answer.`,
    detail:
      'A single sign-on or a proxy stands in front of it. Sign in there in a tab, or ask for an API address that lets tokens through.',
    next: 'sign-in',
  }),
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
    title: `${issue === 'this issue' ? 'This issue' : issue} was changed in the meantime.`,
    detail: quote(
      messages,
      'Somebody was faster, so nothing was changed. Look at the issue again before you repeat it.',
    ),
    next: 'retry',
  }),
  'too-large': (_, { site }) => ({
    label: 'Too large',
    tone: 'warn',
    title: `This is more than ${site} takes.`,
    detail: 'Shorten the text or split it in two.',
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
  'unknown-outcome': (_, { site }) => ({
    label: 'Unclear',
    tone: 'warn',
    title: 'It is not known whether this arrived.',
    detail: `The change was sent, and the answer of ${site} got lost. Look at the issue in Jira before you send it again.`,
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
