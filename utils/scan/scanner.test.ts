// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Region } from '../hosts/types.ts';
import { findKeys } from '../keys/find-keys.ts';
import { createScanner, type Finding, type Scanner } from './scanner.ts';
import { createTrees } from './trees.ts';

const owned = (selector: string, place: Region['place'] = 'title'): Region => ({ selector, place, text: 'owned' });

let scanner: Scanner;
beforeEach(() => {
  scanner = createScanner(document);
});

const keysOf = (found: readonly Finding[]): string[] => found.flatMap(({ matches }) => matches.map(({ key }) => key));
/** As on a page of a host, the same regions are the same list each time. */
const lists = new Map<string, readonly Region[]>();
const read = (...selectors: readonly string[]): string[] => {
  const name = selectors.join(' ');
  const regions = lists.get(name) ?? selectors.map((one) => owned(one));
  lists.set(name, regions);
  return keysOf(scanner.read(regions));
};
const mark = (...touched: readonly Node[]): readonly Element[] => [
  ...scanner.mark({ touched: new Set(touched), added: [] }),
];
const find = (selector: string): Element => document.querySelector(selector) ?? expect.fail(`no ${selector}`);

describe('a region', () => {
  it('is read once, until something in it changes', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    expect([read('h1'), read('h1')]).toEqual([['SHOP-1'], []]);
    expect(mark(find('h1').firstChild ?? document)).toEqual([find('h1')]);
    expect(read('h1')).toEqual(['SHOP-1']);
  });

  it('is read again when it comes back after it was marked by itself, and when the page became another one', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    read('h1');
    scanner.unread(find('h1'));
    scanner.mark({ touched: new Set(), added: [find('h1')] });
    expect(read('h1')).toEqual(['SHOP-1']);
    expect(scanner.isFromBefore(find('h1'))).toBe(false);
    scanner.forget();
    expect(scanner.isFromBefore(find('h1'))).toBe(true);
    expect(read('h1')).toEqual(['SHOP-1']);
  });

  it('has no key in code, editors and what the host calls code', () => {
    document.body.innerHTML = `<div><code>AB-1</code><p contenteditable>AB-2</p><i class="line">AB-3</i>
      <a data-external-issue="AB-4" href="#">AB-4</a><pre>AB-5</pre></div>`;
    scanner = createScanner(document, { fence: '.line' });
    expect(read('div')).toEqual([]);
    expect(read('pre')).toEqual(['AB-5']);
  });
});

describe('where keys are written in an unusual way', () => {
  it('what the search finds counts, also where no usual key could be', () => {
    const places: string[] = [];
    scanner = createScanner(document, {}, [document], {
      hint: /\d/g,
      find: (text, place) => {
        places.push(place);
        return findKeys(text.toUpperCase());
      },
    });
    document.body.innerHTML = '<h1>shop-1</h1><p>none</p>';
    expect(keysOf(scanner.read([owned('h1', 'branch'), owned('p')]))).toEqual(['SHOP-1']);
    expect(places).toEqual(['branch']);
  });

  it('everything is read again, and nothing counts as from before', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    expect(read('h1')).toEqual(['SHOP-1']);
    scanner.again();
    expect(read('h1')).toEqual(['SHOP-1']);
    expect(scanner.isFromBefore(find('h1'))).toBe(false);
  });
});

describe('a page that was read', () => {
  const come = (element: Element): void => {
    document.body.append(element);
    scanner.mark({ touched: new Set([document.body]), added: [element] });
  };
  const make = (name: string, html: string): Element =>
    Object.assign(document.createElement(name), { innerHTML: html });

  beforeEach(() => {
    document.body.innerHTML = '<h1>SHOP-1</h1><div><p>OPS-1</p></div>';
    read('h1', 'p', 'div:not(:has(p))');
  });

  it.each([
    ['a region', 'h1', 'SHOP-2', ['SHOP-2']],
    ['what holds regions', 'main', '<h1>SHOP-2</h1><h1>SHOP-3</h1>', ['SHOP-2', 'SHOP-3']],
    ['anything else', 'i', 'SHOP-2', []],
  ])('is read where %s has come', (_case, name, html, keys) => {
    come(make(name, html));
    expect(read('h1')).toEqual(keys);
  });

  it('is read where an element has become a region by what it holds', () => {
    find('div').textContent = 'OPS-2';
    mark(find('div'));
    expect(read('h1', 'p', 'div:not(:has(p))')).toEqual(['OPS-2']);
  });

  it('is not searched anew for what changed elsewhere', () => {
    document.body.append(make('h1', 'SHOP-2'));
    mark(find('p'));
    expect(read('h1', 'p', 'div:not(:has(p))')).toEqual(['OPS-1']);
    scanner.widen();
    expect(read('h1', 'p', 'div:not(:has(p))')).toEqual(['SHOP-2']);
  });

  it('is searched anew when very much changed', () => {
    const rows = Array.from({ length: 400 }, (_, row) => make('p', `OPS-${row + 2}`));
    document.body.append(...rows);
    scanner.mark({ touched: new Set(rows), added: [] });
    expect(read('h1', 'p')).toHaveLength(400);
  });

  it('has nothing in what has left it', () => {
    const h1 = find('h1');
    h1.remove();
    mark(h1);
    expect(read('h1')).toEqual([]);
  });
});

