import { announce } from './announcement.ts';
import { readArguments } from './arguments.ts';
import { startGit } from './git/server.ts';
import { startJira } from './jira/server.ts';

const { portBase, pages } = readArguments(process.argv.slice(2));

const cloud = await startJira({ flavour: 'cloud', port: portBase + 1 });
const dataCenter = await startJira({ flavour: 'dc-9.12', port: portBase + 2 });
const git = await startGit({ port: portBase, jiraUrl: cloud.url, ...(pages !== undefined && { pages }) });

const origin = git.origin('gitlab.test');
console.log(
  announce({
    git: origin,
    jiras: [
      { name: 'Jira Cloud', url: cloud.url, credentials: cloud.credentials },
      { name: 'Jira Data Center', url: dataCenter.url, credentials: dataCenter.credentials },
    ],
    realPages: git.realPages().map(({ path }) => origin + path),
  }),
);

async function end(): Promise<void> {
  await Promise.all([git.close(), cloud.close(), dataCenter.close()]);
  process.exit(0);
}
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
