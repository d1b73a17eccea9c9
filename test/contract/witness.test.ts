import { describe, expect, it } from 'vitest';
import { startCheckedJira } from '../e2e/driver/checked-jira.ts';
import { ask } from '../sandbox/jira/ask.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';
import { hasDocuments } from './documents.ts';

const avatarOf = async (jira: JiraSandbox): Promise<string> => {
  const { body } = await ask(jira, '/rest/api/3/project/search?maxResults=1');
  const [, address = ''] = /"16x16":"([^"]+)"/.exec(JSON.stringify(body)) ?? [];
  return address.replace(jira.url, '');
};

describe.skipIf(!hasDocuments)('a Jira for tests of the extension', () => {
  it('closes when all that it was asked is documented', async () => {
    const jira = await startCheckedJira({ flavour: 'cloud' });
    await ask(jira, '/rest/api/3/myself');
    await expect(jira.close()).resolves.toBeUndefined();
  });

  it.each([
    ['a path', '/rest/api/3/issue/SHOP-482/secrets'],
    ['a parameter', '/rest/api/3/myself?please=true'],
  ])('does not let an undocumented request pass, also when it was reset since: %s', async (_what, path) => {
    const jira = await startCheckedJira({ flavour: 'cloud' });
    await ask(jira, path);
    jira.reset();
    await expect(jira.close()).rejects.toThrow(path.slice(0, 20));
  });

  it('lets itself be asked for what it named, and for that alone', async () => {
    const jira = await startCheckedJira({ flavour: 'cloud' });
    const address = await avatarOf(jira);
    await ask(jira, address);
    await ask(jira, `${address}&more=1`);
    await expect(jira.close()).rejects.toThrow(/&more=1: undocumented operation GET [^\n]*$/);
  });
});
