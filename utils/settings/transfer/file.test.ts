import { describe, expect, it } from 'vitest';
import type { Settings } from '../document.ts';
import { exportSettings } from './file.ts';

const settings: Settings = {
  version: 2,
  connections: [
    {
      id: 'a1',
      name: 'Acme',
      webUrl: 'https://acme.atlassian.net',
      apiUrl: 'https://api.atlassian.com/ex/jira/77',
      auth: { method: 'cloud-token', account: 'mira@acme.example' },
      deployment: 'cloud',
      keepOnDisk: true,
      since: 5,
      formerUrls: ['https://jira.acme.example'],
      before: {
        name: 'Old',
        webUrl: 'https://jira.acme.example',
        apiUrl: '',
        auth: { method: 'password', account: 'mk' },
        deployment: 'server',
        at: 6,
      },
    },
  ],
  hosts: [{ url: 'https://git.test', kind: 'gitlab', since: 5 }],
  scopes: [{ host: 'https://git.test', path: '', settings: 'custom', fields: { connection: 'a1' } }],
  lockAfter: 30,
  accounts: { set: { webUrl: 'https://set.test', apiUrl: '', account: 'mira.set', deployment: 'server' } },
};

describe('a file of settings', () => {
  it('holds what another browser of the same user needs', () => {
    expect(JSON.parse(exportSettings(settings))).toEqual({
      lozenge: 'settings',
      version: 2,
      connections: [
        {
          id: 'a1',
          name: 'Acme',
          webUrl: 'https://acme.atlassian.net',
          apiUrl: 'https://api.atlassian.com/ex/jira/77',
          auth: { method: 'cloud-token', account: 'mira@acme.example' },
          deployment: 'cloud',
          keepOnDisk: true,
          formerUrls: ['https://jira.acme.example'],
        },
      ],
      hosts: [{ url: 'https://git.test', kind: 'gitlab' }],
      scopes: settings.scopes,
    });
  });

  it('for a team says nothing of its maker', () => {
    const text = exportSettings(settings, { team: true });
    expect(text).not.toMatch(/mira|mk|keepOnDisk|since|before|api\.atlassian|lockAfter/);
    expect(JSON.parse(text)).toMatchObject({
      connections: [{ id: 'a1', auth: { method: 'cloud-token' }, formerUrls: ['https://jira.acme.example'] }],
      scopes: settings.scopes,
    });
  });
});
