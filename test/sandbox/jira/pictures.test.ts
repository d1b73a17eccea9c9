import { inflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { dig } from './json.ts';
import { encodePng } from './pictures/png.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const pat = { Authorization: `Bearer ${dc.credentials.pat}` };

beforeEach(() => dc.reset());
afterAll(() => Promise.all([cloud.close(), dc.close()]));

const isPng = (text: string) => text.slice(1, 4) === 'PNG';
const typeOf = async (jira: typeof dc, path: string) => {
  const told = await ask(jira, path);
  return [told.status, told.headers.get('content-type')];
};

describe('a PNG', () => {
  it('holds the pixels row by row', () => {
    const png = encodePng(2, 1, new Uint8Array([255, 0, 0, 0, 0, 255]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    const length = png.readUInt32BE(33);
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 255, 0, 0, 0, 0, 255]);
  });
});

describe('Cloud', () => {
  it('gives avatars to everybody, icons to users alone', async () => {
    const me = await ask(cloud, '/rest/api/3/myself');
    const avatar = new URL(String(dig(me.body, 'avatarUrls', '48x48'))).pathname;
    expect((await ask(cloud, avatar, { as: null })).headers.get('content-type')).toBe('image/png');
    const icon = '/rest/api/2/universal_avatar/view/type/issuetype/avatar/10303?size=medium';
    expect((await ask(cloud, icon, { as: null })).status).toBe(401);
    expect(await typeOf(cloud, icon)).toEqual([200, 'image/svg+xml;charset=UTF-8']);
  });

  it('redirects an attachment to an address that opens by itself', async () => {
    const told = await ask(cloud, '/rest/api/3/attachment/content/10512');
    expect(told.status).toBe(303);
    const address = new URL(told.headers.get('location') ?? '');
    const media = await ask(cloud, address.pathname + address.search, { as: null });
    expect([media.status, isPng(media.text)]).toEqual([200, true]);
    expect((await ask(cloud, address.pathname, { as: null })).status).toBe(403);
  });

  it.each([
    ['nobody', '/rest/api/3/attachment/content/10512', null, 401],
    ['a wrong number', '/rest/api/3/attachment/content/1', undefined, 404],
    ['a thumbnail of a text', '/rest/api/3/attachment/thumbnail/10513?redirect=false', undefined, 404],
    ['the bytes themselves', '/rest/api/3/attachment/content/10513?redirect=false', undefined, 200],
  ])('answers %s', async (_name, path, as, status) => {
    expect((await ask(cloud, path, { as })).status).toBe(status);
  });
});

describe('Data Center', () => {
  it.each([
    ['an avatar', '/secure/useravatar?size=small&ownerId=JIRAUSER10101&avatarId=10341', 'image/png'],
    ['a project', '/secure/projectavatar?pid=10002&avatarId=10401', 'image/png'],
    [
      'an issue type',
      '/secure/viewavatar?size=xsmall&avatarId=10303&avatarType=issuetype',
      'image/svg+xml;charset=UTF-8',
    ],
    ['an attachment', '/secure/attachment/10512/cart-total.png', 'image/png'],
    ['a thumbnail', '/secure/thumbnail/10512/_thumb_10512.png', 'image/png'],
    ['a text', '/secure/attachment/10513/rounding-cases.csv', 'text/csv'],
    ['a priority', '/images/icons/priorities/high.svg', 'image/svg+xml;charset=UTF-8'],
    ['a status', '/images/icons/statuses/generic.png', 'image/png'],
  ])('gives %s', async (_name, path, type) => {
    expect(await typeOf(dc, path)).toEqual([200, type]);
  });

  it('sends nobody to the log-in page, and a token too where it opens REST alone', async () => {
    const path = '/secure/attachment/10512/cart-total.png';
    const nobody = await ask(dc, path, { as: null });
    expect([nobody.status, nobody.headers.get('location')]).toEqual([
      302,
      `/jira/login.jsp?permissionViolation=true&os_destination=${encodeURIComponent(path)}`,
    ]);
    expect((await ask(dc, path, { as: null, headers: pat })).status).toBe(200);
    dc.faults.patOpensRestOnly = true;
    expect((await ask(dc, path, { as: null, headers: pat })).status).toBe(302);
    expect((await ask(dc, path)).status).toBe(200);
  });
});

describe('pages', () => {
  it.each([
    ['an issue', '/browse/SHOP-482', 200, 'Cart total is off by one cent'],
    ['a moved issue', '/browse/SHOP-101', 200, 'OPS-12'],
    ['a hidden issue', '/browse/SEC-7', 404, 'couldn’t find'],
    ['the first page', '/', 200, 'SHOP-482'],
  ])('shows %s', async (_name, path, status, words) => {
    const told = await ask(dc, path, { as: null });
    expect(told.status).toBe(status);
    expect(told.text).toContain(words);
  });
});
