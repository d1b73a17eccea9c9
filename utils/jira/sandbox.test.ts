import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJira, type JiraSandbox } from '../../test/sandbox/jira/server.ts';
import type { Connection } from '../settings/document.ts';
import { Secret } from '../vault/secret.ts';
import { authoriseWith } from './http/authorise.ts';
import { createJiraClient } from './client.ts';
import { examine } from './examine.ts';
import { createHttp, type HttpParts } from './http/http.ts';
import { probe } from './probe.ts';

type Login = Connection['auth'] & { readonly secret: string };

const flavours = [
  { flavour: 'cloud', deployment: 'cloud', method: 'cloud-token', version: 'Cloud', body: 'tree' },
  { flavour: 'dc-9.12', deployment: 'server', method: 'password', version: '9.12.12', body: 'html' },
] as const;

describe.each(flavours)('Jira in the flavour $flavour', ({ flavour, deployment, method, version, body }) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const asMira = (): Login => ({ method, account: jira.credentials.account, secret: jira.credentials.secret });
  const httpTo = (webUrl: string, login?: Login, parts: Partial<HttpParts> = {}) =>
    createHttp({
      site: { webUrl, apiUrl: '' },
      ...(login && { authorise: authoriseWith(login, new Secret(login.secret)) }),
      online: () => true,
      hasPermission: async () => true,
      pause: async () => undefined,
      ...parts,
    });
  const client = (login = asMira(), parts: Partial<HttpParts> = {}) =>
    createJiraClient({ webUrl: jira.url, apiUrl: '', deployment }, httpTo(jira.url, login, parts));
  const siteFields = async () => {
    const fields = await client().siteFields();
    return fields.ok ? fields.value : expect.fail('no fields');
  };
  const read = async (key: string) => client().issue(key, await siteFields());

  it('says what it is', async () => {
    expect(await probe(httpTo(jira.url), jira.url)).toMatchObject({ ok: true, value: { version, deployment } });
  });

  it('is found though it tells nobody', async () => {
    jira.faults.serverInfoNeedsLogin = true;
    expect(await probe(httpTo(jira.url), jira.url)).toMatchObject({ ok: true });
  });

  it('knows me, with my picture, and how many projects I see', async () => {
    const report = await examine(
      { webUrl: jira.url, apiUrl: '', auth: asMira() },
      { open: httpTo(jira.url), signed: httpTo(jira.url, asMira()) },
    );
    expect(report).toMatchObject({
      ok: true,
      value: {
        me: { name: 'Mira Kowalski' },
        avatar: expect.stringMatching(/^data:image\/png;base64,/),
        server: { version, deployment },
        projects: 2,
      },
    });
  });

  it('names the projects I see', async () => {
    expect(await client().projectKeys()).toEqual({ ok: true, value: expect.arrayContaining(['SHOP', 'OPS']) });
  });

  it('gives many issues at once, and says which are not there', async () => {
    const answer = await client().summaries(['SHOP-482', 'OPS-77', 'SHOP-13', 'SHOP-99999', 'SEC-7']);
    const { issues, failures } = answer.ok ? answer.value : expect.fail('no answer');
    expect([...issues.keys()].toSorted()).toEqual(['OPS-77', 'SHOP-482']);
    expect(issues.get('SHOP-482')).toMatchObject({
      key: 'SHOP-482',
      url: `${jira.url}/browse/SHOP-482`,
      type: { shape: 'bug' },
      status: { name: 'In review', category: 'doing' },
      priority: { level: 'high' },
      assignee: { name: 'Mira Kowalski' },
    });
    expect(Object.fromEntries(failures)).toEqual({
      'SHOP-13': { kind: 'not-found' },
      'SHOP-99999': { kind: 'not-found' },
      'SEC-7': { kind: 'not-found' },
    });
    expect(jira.requests).toHaveLength(1);
  });

  it.each([
    ['alone', ['SHOP-101'], 1],
    ['among others', ['SHOP-482', 'SHOP-101'], 1],
    ['beside one that is gone', ['SHOP-101', 'SHOP-13'], 2],
  ])('finds a moved issue by its old key, %s', async (_name, keys, requests) => {
    const answer = await client().summaries(keys);
    expect(answer.ok && answer.value.issues.get('SHOP-101')?.key).toBe('OPS-12');
    expect(jira.requests).toHaveLength(requests);
  });

  it('gives an issue in full', async () => {
    const answer = await read('SHOP-482');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        value: {
          key: 'SHOP-482',
          reporter: { name: expect.stringContaining('Ortega') },
          parent: { key: 'SHOP-400' },
          labels: ['payments', 'rounding'],
          components: ['Cart', 'Checkout'],
          fixVersions: ['4.12'],
          sprint: expect.stringMatching(/\w/),
          storyPoints: 3,
          due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          created: expect.stringMatching(/Z$/),
          description: { kind: body },
          attachments: [
            { id: '10512', fileName: 'cart-total.png', image: 'attachment:10512' },
            { id: '10513', fileName: 'rounding-cases.csv', image: undefined },
          ],
          commentCount: 4,
        },
      },
    });
    const issue = answer.ok ? answer.value.value : expect.fail('no issue');
    expect(issue.subtasks.length).toBeGreaterThan(2);
    expect(issue.links.map(({ key, relation }) => [key, relation])).toEqual([
      ['SHOP-471', 'is blocked by'],
      ['SHOP-490', 'blocks'],
      ['OPS-77', 'relates to'],
    ]);
    expect(issue.comments.map(({ created }) => created)).toEqual(
      issue.comments.map(({ created }) => created).toSorted(),
    );
    expect(issue.comments.map(({ edited }) => edited)).toEqual([false, false, true, false]);
    expect(issue.comments.every((comment) => comment.body.kind === body)).toBe(true);
    expect(JSON.stringify(issue.description)).toContain('percentage voucher');
  });

  it('gives the newest of a long thread', async () => {
    for (const word of Array.from({ length: 25 }, (_, at) => `word${at}`)) await client().addComment('SHOP-482', word);
    const answer = await read('SHOP-482');
    const issue = answer.ok ? answer.value.value : expect.fail('no issue');
    expect([issue.comments.length, issue.commentCount]).toEqual([20, 29]);
    expect(JSON.stringify(issue.comments.at(-1))).toContain('word24');
  });

  it.each(['avatar', 'attachment'])('gives the images of an issue as data: %s', async (kind) => {
    const answer = await read('SHOP-482');
    const images = answer.ok ? answer.value.images : expect.fail('no issue');
    const [, url = ''] = Object.entries(images).find(([name]) => name.startsWith(`${kind}:`)) ?? [];
    expect(await client().image(url)).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^data:image\/(png|jpeg);base64,/),
    });
  });

  it.each([
    ['moved', 'SHOP-101', { ok: true, value: { value: { key: 'OPS-12' } } }],
    ['deleted', 'SHOP-13', { ok: false, failure: { kind: 'not-found' } }],
    ['hidden', 'SEC-7', { ok: false, failure: { kind: expect.stringMatching(/not-found|forbidden/) } }],
    ['never there', 'NOPE-1', { ok: false, failure: { kind: 'not-found' } }],
  ])('answers for an issue that is %s', async (_name, key, expected) => {
    expect(await read(key)).toMatchObject(expected);
  });

  it('takes a comment and shows it', async () => {
    const sent = await client().addComment('SHOP-482', 'Checked with **yen**.\n\n- one\n- two');
    expect(sent).toMatchObject({
      ok: true,
      value: { value: { author: { name: 'Mira Kowalski' }, edited: false, body: { kind: body } } },
    });
    const answer = await read('SHOP-482');
    const issue = answer.ok ? answer.value.value : expect.fail('no issue');
    expect(issue.commentCount).toBe(5);
    expect(JSON.stringify(issue.comments.at(-1)?.body)).toContain('yen');
  });

  it('tells whether a comment whose answer was lost has arrived', async () => {
    const text = 'Did *this* arrive?\n\n1. first `code`\n2. second';
    const look = () => client().findComment('SHOP-482', { text, after: undefined, sentAt: Date.now() });
    expect(await look()).toEqual({ ok: true, value: undefined });
    jira.faults.failWrites = 'lost-answer';
    expect(await client().addComment('SHOP-482', text)).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
    const found = await look();
    const id = found.ok ? found.value?.value.id : undefined;
    expect(id).toMatch(/^\d+$/);
    expect(await client().findComment('SHOP-482', { text, after: id, sentAt: Date.now() })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  const moves = async (key: string) => {
    const offered = await client().transitions(key);
    return offered.ok ? offered.value : expect.fail('no transitions');
  };

  it('offers moves, and moves through a screen that wants a resolution', async () => {
    const transition = (await moves('SHOP-482')).find(({ fields }) => fields.some(({ required }) => required));
    expect(transition).toMatchObject({
      to: { category: 'done' },
      fields: [
        { id: 'resolution', required: true, input: { type: 'option' } },
        { id: 'fixVersions', required: false },
      ],
    });
    const [field] = transition?.fields ?? [];
    const options = field?.input.type === 'option' ? field.input.options : [];
    expect(transition && (await client().move('SHOP-482', transition, {}))).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: { resolution: expect.stringMatching(/\w/) } },
    });
    expect(transition && (await client().move('SHOP-482', transition, { resolution: options[0]?.id ?? '' }))).toEqual({
      ok: true,
      value: null,
    });
    expect(await read('SHOP-482')).toMatchObject({
      value: { value: { status: transition?.to, resolution: options[0]?.name } },
    });
  });

  it('adds to a list that the screen shows, and takes nothing away', async () => {
    const before = jira.state.issues['SHOP-482']?.fixVersions ?? [];
    const transition = (await moves('SHOP-482')).find(({ name }) => name === 'Approve');
    const [resolution, versions] =
      transition?.fields.map(({ input }) => ('options' in input ? input.options : [])) ?? [];
    const added = versions?.find(({ name }) => !before.includes(name));
    const values = { resolution: resolution?.[0]?.id ?? '', fixVersions: [added?.id ?? ''] };
    expect(transition && (await client().move('SHOP-482', transition, values))).toEqual({ ok: true, value: null });
    expect(before.length).toBeGreaterThan(0);
    expect(jira.state.issues['SHOP-482']?.fixVersions).toEqual([...before, added?.name]);
  });

  it('moves through a step without a screen', async () => {
    const transition = (await moves('SHOP-482')).find(({ fields }) => fields.length === 0);
    expect(transition && (await client().move('SHOP-482', transition, {}))).toEqual({ ok: true, value: null });
    expect(await read('SHOP-482')).toMatchObject({ value: { value: { status: transition?.to } } });
  });

  it.each([
    ['a read', () => client({ ...asMira(), secret: 'wrong' }).myself()],
    ['many issues', () => client({ ...asMira(), secret: 'wrong' }).summaries(['SHOP-482'])],
  ])('does not let a wrong secret in: %s', async (_name, ask) => {
    expect(await ask()).toMatchObject({
      ok: false,
      failure: { kind: expect.stringMatching(/^(unauthorised|anonymous)$/) },
    });
  });

  it.each<[string, (faults: JiraSandbox['faults']) => unknown, string]>([
    ['a proxy that is ill', (faults) => (faults.status = 502), 'server-error'],
    ['SSO', (faults) => (faults.htmlLogin = true), 'login-page'],
    ['a limit', (faults) => (faults.rateLimited = { retryAfter: 60 }), 'rate-limited'],
    ['a limit without a word', (faults) => (faults.rateLimited = { retryAfter: undefined }), 'rate-limited'],
    ['no answer at all', (faults) => (faults.down = true), 'unreachable'],
  ])('has its troubles: %s', async (_name, trouble, kind) => {
    trouble(jira.faults);
    expect(await client().myself()).toMatchObject({ ok: false, failure: { kind } });
  });

  it('does not answer in time', async () => {
    jira.faults.latencyMs = 300;
    expect(await client(asMira(), { timeoutSeconds: 0.05 }).myself()).toEqual({
      ok: false,
      failure: { kind: 'timeout', seconds: 0.05 },
    });
  });

  it('sees no cookie, and the content type of every write', async () => {
    await client().addComment('SHOP-482', 'x');
    await client().transitions('SHOP-482');
    expect(jira.requests.map(({ headers }) => headers['cookie'])).toEqual([undefined, undefined]);
    expect(jira.requests[0]?.headers['content-type']).toBe('application/json');
  });
});

