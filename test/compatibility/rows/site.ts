import type { SiteOperations } from '../../../utils/jira/client.ts';
import { createSite } from '../../sandbox/jira/site.ts';
import { lacks } from '../absences.ts';
import { me } from '../place.ts';
import { has, same, valueOf, type Row } from '../row.ts';

export const siteRows = {
  serverInfo: {
    title: 'Kind and version',
    async see({ client, column: { flavour } }) {
      const { kind, release } = createSite(flavour, 'http://jira.test', Date.now);
      const { deployment, version } = valueOf(await client.serverInfo());
      same([deployment, version], [kind, kind === 'cloud' ? 'Cloud' : release.version]);
    },
  },
  myself: {
    title: 'Who I am',
    async see({ client }) {
      same(valueOf(await client.myself()).value.name, 'Mira Kowalski');
    },
  },
  permissions: {
    title: 'What I may do',
    async see({ client }) {
      const may = valueOf(await client.permissions(['BROWSE_PROJECTS', 'ADMINISTER'], { project: 'SHOP' }));
      same([...may], ['BROWSE_PROJECTS']);
    },
  },
  siteFields: {
    title: 'Which fields hold sprint and story points',
    async see({ client }) {
      const { sprint, storyPoints } = valueOf(await client.siteFields());
      has(sprint ?? 'no sprint', 'customfield_');
      has(storyPoints[0] ?? 'no story points', 'customfield_');
    },
  },
  session: {
    title: 'Whose browser session it is',
    absence: lacks('namesSessions'),
    async see({ signedIn }) {
      same(valueOf(await signedIn({ method: 'session', account: '', secret: '' }).session()), me);
    },
  },
} satisfies Record<keyof SiteOperations, Row>;
