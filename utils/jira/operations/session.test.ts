import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import type { Flavour } from '../../../test/sandbox/jira/site.ts';

/** The client of a connection that uses the browser's session, in a browser with this cookie. */
const inBrowser = (jira: JiraSandbox, flavour: Flavour, cookie: string) =>
  clientOn(jira, flavour, jira.credentials, {
    method: 'session',
    authorise: undefined,
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, Cookie: cookie } }),
  });

const telling = ['server-6.4', 'server-7.13', 'server-8.20', 'dc-9.12', 'dc-10.3'] as const;
const silent = ['dc-11', 'cloud'] as const;

describe.each(telling)('the session in %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  it('belongs to whoever signed in', async () => {
    const cookie = jira.sessionOf('tortega');
    expect(await inBrowser(jira, flavour, cookie).session()).toEqual({ ok: true, value: 'tortega' });
  });

  it.each([
    ['none', ''],
    ['one that is over', `JSESSIONID=${'0'.repeat(32)}`],
  ])('is %s', async (_name, cookie) => {
    expect(await inBrowser(jira, flavour, cookie).session()).toEqual({
      ok: false,
      failure: { kind: 'signed-out', loginUrl: expect.stringContaining(`${jira.url}/login.jsp`) },
    });
  });
});

it.each(silent)('does not ask %s, which would not tell', async (flavour) => {
  const jira = await startJira({ flavour });
  const client = inBrowser(jira, flavour, jira.sessionOf('mkowalski'));
  expect(await client.session()).toEqual({ ok: false, failure: { kind: 'refused' } });
  expect(jira.requests).toEqual([]);
  await jira.close();
});
