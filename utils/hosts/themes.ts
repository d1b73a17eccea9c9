import { azureDevOpsTheme } from './azure-devops/theme.ts';
import { bitbucketCloudTheme } from './bitbucket-cloud/theme.ts';
import { bitbucketServerTheme } from './bitbucket-server/theme.ts';
import { gerritTheme } from './gerrit/theme.ts';
import { giteaTheme } from './gitea/theme.ts';
import { githubTheme } from './github/theme.ts';
import { gitlabTheme } from './gitlab/theme.ts';
import type { HostId, ThemeOf } from './types.ts';

/** The theme of each host's pages. */
export const themes: Readonly<Record<HostId, ThemeOf>> = {
  'azure-devops': azureDevOpsTheme,
  'bitbucket-cloud': bitbucketCloudTheme,
  'bitbucket-server': bitbucketServerTheme,
  gerrit: gerritTheme,
  gitea: giteaTheme,
  github: githubTheme,
  gitlab: gitlabTheme,
  generic: () => undefined,
};
