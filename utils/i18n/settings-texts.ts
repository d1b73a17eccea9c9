/** The words of the options page; apart from `texts.ts` so that the card does not carry them. */
export const settingsTexts = {
  product: 'Lozenge',
  sections: {
    welcome: 'Get started',
    connections: 'Connections',
    hosts: 'Git hosts',
    projects: 'Projects',
    security: 'Security',
    access: 'What Lozenge can see',
    transfer: 'Import and export',
  },
  settings: 'Settings',
  unsaved: 'Unsaved changes',
  addConnection: 'Add a connection',
  nextHosts: 'Next: choose where to see issues.',
  nextHostsDetail: 'Enable the Git host you work on.',
  goToHosts: 'Choose Git hosts',
};
