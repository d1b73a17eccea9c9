/** Git hosts that everybody can reach, each by the name of its software as its own people say it. */
export const wellKnownHosts: readonly { readonly host: string; readonly name: string }[] = [
  { host: 'gitlab.com', name: 'GitLab' },
  { host: 'github.com', name: 'GitHub' },
  { host: 'bitbucket.org', name: 'Bitbucket' },
  { host: 'codeberg.org', name: 'Codeberg' },
  { host: 'dev.azure.com', name: 'Azure DevOps' },
];
