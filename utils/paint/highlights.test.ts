// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findKeys } from '../keys/find-keys.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { firstText, stubHighlights, urlOf } from './test-kit.ts';

let browser: ReturnType<typeof stubHighlights>;
let life: AbortController;
let highlights: Highlights;

beforeEach(() => {
  browser = stubHighlights();
  life = new AbortController();
  document.body.innerHTML = '<h1><span>Fix SHOP-1</span></h1><h2>OPS-2, OPS-3</h2>';
  highlights = createHighlights(document, life.signal);
});

const find = (selector: string): Element => document.querySelector(selector) ?? document.body;
const add = (root: string, node: Text): void => highlights.add(find(root), node, findKeys(node.data), urlOf);
const addAll = (): void => {
  add('h1', firstText('span'));
  add('h2', firstText('h2'));
  browser.draw();
};

describe('a highlight', () => {
  it('holds the keys that are on the screen', () => {
    add('h1', firstText('span'));
    add('h2', firstText('h2'));
    expect(browser.highlighted()).toEqual([]);
    browser.draw();
    expect(browser.highlighted()).toEqual(['OPS-2', 'OPS-3', 'SHOP-1']);
    browser.scroll(find('h2'), false);
    expect(browser.highlighted()).toEqual(['SHOP-1']);
    browser.scroll(find('h2'), true);
    expect(browser.highlighted()).toEqual(['OPS-2', 'OPS-3', 'SHOP-1']);
  });

  it('touches nothing of the page', () => {
    const before = document.body.innerHTML;
    addAll();
    expect(document.body.innerHTML).toBe(before);
  });

  it('holds a key that came later into an element that is looked at already', () => {
    addAll();
    const late = document.createTextNode(' and SHOP-9');
    find('span').append(late);
    add('h1', late);
    browser.draw();
    expect(browser.highlighted()).toContain('SHOP-9');
  });

  it('forgets a text that the page took away before it was painted', () => {
    const node = firstText('span');
    node.remove();
    highlights.add(find('h1'), node, findKeys(node.data), urlOf);
    expect(browser.observed.size).toBe(0);
  });

  it('goes with the script that is in charge', () => {
    addAll();
    life.abort();
    expect([browser.isRegistered(), browser.observed.size]).toEqual([false, 0]);
  });
});

describe('dropping', () => {
  it('takes off what stands no longer as it did, in the roots that changed', () => {
    addAll();
    firstText('h2').data = 'OPS-2, and OPS-3';
    highlights.drop([find('h1'), find('h2'), find('body')]);
    expect(browser.highlighted()).toEqual(['SHOP-1']);
    highlights.drop([]);
    expect([...browser.observed]).toEqual([find('span')]);
  });

  it('leaves what still stands there the same mark', () => {
    addAll();
    const mark = highlights.first('OPS-3');
    find('h2').append(' and more');
    highlights.drop([find('h2')]);
    add('h2', firstText('h2'));
    browser.draw();
    expect(highlights.first('OPS-3')).toBe(mark);
    expect(browser.highlighted()).toEqual(['OPS-2', 'OPS-3', 'SHOP-1']);
  });

  it('gives the roots that have left the page, which have to be read anew should they come back', () => {
    addAll();
    const gone = find('h2');
    gone.remove();
    expect(highlights.drop([])).toEqual([gone]);
    expect(browser.highlighted()).toEqual(['SHOP-1']);
    expect(highlights.drop([])).toEqual([]);
  });

  it('brings ranges back that the page lost by moving their elements', () => {
    addAll();
    document.body.prepend(find('h2'));
    highlights.drop([]);
    expect(browser.highlighted()).toEqual(['OPS-2', 'OPS-3', 'SHOP-1']);
  });
});

describe('a text that changes', () => {
  it('is painted anew at once, where it is on the screen', () => {
    addAll();
    const node = firstText('span');
    node.data = 'Fix SHOP-7 instead';
    highlights.drop([find('h1')]);
    add('h1', node);
    expect(browser.highlighted()).toEqual(['OPS-2', 'OPS-3', 'SHOP-7']);
  });

  it('has no mark until it is read again', () => {
    addAll();
    const mark = highlights.first('SHOP-1');
    firstText('span').data = 'Fix SHOP-12';
    browser.pointAt(find('span'));
    expect([highlights.at(10, 10), highlights.first('SHOP-1'), mark?.rect().width]).toEqual([undefined, undefined, 0]);
  });

  it('is not painted when it comes onto the screen before that', () => {
    add('h1', firstText('span'));
    firstText('span').data = 'Fix SHOP-12';
    browser.draw();
    expect(browser.highlighted()).toEqual([]);
  });
});

describe('the key under a point', () => {
  it.each<[string, string, [number, number], [number, number], string | undefined]>([
    ['on a key', 'h2', [0, 5], [10, 10], 'OPS-2'],
    ['on the next', 'h2', [7, 12], [10, 10], 'OPS-3'],
    ['between them', 'h2', [5, 7], [10, 10], undefined],
    ['beside the letters', 'h2', [0, 5], [300, 10], undefined],
    ['on another element', 'h1', [0, 5], [10, 10], undefined],
  ])('%s', (_case, selector, letters, [x, y], key) => {
    addAll();
    browser.pointAt(find(selector), letters);
    expect(highlights.at(x, y)?.key).toBe(key);
  });

  it('is found in a shadow root too', () => {
    const root = find('h1').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>SHOP-5</b>';
    const [node] = root.querySelector('b')?.childNodes ?? [];
    highlights.add(find('h1'), node as Text, findKeys('SHOP-5'), urlOf);
    browser.draw();
    browser.pointAt(find('h1'));
    Object.assign(root, { elementFromPoint: () => root.querySelector('b') });
    expect(highlights.at(10, 10)?.key).toBe('SHOP-5');
  });

  it('is nothing while nothing is on the screen', () => {
    add('h2', firstText('h2'));
    browser.pointAt(find('h2'));
    expect(highlights.at(10, 10)).toBeUndefined();
  });

  it('is one and the same each time', () => {
    addAll();
    browser.pointAt(find('h2'), [0, 5]);
    expect(highlights.at(10, 10)).toBe(highlights.at(20, 10));
    expect(highlights.at(10, 10)).toBe(highlights.first('OPS-2'));
    expect(highlights.at(10, 10)).toMatchObject({ url: 'https://jira.test/browse/OPS-2', link: undefined });
  });
});

describe('the first of a key', () => {
  it.each<[string, () => void, string | undefined]>([
    ['is found, on the screen or not', () => browser.scroll(find('h2'), false), 'OPS-3'],
    ['is none when it is gone', () => find('h2').remove(), undefined],
  ])('%s', (_case, act, key) => {
    addAll();
    act();
    expect(highlights.first('OPS-3')?.key).toBe(key);
  });
});
