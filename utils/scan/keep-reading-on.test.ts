// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host, Region } from '../hosts/types.ts';
import type { Input, Replies } from '../protocol/messages.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { keepReading } from './keep-reading.ts';
import { createScanner } from './scanner.ts';
import { createTrees } from './trees.ts';

// What happens to a page after it was read; `keep-reading.test.ts` has the reading itself.
type Asked = Input<'page.keys'>;
const settle = () => new Promise((done) => setTimeout(done, 20));
const regions: readonly Region[] = [{ selector: 'h1', place: 'title', text: 'owned' }];
const host: Host = {
  id: 'gitlab',
  recognises: () => true,
  pages: [],
};

let stop: AbortController;
let asked: string[];
let log: string[];
let label: string | undefined;
let reply: (input: Asked) => Result<Replies['page.keys']>;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
  stop?.abort();
  stop = new AbortController();
  asked = [];
  log = [];
  label = '!1';
  reply = ({ keys }) =>
    ok({
      webUrls: ['https://jira.test'],
      keys: Object.fromEntries(keys.map(({ key }) => [key, `https://jira.test/${key}`])),
    });
});

const read = async (html: string, { isShadowed = false, drop = (): Element[] => [] } = {}): Promise<void> => {
  document.body.innerHTML = html;
  const trees = createTrees(document, isShadowed);
  const facts = () => (label === undefined ? undefined : { label });
  keepReading({
    document,
    trees,
    scanner: createScanner(document, {}, trees.all),
    page: () => {
      const known = facts();
      return known && { ...known, host, page: { id: 'merge-request', regions, read: facts } };
    },
    nativeLinks: () => [...document.querySelectorAll('a')].map((link) => ({ link, key: link.textContent })),
    ask: async (input) => {
      asked.push(`${input.label} ${input.keys.map(({ key }) => key).join()}`.trim());
      await Promise.resolve();
      return reply(input);
    },
    paint: ({ matches }) => log.push(...matches.map(({ key }) => `paint ${key}`)),
    leads: () => true,
    adopt: ({ key }) => log.push(`adopt ${key}`),
    mend: () => undefined,
    drop,
    forget: () => log.push('forget'),
    clear: () => log.push('clear'),
    moved: () => log.push('moved'),
    leave: () => log.push('leave'),
    signal: stop.signal,
  });
  await settle();
};
const change = async (html: string): Promise<void> => {
  document.body.innerHTML = html;
  await settle();
};

describe('a page that becomes another one', () => {
  it('counts what was there before only as long as it stays', async () => {
    await read('<h1>OPS-1</h1><a href="#">OPS-2</a>');
    label = '!2';
    // Something else changes first, then what the page is about.
    document.body.append('…');
    await settle();
    await change('<h1>SHOP-1</h1>');
    expect(asked).toEqual(['!1 OPS-1,OPS-2', '!2 OPS-1,OPS-2', '!2 SHOP-1']);
  });

  it('says so too when no key is left', async () => {
    await read('<h1>OPS-1</h1>');
    label = '!2';
    document.body.append('…');
    await settle();
    await change('<h1>Nothing</h1>');
    expect(asked).toEqual(['!1 OPS-1', '!2 OPS-1', '!2']);
  });

  it('keeps what was in the same elements, when they say something else', async () => {
    await read('<h1>OPS-1</h1>');
    label = '!2';
    const [text] = document.querySelector('h1')?.childNodes ?? [];
    if (text instanceof Text) text.data = 'SHOP-1';
    await settle();
    expect(asked).toEqual(['!1 OPS-1', '!2 SHOP-1']);
  });
});

it('a list whose rows come and go is told once for each key', async () => {
  await read('<h1>OPS-1</h1>');
  await change('<h1>OPS-2</h1>');
  await change('<h1>OPS-1</h1>');
  expect(asked).toEqual(['!1 OPS-1', '!1 OPS-1,OPS-2']);
});

it('a region that comes back, after what was painted there was dropped, is painted again', async () => {
  const gone: Element[] = [];
  await read('<h1>OPS-1</h1>', { drop: () => gone.splice(0) });
  const [h1] = document.querySelectorAll('h1');
  h1?.remove();
  gone.push(...(h1 ? [h1] : []));
  await settle();
  document.body.append(h1 ?? '');
  await settle();
  expect(log.filter((one) => one === 'paint OPS-1')).toHaveLength(2);
});

it('links are adopted before texts are painted, which may stand in them', async () => {
  await read('<h1>OPS-1</h1><a href="#">OPS-2</a>');
  expect(log).toEqual(['forget', 'adopt OPS-2', 'paint OPS-1']);
});

it('whatever hangs on a mark hears of each change', async () => {
  await read('<h1>OPS-1</h1>');
  expect(log).not.toContain('moved');
  await change('<h1>OPS-1</h1>');
  expect(log.slice(-2)).toEqual(['paint OPS-1', 'moved']);
});

describe('a site that is switched off meanwhile', () => {
  it('is left as soon as the worker gives no answer where it gave one', async () => {
    await read('<h1>OPS-1</h1>');
    reply = () => refuse({ kind: 'refused' });
    await change('<h1>OPS-2</h1>');
    expect(log).toContain('leave');
  });

  it.each([
    ['when it never was on', 'refused', 0],
    ['when Jira is away', 'offline', 1],
  ] as const)('is not left %s', async (_case, kind, answers) => {
    const answer = reply;
    reply = (input) => (asked.length <= answers ? answer(input) : refuse({ kind }));
    await read('<h1>OPS-1</h1>');
    await change('<h1>OPS-2</h1>');
    expect(log).not.toContain('leave');
  });
});

it('a page that was kept for the way back is told again, for the tab shows it now', async () => {
  await read('<h1>OPS-1</h1>');
  globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await settle();
  globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(asked).toEqual(['!1 OPS-1', '!1 OPS-1']);
});

it('what lies in open shadow roots is read and watched, where the host has its texts there', async () => {
  await read('<div></div>', { isShadowed: true });
  const root = (document.querySelector('div') ?? document.body).attachShadow({ mode: 'open' });
  root.innerHTML = '<h1>OPS-1</h1>';
  document.body.append('…');
  await settle();
  root.innerHTML = '<h1>OPS-2</h1>';
  await settle();
  expect(asked).toEqual(['!1 OPS-1', '!1 OPS-1,OPS-2']);
});
