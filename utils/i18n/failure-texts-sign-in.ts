import type { Describe } from './failure-text.ts';
import { hostOf } from './phrases.ts';

/** The words for failures of signing in. */
export const signInTexts: Pick<
  Describe,
  | 'no-secret'
  | 'unauthorised'
  | 'captcha'
  | 'anonymous'
  | 'login-page'
  | 'redirected'
  | 'signed-out'
  | 'passwords-off'
  | 'gateway-not-allowed'
  | 'missing-scope'
> = {
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
  captcha: ({ loginUrl }, { site }) => ({
    label: 'Log-in locked',
    tone: 'danger',
    title: `${site} wants to see a person first.`,
    detail:
      'After several failed log-ins it asks for a CAPTCHA. Log in to Jira once in a tab, then test the settings again.',
    next: 'sign-in',
    href: loginUrl,
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
  redirected: (_, { site }) => ({
    label: 'Sent elsewhere',
    tone: 'warn',
    title: `${site} sends Lozenge elsewhere.`,
    detail:
      'A single sign-on usually does that. Sign in there in a tab and use your browser session, or ask for an API address that takes tokens.',
    next: 'sign-in',
  }),
  'signed-out': ({ loginUrl }, { site }) => ({
    label: 'Signed out',
    tone: 'warn',
    title: `You are not signed in to ${site} in this browser.`,
    detail:
      'This connection uses your browser session, and there is none. Sign in to Jira in a tab, then try again here.',
    next: 'sign-in',
    href: loginUrl,
  }),
  'passwords-off': (_, { site }) => ({
    label: 'No passwords',
    tone: 'warn',
    title: `${site} takes no passwords.`,
    detail:
      'Jira 11 does not by default, and administrators can switch them off before. Create a personal access token in your Jira profile and use it instead.',
    next: 'settings',
  }),
  'gateway-not-allowed': ({ origin }, { site }) => ({
    label: 'Token refused',
    tone: 'warn',
    title: `${site} refused your credentials at its own address.`,
    detail: `If the token has scopes, only ${hostOf(origin)} takes it: allow Lozenge to talk to that address. If not, it may be mistyped or expired.`,
    next: 'grant',
  }),
  'missing-scope': (_, { site }) => ({
    label: 'Scope missing',
    tone: 'warn',
    title: 'The token is good, and not for this.',
    detail: `${site} knows it, but its scopes do not cover what was asked. Create one with read:jira-work, write:jira-work and read:jira-user.`,
    next: 'settings',
  }),
};
