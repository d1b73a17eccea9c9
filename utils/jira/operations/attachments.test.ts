import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import type { JiraClient } from '../client.ts';
import { noSiteFields } from '../words/site-fields.ts';

const tinyPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = new Blob([Buffer.from(tinyPng, 'base64')], { type: 'image/png' });

describe.each(flavours)('attaching in the flavour %s', (flavour) => {
  let jira: JiraSandbox;
  let client: JiraClient;
  beforeAll(async () => {
    jira = await startJira({ flavour });
    client = clientOn(jira, flavour);
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  it('uploads a file as it is', async () => {
    const content = new Blob(['first\r\nsecond\r\n--\0ünïcode'], { type: 'text/plain' });
    expect(await client.attach('SHOP-482', { name: 'büild "1".log', content })).toEqual({
      ok: true,
      value: [
        {
          id: expect.stringMatching(/^\d+$/),
          fileName: 'büild "1".log',
          bytes: content.size,
          mimeType: 'text/plain',
          image: undefined,
        },
      ],
    });
    expect(jira.state.issues['SHOP-482']?.attachments.at(-1)).toMatchObject({
      author: 'mkowalski',
      content: { base64: Buffer.from(await content.arrayBuffer()).toString('base64') },
    });
  });

  it('lets the form say its type, and says that it is no forgery', async () => {
    await client.attach('SHOP-482', { name: 'a.png', content: picture });
    expect(jira.requests.at(-1)?.headers).toMatchObject({
      'content-type': expect.stringMatching(/^multipart\/form-data; ?boundary=/),
      'x-atlassian-token': 'no-check',
    });
  });

  it('gives a picture that can be seen', async () => {
    const attached = await client.attach('SHOP-482', { name: 'pixel.png', content: picture });
    const [attachment] = attached.ok ? attached.value : expect.fail('not attached');
    expect(attachment?.image).toBe(`attachment:${attachment?.id}`);
    const read = await client.issue('SHOP-482', noSiteFields);
    const { value: issue, images } = read.ok ? read.value : expect.fail('no issue');
    expect(issue.attachments).toContainEqual(attachment);
    const url = images[attachment?.image ?? ''] ?? expect.fail('no address');
    expect(await client.image(url)).toEqual({ ok: true, value: `data:image/png;base64,${tinyPng}` });
  });

  it.each([
    ['to an issue that is not there', 'SHOP-99999', 1, { kind: 'not-found' }],
    ['what is too large', 'SHOP-482', 10 * 1024 * 1024 + 1, { kind: 'too-large' }],
  ])('does not attach %s', async (_name, key, bytes, failure) => {
    const content = new Blob([new Uint8Array(bytes)]);
    expect(await client.attach(key, { name: 'dump.bin', content })).toEqual({ ok: false, failure });
  });

  it('sends once, and says when it does not know what came of it', async () => {
    jira.faults.failWrites = 'lost-answer';
    const attached = await client.attach('SHOP-482', { name: 'a.png', content: picture });
    expect(attached).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
    expect(jira.requests.filter(({ path }) => path.endsWith('/attachments'))).toHaveLength(1);
  });

  it('sends the same form again where the XSRF filter refused the first', async () => {
    jira.faults.strictXsrf = true;
    const asked: string[] = [];
    const asBrowser: typeof fetch = (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('User-Agent', 'Mozilla/5.0');
      headers.set('Origin', asked.length === 0 ? 'chrome-extension://abc' : jira.origin);
      return fetch(url, { ...init, headers });
    };
    const browser = clientOn(jira, flavour, jira.credentials, {
      fetch: asBrowser,
      onXsrf: async (apiUrl) => asked.push(apiUrl) > 0,
    });
    expect(await browser.attach('SHOP-482', { name: 'a.png', content: picture })).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
    expect(jira.requests.map(({ status }) => status)).toEqual([403, 200]);
  });
});
