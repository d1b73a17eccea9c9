import { azureDevOpsFacts } from './azure-devops/facts.ts';
import { bitbucketCloudFacts } from './bitbucket-cloud/facts.ts';
import { bitbucketServerFacts } from './bitbucket-server/facts.ts';
import { genericFacts } from './generic/facts.ts';
import { gerritFacts } from './gerrit/facts.ts';
import { giteaFacts } from './gitea/facts.ts';
import { githubFacts } from './github/facts.ts';
import { gitlabFacts } from './gitlab/facts.ts';
import type { HostFacts } from './types.ts';

/** What the issue bar asks of each host; the script that reads every page does without. */
export const hostFacts: readonly HostFacts[] = [
  gitlabFacts,
  githubFacts,
  giteaFacts,
  bitbucketCloudFacts,
  bitbucketServerFacts,
  azureDevOpsFacts,
  gerritFacts,
  genericFacts,
];