describe('Data Center alone', () => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour: 'dc-9.12' });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());

  const facts = { online: () => true, hasPermission: async () => true };
  const clientWith = (login: Login, parts: Partial<HttpParts> = {}) => {
    const site = { webUrl: jira.url, apiUrl: '', deployment: 'server' } as const;
    return createJiraClient(
      site,
      createHttp({ site, ...facts, authorise: authoriseWith(login, new Secret(login.secret)), ...parts }),
    );
  };
  const pat = (): Login => ({ method: 'pat', account: '', secret: jira.credentials.pat ?? '' });

  it('lives under a path that is found', async () => {
    const http = createHttp({ site: { webUrl: jira.origin, apiUrl: '' }, ...facts });
    expect(await probe(http, jira.origin)).toEqual({
      ok: false,
      failure: { kind: 'missing-context-path', proposed: jira.url },
    });
  });

  it('takes a personal access token', async () => {
    expect(await clientWith(pat()).myself()).toMatchObject({ ok: true, value: { value: { name: 'Mira Kowalski' } } });
  });

  it('lets a wrong token search as nobody, which is not an empty answer', async () => {
    expect(await clientWith({ ...pat(), secret: 'wrong' }).summaries(['SHOP-482'])).toEqual({
      ok: false,
      failure: { kind: 'anonymous' },
    });
  });

  it('wants a CAPTCHA after three wrong passwords, and says where', async () => {
    const wrong = clientWith({ method: 'password', account: jira.credentials.account, secret: 'wrong' });
    const kinds = [];
    for (const _ of [1, 2, 3, 4]) {
      const answer = await wrong.myself();
      kinds.push(answer.ok ? 'ok' : answer.failure.kind);
    }
    expect(kinds).toEqual(['unauthorised', 'unauthorised', 'captcha', 'captcha']);
    const right = await clientWith({
      method: 'password',
      account: jira.credentials.account,
      secret: jira.credentials.secret,
    }).myself();
    expect(right).toEqual({ ok: false, failure: { kind: 'captcha', loginUrl: `${jira.url}/login.jsp` } });
  });

  it('refuses a browser, and takes what says it is none', async () => {
    const asBrowser: typeof globalThis.fetch = (url, init) =>
      globalThis.fetch(url, {
        ...init,
        headers: { 'User-Agent': 'Mozilla/5.0 (X11) Firefox/153.0', ...Object.fromEntries(new Headers(init?.headers)) },
      });
    const refused = await clientWith(pat(), { fetch: asBrowser }).addComment('SHOP-482', 'x');
    expect(refused).toEqual({ ok: false, failure: { kind: 'xsrf' } });
    const taken = await clientWith(pat(), { userAgent: 'Lozenge/1.0' }).addComment('SHOP-482', 'x');
    expect(taken).toMatchObject({ ok: true });
  });

  it('keeps its pictures from tokens on some versions', async () => {
    jira.faults.patOpensRestOnly = true;
    expect(await clientWith(pat()).image(`${jira.url}/secure/useravatar?ownerId=mkowalski`)).toEqual({
      ok: false,
      failure: { kind: 'login-page' },
    });
  });
});
