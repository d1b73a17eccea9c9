import type { ConnectionReport, ConnectionView, SettingsView } from '../../utils/protocol/messages.ts';

/** Examples for the tests of this folder. */
export const acme: ConnectionView = {
  id: 'acme',
  name: 'Acme Jira',
  webUrl: 'https://acme.atlassian.net',
  apiUrl: '',
  method: 'cloud-token',
  account: 'mira@acme.example',
  deployment: 'cloud',
  hasSecret: true,
};

export const report: ConnectionReport = {
  me: { id: 'mira', name: 'Mira Kowalski', avatar: undefined },
  avatar: undefined,
  server: { title: 'Acme Jira', version: 'Cloud', deployment: 'cloud' },
  projects: 14,
};

export const emptyView: SettingsView = { connections: [], hosts: [] };

export const oneHost: SettingsView = {
  connections: [acme],
  hosts: [{ url: 'https://gitlab.acme.example', connection: 'acme', granted: true }],
};
