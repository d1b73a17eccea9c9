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
  browser.lookAround();
};

describe('a highlight', () => {
  it('holds the keys that are on the screen', () => {
    add('h1', firstText('span'));
    add('h2', firstText('h2'));
    expect(browser.highlighted()).toEqual([]);
    browser.lookAround();
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
    browser.lookAround();
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
  it.each<[string, () => Element | undefined, string[]]>([
    ['a root', () => find('h1'), ['OPS-2', 'OPS-3']],
    ['a root that was never painted', () => find('body'), ['OPS-2', 'OPS-3', 'SHOP-1']],
    [
      'what has left the page, by the way',
      () => {
        find('h2').remove();
        return undefined;
      },
      ['SHOP-1'],
    ],
  ])('%s', (_case, root, left) => {
    addAll();
    highlights.drop(root());
    expect(browser.highlighted()).toEqual(left);
  });

  it('looks at nothing any more where nothing is painted', () => {
    addAll();
    highlights.drop(find('h1'));
    expect([...browser.observed]).toEqual([find('h2')]);
  });

  it('one of two roots around an element leaves the other', () => {
    add('h1', firstText('span'));
    add('span', firstText('span'));
    browser.lookAround();
    highlights.drop(find('span'));
    expect(browser.highlighted()).toEqual(['SHOP-1']);
    browser.caretAt(firstText('span'), 6);
    expect(highlights.at(10, 10)?.key).toBe('SHOP-1');
  });
});

describe('the key under a point', () => {
  it.each<[string, string, number, [number, number], string | undefined]>([
    ['on a key', 'h2', 1, [10, 10], 'OPS-2'],
    ['on the next', 'h2', 8, [10, 10], 'OPS-3'],
    ['between them', 'h2', 6, [10, 10], undefined],
    ['where the caret snaps to a letter from afar', 'h2', 1, [300, 10], undefined],
    ['on another text', 'span', 1, [10, 10], undefined],
  ])('%s', (_case, selector, offset, [x, y], key) => {
    addAll();
    browser.caretAt(firstText(selector), offset);
    expect(highlights.at(x, y)?.key).toBe(key);
  });

  it('is nothing while nothing is on the screen', () => {
    add('h2', firstText('h2'));
    browser.caretAt(firstText('h2'), 1);
    expect(highlights.at(10, 10)).toBeUndefined();
  });

  it('is one and the same each time', () => {
    addAll();
    browser.caretAt(firstText('h2'), 1);
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
