// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Region } from '../hosts/types.ts';
import { createScanner, type Finding, type Scanner } from './scanner.ts';
import { createTrees } from './trees.ts';

const owned = (selector: string, place: Region['place'] = 'title'): Region => ({ selector, place, text: 'owned' });

let scanner: Scanner;
beforeEach(() => {
  scanner = createScanner(document);
});

const keysOf = (found: readonly Finding[]): string[] => found.flatMap(({ matches }) => matches.map(({ key }) => key));
const read = (...selectors: readonly string[]): string[] => keysOf(scanner.read(selectors.map((one) => owned(one))));
const find = (selector: string): Element => document.querySelector(selector) ?? expect.fail(`no ${selector}`);

describe('a region', () => {
  it('is read once, until something in it changes', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    expect([read('h1'), read('h1')]).toEqual([['SHOP-1'], []]);
    expect(scanner.mark(find('h1').firstChild ?? document)).toEqual([find('h1')]);
    expect(read('h1')).toEqual(['SHOP-1']);
  });

  it('is read again when it was marked by itself, and when the page became another one', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    read('h1');
    scanner.unread(find('h1'));
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
    expect(scanner.mark(find('h1'))).toEqual([find('h1'), find('section')]);
    expect(read('section', 'h1')).toEqual(['OPS-1', 'SHOP-1']);
  });

  it('belongs to the other when the page moves it there', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1><h2></h2>';
    read('h1', 'h2');
    find('h2').append(...find('h1').childNodes);
    for (const selector of ['h1', 'h2']) scanner.mark(find(selector));
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
    expect(scanner.mark(part.querySelector('h1')?.firstChild ?? document)).toHaveLength(1);
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
