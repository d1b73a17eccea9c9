// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadPage } from '../hosts/read-page.ts';
import { createLinks } from '../paint/links.ts';
import { leadsTo, findNativeLinks } from '../paint/native-links.ts';
import type { Input, Replies } from '../protocol/messages.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import { keepReading } from './keep-reading.ts';
import { createScanner } from './scanner.ts';
import { createTrees } from './trees.ts';

type Asked = Input<'page.keys'>;
const settle = () => new Promise((done) => setTimeout(done, 20));

let stop: AbortController;
let asked: Asked[];
let label: string | undefined;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
  stop?.abort();
  stop = new AbortController();
  asked = [];
  label = 'shop/web !1';
  document.body.innerHTML = '';
});

const page = (): ReadPage | undefined =>
  label === undefined
    ? undefined
    : {
        label,
        host: { id: 'gitlab', recognises: () => true, theme: () => 'light', pages: [] },
        page: {
          id: 'merge-request',
          read: () => (label === undefined ? undefined : { label }),
          regions: [
            { selector: 'h1', place: 'title', text: 'static' },
            { selector: '.md', place: 'description', text: 'static' },
            { selector: 'pre.body', place: 'commit', text: 'static' },
          ],
        },
      };

const read = (html: string, reply: (input: Asked) => Result<Replies['page.keys']>): void => {
  document.body.innerHTML = html;
  const links = createLinks([document], stop.signal);
  keepReading({
    document,
    trees: createTrees(document, false),
    scanner: createScanner(document),
    page,
    nativeLinks: () => findNativeLinks([document]),
    ask: async (input) => {
      asked.push(input);
      await Promise.resolve();
      return reply(input);
    },
    paint: ({ node, matches }, urls) =>
      links.make(
        node,
        matches.filter(({ key }) => urls.has(key)),
        (key) => urls.get(key) ?? '',
      ),
    leads: ({ link }, webUrl) => leadsTo(link, webUrl),
    adopt: ({ link, key }) => links.adopt(link, key),
    mend: links.mend,
    drop: () => [],
    forget: () => undefined,
    moved: () => undefined,
    leave: () => undefined,
    signal: stop.signal,
  });
};

const shopOnly = ({ keys }: Asked): Result<Replies['page.keys']> =>
  ok({
    webUrl: 'https://jira.test',
    keys: Object.fromEntries(
      keys.filter(({ key }) => key.startsWith('SHOP-')).map(({ key }) => [key, `https://jira.test/browse/${key}`]),
    ),
  });
const painted = (): string[] => [...document.querySelectorAll('a.lozenge-key')].map((link) => link.textContent ?? '');

describe('a page without keys', () => {
  it.each([
    ['plain words', '<h1>Round once</h1><div class="md">after all discounts</div>'],
    ['keys outside the regions', '<nav>SHOP-1</nav><h1>Round once</h1>'],
    [
      'keys in code and editors',
      '<div class="md"><code>SHOP-1</code><pre>SHOP-2</pre><textarea>SHOP-3</textarea></div>',
    ],
  ])('asks nobody: %s', async (_case, html) => {
    read(html, shopOnly);
    await settle();
    expect(asked).toEqual([]);
  });

  it('that is no page of a host asks nobody', async () => {
    label = undefined;
    read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    expect(asked).toEqual([]);
  });
});