describe('a region’s text', () => {
  it.each([
    ['in one piece', '<p>See SHOP-1, SHOP-2.</p>', ['SHOP-1', 'SHOP-2']],
    ['in pieces', '<p>See <b>SHOP-1</b>, <i>not</i> SHOP-2<b> or </b>SHOP-3</p>', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
    ['whose neighbours touch', '<p><b>1</b><b>SHOP-1</b><b>SHOP-2</b><b>3</b></p>', ['SHOP-1', 'SHOP-2']],
    ['whose neighbours make up a key', '<p><b>SHOP</b><b>-1</b></p>', []],
    ['with a comment and empty texts', '<p><!-- AB-1 --><b></b>SHOP-1<!-- AB-2 --></p>', ['SHOP-1']],
    ['without any', '<p></p>', []],
  ])('is read text by text: %s', (_case, html, keys) => {
    document.body.innerHTML = html;
    expect(read('p')).toEqual(keys);
  });
});

describe('a text in two regions', () => {
  const html = '<section>OPS-1 <h1>SHOP-1</h1></section>';

  it.each<[string, readonly string[], string[]]>([
    ['the outer first', ['section', 'h1'], ['section', 'section']],
    ['the inner first', ['h1', 'section'], ['h1', 'section']],
  ])('belongs to the first: %s', (_case, selectors, regions) => {
    document.body.innerHTML = html;
    const found = scanner.read(selectors.map((one) => owned(one)));
    expect(found.map(({ region }) => region.selector)).toEqual(regions);
    expect(keysOf(found).toSorted()).toEqual(['OPS-1', 'SHOP-1']);
  });

  it('marks both when it changes, and still belongs to the first', () => {
    document.body.innerHTML = html;
    read('section', 'h1');
    expect(mark(find('h1'))).toEqual([find('h1'), find('section')]);
    expect(read('section', 'h1')).toEqual(['OPS-1', 'SHOP-1']);
  });

  it('belongs to the other when the page moves it there', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1><h2></h2>';
    read('h1', 'h2');
    find('h2').append(...find('h1').childNodes);
    mark(find('h1'), find('h2'));
    expect(read('h1', 'h2')).toEqual(['SHOP-1']);
  });
});

describe('open shadow roots', () => {
  const grow = (host: Element, html: string): ShadowRoot => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  it('are read where the host has its texts there, nested ones too', () => {
    document.body.innerHTML = '<my-app></my-app>';
    const app = grow(find('my-app'), '<h1>SHOP-1</h1><my-part></my-part>');
    const part = grow(app.querySelector('my-part') ?? find('x'), '<h1>SHOP-2</h1>');
    const trees = createTrees(document, true);
    expect(trees.find(document)).toEqual([app, part]);
    scanner = createScanner(document, {}, trees.all);
    expect(read('h1')).toEqual(['SHOP-1', 'SHOP-2']);
    expect(mark(part.querySelector('h1')?.firstChild ?? document)).toHaveLength(1);
  });

  it('are found where the page changed, and forgotten when they are gone', () => {
    document.body.innerHTML = '<main></main>';
    const trees = createTrees(document, true);
    expect(trees.find(document)).toEqual([]);
    find('main').innerHTML = '<my-part></my-part>';
    const part = grow(find('my-part'), '');
    expect([trees.find(find('main')), trees.find(find('main'))]).toEqual([[part], []]);
    find('main').replaceChildren();
    trees.find(find('main'));
    expect(trees.all).toEqual([document]);
  });

  it('are not looked for on other hosts', () => {
    document.body.innerHTML = '<my-app></my-app>';
    grow(find('my-app'), '<h1>SHOP-1</h1>');
    const trees = createTrees(document, false);
    expect([trees.find(document), trees.all, trees.isUnfinished()]).toEqual([[], [document], false]);
  });
});
