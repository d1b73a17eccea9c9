import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createJiraClient } from '../../utils/jira/client.ts';
import { createHttp } from '../../utils/jira/http/http.ts';
import { columns } from './columns.ts';
import { makePage, pageFile } from './make-page.ts';
import { parts } from './rows.ts';
import { troublesIn } from './troubles.ts';

describe('docs/jira-compatibility.md', () => {
  let made: Awaited<ReturnType<typeof makePage>>;
  beforeAll(async () => {
    made = await makePage();
  }, 60_000);

  it.each(columns)('has no operation that $name was not seen to do, or to lack', ({ name }) => {
    const tried = made.tried.find(({ column }) => column.name === name) ?? expect.fail(`${name} was not tried`);
    expect(troublesIn(tried)).toEqual([]);
  });

  it('has a row for every operation of the client', () => {
    const operations = parts.filter(({ head }) => head === 'Operation').flatMap(({ rows }) => Object.keys(rows));
    const site = { webUrl: 'https://jira.test', apiUrl: '', deployment: 'server', version: undefined } as const;
    const http = createHttp({ site, online: () => true, hasPermission: async () => true });
    expect(operations.toSorted()).toEqual(Object.keys(createJiraClient(site, http)).toSorted());
  });

  it('says what was seen; `npm run compatibility -- --write` writes it anew', () => {
    expect(readFileSync(pageFile, 'utf8')).toBe(made.page);
  });
});