describe('keys', () => {
  it('are asked for once, with the places where they stand', async () => {
    read('<h1>SHOP-1 and SHOP-2</h1><div class="md">SHOP-1</div><pre class="body">OPS-3</pre>', shopOnly);
    await settle();
    expect(asked).toEqual([
      {
        label: 'shop/web !1',
        keys: [
          { key: 'SHOP-1', places: ['title', 'description'] },
          { key: 'SHOP-2', places: ['title'] },
          { key: 'OPS-3', places: ['commit'] },
        ],
      },
    ]);
  });

  it('become links when they count, and stay text when not', async () => {
    read('<h1>SHOP-1: use UTF-8, see SHOP-2.</h1>', shopOnly);
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-2']);
    expect(document.querySelector('h1')?.textContent).toBe('SHOP-1: use UTF-8, see SHOP-2.');
  });

  it('that come later are painted too, without asking again for known ones', async () => {
    read('<h1>SHOP-1</h1><div id="notes"></div>', shopOnly);
    await settle();
    document.querySelector('#notes')?.insertAdjacentHTML('beforeend', '<div class="md">SHOP-1 again</div>');
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-1']);
    expect(asked).toHaveLength(1);
  });

  it('that come while the worker is asked are asked for afterwards', async () => {
    read('<h1>SHOP-1</h1>', (input) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="md late">SHOP-9</div>'.repeat(input.keys.length === 1 ? 1 : 0),
      );
      return shopOnly(input);
    });
    await settle();
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-9']);
    expect(asked.map(({ keys }) => keys.length)).toEqual([1, 2]);
  });

  it('in a title that the host writes anew are painted anew', async () => {
    read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    const title = document.querySelector('h1');
    if (title) title.textContent = 'SHOP-7 instead';
    await settle();
    expect(painted()).toEqual(['SHOP-7']);
  });

  it('are not painted when the worker refuses', async () => {
    read('<h1>SHOP-1</h1>', () => refuse({ kind: 'not-set-up' }));
    await settle();
    expect(painted()).toEqual([]);
  });

  it('are asked for again when the user comes back, if the worker could not say', async () => {
    let isSetUp = false;
    read('<h1>SHOP-1</h1>', (input) => (isSetUp ? shopOnly(input) : refuse({ kind: 'not-set-up' })));
    await settle();
    document.body.append('more');
    await settle();
    expect(asked).toHaveLength(1);
    isSetUp = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('start anew on another page of the same application', async () => {
    read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    label = 'shop/web !2';
    document.body.innerHTML = '<h1>SHOP-1 again</h1>';
    await settle();
    expect(asked.map((input) => input.label)).toEqual(['shop/web !1', 'shop/web !2']);
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('are left alone after the end', async () => {
    read('<h1>none</h1>', shopOnly);
    stop.abort();
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    await settle();
    expect(asked).toEqual([]);
  });
});

describe('links of the host', () => {
  it.each([
    [
      'its own for the issue',
      '<a data-external-issue="SHOP-5" title="Issue in Jira" href="https://old.test/browse/SHOP-5">SHOP-5</a>',
      true,
    ],
    ['to our Jira', '<a title="Issue in Jira" href="https://jira.test/browse/SHOP-5?atl=1">see</a>', true],
    ['to another Jira', '<a title="Issue in Jira" href="https://other.test/browse/SHOP-5">see</a>', false],
    [
      'to something that only looks alike',
      '<a title="Issue in Jira" href="https://jira.test/browse/SHOP-5x">see</a>',
      false,
    ],
  ])('%s', async (_case, html, adopted) => {
    read(`<h1>SHOP-1</h1><div class="md">${html}</div>`, shopOnly);
    await settle();
    // An adopted link loses its tooltip: it would cover the card.
    expect(document.querySelector('.md a')?.hasAttribute('title')).toBe(!adopted);
  });

  it('to another Jira are not asked for, and make no key of the same word in a text', async () => {
    read('<h1>SHOP-1, KAFKA-1</h1><div class="md"><a href="https://other.test/browse/KAFKA-1">see</a></div>', shopOnly);
    await settle();
    expect(asked.flatMap(({ keys }) => keys).filter(({ places }) => places.includes('link'))).toEqual([]);
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('to our Jira are found also where no key stands in the text', async () => {
    read('<div class="md"><a title="x" href="https://jira.test/browse/SHOP-5">see</a></div>', shopOnly);
    await settle();
    expect(asked.map(({ keys }) => keys)).toEqual([[], [{ key: 'SHOP-5', places: ['link'] }]]);
    expect(document.querySelector('.md a')?.hasAttribute('title')).toBe(false);
  });
});
