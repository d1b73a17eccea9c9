import type { Describe } from './failure-text.ts';
import { hostOf } from './phrases.ts';

/** The words for failures of the way to a Jira: its address, its host, the network. */
export const wayTexts: Pick<
  Describe,
  | 'bad-url'
  | 'no-host-permission'
  | 'unreachable'
  | 'unknown-host'
  | 'connection-refused'
  | 'untrusted-certificate'
  | 'offline'
  | 'timeout'
  | 'not-jira'
  | 'missing-context-path'
> = {
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
      'The connection did not come about, or it broke. The server may be down, or your VPN off. Try again in a moment.',
    next: 'retry',
  }),
  'unknown-host': ({ origin }) => ({
    label: 'Unknown host',
    tone: 'danger',
    title: `There is no ${hostOf(origin)}.`,
    detail:
      'No computer has this name. Check the address for a slip; if it is known inside your company only, turn on your VPN.',
    next: 'retry',
  }),
  'connection-refused': ({ origin }) => ({
    label: 'Nobody there',
    tone: 'danger',
    title: `Nothing answers at ${hostOf(origin)}.`,
    detail:
      'The computer is there and refuses the connection. Jira may be restarting, or the address needs another port.',
    next: 'retry',
  }),
  'untrusted-certificate': ({ origin }) => ({
    label: 'Not secure',
    tone: 'danger',
    title: `Your browser does not trust ${hostOf(origin)}.`,
    detail:
      'Its certificate is expired, made for another name or signed by somebody unknown, or it speaks no HTTPS at all. Open it in a tab to see which; your administrator can put it right.',
    next: 'open-in-jira',
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
};
