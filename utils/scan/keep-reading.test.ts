// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../result/result.ts';
import { painted, settle, shopOnly, startReader } from './test-kit.ts';

let reader: ReturnType<typeof startReader>;
beforeEach(() => {
  reader = startReader();
});
afterEach(() => reader.stop());

describe('a page without keys', () => {
  it.each([
    ['plain words', '<h1>Round once</h1><div class="md">after all discounts</div>'],
    ['keys outside the regions', '<nav>SHOP-1</nav><h1>Round once</h1>'],
    [
      'keys in code and editors',
      '<div class="md"><code>SHOP-1</code><pre>SHOP-2</pre><textarea>SHOP-3</textarea></div>',
    ],
  ])('asks nobody: %s', async (_case, html) => {
    reader.read(html, shopOnly);
    await settle();
    expect(reader.asked).toEqual([]);
  });

  it('that is no page of a host asks nobody', async () => {
    reader.label = undefined;
    reader.read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    expect(reader.asked).toEqual([]);
  });
});

describe('keys', () => {
  it('are asked for once, with the places where they stand', async () => {
    reader.read('<h1>SHOP-1 and SHOP-2</h1><div class="md">SHOP-1</div><pre class="body">OPS-3</pre>', shopOnly);
    await settle();
    expect(reader.asked).toEqual([
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
    reader.read('<h1>SHOP-1: use UTF-8, see SHOP-2.</h1>', shopOnly);
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-2']);
    expect(document.querySelector('h1')?.textContent).toBe('SHOP-1: use UTF-8, see SHOP-2.');
  });

  it('that come later are painted too, without asking again for known ones', async () => {
    reader.read('<h1>SHOP-1</h1><div id="notes"></div>', shopOnly);
    await settle();
    document.querySelector('#notes')?.insertAdjacentHTML('beforeend', '<div class="md">SHOP-1 again</div>');
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-1']);
    expect(reader.asked).toHaveLength(1);
  });

  it('that come while the worker is asked are asked for afterwards', async () => {
    reader.read('<h1>SHOP-1</h1>', (input) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="md late">SHOP-9</div>'.repeat(input.keys.length === 1 ? 1 : 0),
      );
      return shopOnly(input);
    });
    await settle();
    await settle();
    expect(painted()).toEqual(['SHOP-1', 'SHOP-9']);
    expect(reader.asked.map(({ keys }) => keys.length)).toEqual([1, 2]);
  });

  it('in a title that the host writes anew are painted anew', async () => {
    reader.read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    const title = document.querySelector('h1');
    if (title) title.textContent = 'SHOP-7 instead';
    await settle();
    expect(painted()).toEqual(['SHOP-7']);
  });

  it('are not painted when the worker refuses', async () => {
    reader.read('<h1>SHOP-1</h1>', () => refuse({ kind: 'not-set-up' }));
    await settle();
    expect(painted()).toEqual([]);
  });

  it('are asked for again when the user comes back, if the worker could not say', async () => {
    let isSetUp = false;
    reader.read('<h1>SHOP-1</h1>', (input) => (isSetUp ? shopOnly(input) : refuse({ kind: 'not-set-up' })));
    await settle();
    document.body.append('more');
    await settle();
    expect(reader.asked).toHaveLength(1);
    isSetUp = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('start anew on another page of the same application', async () => {
    reader.read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    reader.label = 'shop/web !2';
    document.body.innerHTML = '<h1>SHOP-1 again</h1>';
    await settle();
    expect(reader.asked.map((input) => input.label)).toEqual(['shop/web !1', 'shop/web !2']);
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('are left alone after the end', async () => {
    reader.read('<h1>none</h1>', shopOnly);
    reader.stop();
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    await settle();
    expect(reader.asked).toEqual([]);
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
    reader.read(`<h1>SHOP-1</h1><div class="md">${html}</div>`, shopOnly);
    await settle();
    // An adopted link loses its tooltip: it would cover the card.
    expect(document.querySelector('.md a')?.hasAttribute('title')).toBe(!adopted);
  });

  it('to another Jira are not asked for, and make no key of the same word in a text', async () => {
    reader.read(
      '<h1>SHOP-1, KAFKA-1</h1><div class="md"><a href="https://other.test/browse/KAFKA-1">see</a></div>',
      shopOnly,
    );
    await settle();
    expect(reader.asked.flatMap(({ keys }) => keys).filter(({ places }) => places.includes('link'))).toEqual([]);
    expect(painted()).toEqual(['SHOP-1']);
  });

  it('to where our Jira was lead to where it is, and count as its links', async () => {
    reader.read('<div class="md"><a href="https://former.test/jira/browse/SHOP-5">see</a></div>', shopOnly);
    await settle();
    expect(reader.asked.at(-1)?.keys).toEqual([{ key: 'SHOP-5', places: ['link'] }]);
    expect(document.querySelector<HTMLAnchorElement>('.md a')?.href).toBe('https://jira.test/browse/SHOP-5');
  });

  it('to our Jira are found also where no key stands in the text', async () => {
    reader.read('<div class="md"><a title="x" href="https://jira.test/browse/SHOP-5">see</a></div>', shopOnly);
    await settle();
    expect(reader.asked.map(({ keys }) => keys)).toEqual([[], [{ key: 'SHOP-5', places: ['link'] }]]);
    expect(document.querySelector('.md a')?.hasAttribute('title')).toBe(false);
  });
});
