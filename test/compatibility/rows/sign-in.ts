import type { JiraClient } from '../../../utils/jira/client.ts';
import { personNamed } from '../../sandbox/jira/seed/people.ts';
import { kindOf } from '../../sandbox/jira/site.ts';
import { me, type Place } from '../place.ts';
import { key, same, valueOf, type Row } from '../row.ts';

const isCloud = ({ column }: Place): boolean => kindOf(column.flavour) === 'cloud';

const mira = personNamed(me);

const ofCloud = 'Only Cloud has API tokens.';
const ofServer = 'Cloud takes neither passwords nor personal access tokens.';
const byGateway = 'Atlassian’s gateway alone takes a token with scopes, and the site alone one without.';

/** Reads and writes as Mira. */
async function seeMira({ issue }: Place, client: JiraClient): Promise<void> {
  same(valueOf(await client.myself()).value.name, 'Mira Kowalski');
  valueOf(await client.addComment(key, 'Signed in'));
  same(issue(key).comments.at(-1)?.author, me);
}

/** Ways to prove who one is; each reads, and writes. */
export const signInRows = {
  apiToken: {
    title: 'Email and API token',
    absence: (place) => (isCloud(place) ? place.column.gateway && byGateway : ofCloud),
    see: (place) =>
      seeMira(place, place.signedIn({ method: 'cloud-token', account: mira.email, secret: mira.apiToken })),
  },
  scopedToken: {
    title: 'Email and API token with scopes',
    absence: (place) => (isCloud(place) ? (place.column.gateway ? undefined : byGateway) : ofCloud),
    see: (place) =>
      seeMira(place, place.signedIn({ method: 'cloud-token', account: mira.email, secret: mira.scopedToken })),
  },
  personalToken: {
    title: 'Personal access token',
    absence: (place) =>
      isCloud(place)
        ? ofServer
        : place.traits.personalTokens
          ? undefined
          : 'Personal access tokens came with Jira 8.14.',
    see: (place) => seeMira(place, place.signedIn({ method: 'pat', account: '', secret: mira.pat })),
  },
  password: {
    title: 'User name and password',
    absence: (place) =>
      isCloud(place)
        ? ofServer
        : place.traits.passwords
          ? undefined
          : 'Jira 11 takes no passwords unless its administrators allow them.',
    see: (place) => seeMira(place, place.signedIn({ method: 'password', account: mira.name, secret: mira.password })),
  },
  session: {
    title: 'The browser’s session',
    absence: ({ column }) => column.gateway && 'A session belongs to a site; the gateway has none.',
    see: (place) => seeMira(place, place.signedIn({ method: 'session', account: '', secret: '' })),
  },
} satisfies Record<string, Row>;
