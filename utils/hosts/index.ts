import { azureDevOps } from './azure-devops/azure-devops.ts';
import { bitbucketCloud } from './bitbucket-cloud/bitbucket-cloud.ts';
import { bitbucketServer } from './bitbucket-server/bitbucket-server.ts';
import { generic } from './generic/generic.ts';
import { gerrit } from './gerrit/gerrit.ts';
import { gitea } from './gitea/gitea.ts';
import { github } from './github/github.ts';
import { gitlab } from './gitlab/gitlab.ts';
import type { Host } from './types.ts';

/** Every Git host that Lozenge knows. */
export const hosts: readonly Host[] = [
  gitlab,
  github,
  gitea,
  bitbucketCloud,
  bitbucketServer,
  azureDevOps,
  gerrit,
  generic,
];
