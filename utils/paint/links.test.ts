// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findKeys } from '../keys/find-keys.ts';
import { createLinks, type Links } from './links.ts';
import { firstText, textOf, urlOf } from './test-kit.ts';

let links: Links;

beforeEach(() => {
  links = createLinks(document);
});

const make = (html: string): Text => {
  const node = textOf(html, 'p');
  links.make(node, findKeys(node.data), urlOf);
  return node;
};
const made = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('a.lozenge-key')];

describe('links of ours', () => {
  it.each([
    ['one in the middle', 'Fix SHOP-1 now', ['SHOP-1']],
    ['several', 'SHOP-1, OPS-2 and SHOP-1', ['SHOP-1', 'OPS-2', 'SHOP-1']],
    ['nothing else', 'SHOP-1', ['SHOP-1']],
    ['side by side', 'SHOP-1/SHOP-2', ['SHOP-1', 'SHOP-2']],
  ])('stand where the keys stood: %s', (_case, text, keys) => {
    const node = make(`<p>${text}</p>`);
    expect(made().map((link) => link.textContent)).toEqual(keys);
    expect(document.querySelector('p')?.textContent).toBe(text);
    // The host's own text node keeps its place and its beginning.
    expect(document.querySelector('p')?.firstChild).toBe(node);
  });

  it('lead to Jira in a tab of their own, and tell it nothing', () => {
    make('<p>SHOP-1</p>');
    expect(made().map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://jira.test/browse/SHOP-1', '_blank', 'noopener noreferrer'],
    ]);
  });

  it('take the elements around along', () => {
    textOf('<p>see <em>SHOP-1</em></p>', 'p');
    const node = firstText('em');
    links.make(node, findKeys(node.data), urlOf);
    expect(document.querySelector('em > a')?.textContent).toBe('SHOP-1');
  });
});

describe('the mark of an element', () => {
  it.each<[string, string, string, string | undefined]>([
    ['a link of ours', '<p>SHOP-1</p>', 'a', 'SHOP-1'],
    ['something else', '<p>SHOP-1</p>', 'p', undefined],
    ['a link that only looks like ours', '<p>x</p><a class="lozenge-key" href="#">SHOP-1</a>', 'a', undefined],
  ])('%s', (_case, html, selector, key) => {
    make(html);
    expect(links.of(document.querySelector(selector))?.key).toBe(key);
  });

  it('is that of the link it lies in', () => {
    document.body.innerHTML = '<a href="https://jira.test/browse/SHOP-1"><b><i>see</i></b></a>';
    const link = document.querySelector('a') ?? document.createElement('a');
    links.adopt(link, 'SHOP-1');
    expect(links.of(document.querySelector('i'))).toMatchObject({ key: 'SHOP-1', url: link.href, link });
  });

  it.each([
    ['nothing', null],
    ['the window', globalThis],
    ['the document', document],
  ])('there is none of %s', (_case, target) => {
    expect(links.of(target)).toBeUndefined();
  });

  it('is one and the same each time, and another at another place', () => {
    make('<p>SHOP-1 and SHOP-1</p>');
    const [one, other] = made();
    expect(links.of(one ?? null)).toBe(links.of(one ?? null));
    expect(links.of(one ?? null)).not.toBe(links.of(other ?? null));
    expect(links.first('SHOP-1')).toBe(links.of(one ?? null));
  });
});

describe('a link of the host', () => {
  it('loses its tooltip', () => {
    document.body.innerHTML = '<a class="gfm has-tooltip" title="Issue in Jira" href="#">SHOP-1</a>';
    const link = document.querySelector('a') ?? document.createElement('a');
    links.adopt(link, 'SHOP-1');
    expect([link.hasAttribute('title'), link.className]).toEqual([false, 'gfm']);
  });

  it('stays what it was first', () => {
    make('<p>SHOP-1</p>');
    const [link] = made();
    links.adopt(link ?? document.createElement('a'), 'SHOP-2');
    expect(links.of(link ?? null)?.key).toBe('SHOP-1');
  });
});

describe('the first link of a key', () => {
  const keyOfFirst = (): string | null | undefined => links.first('SHOP-1')?.link?.parentElement?.id;

  it.each<[string, () => void, string | undefined]>([
    ['is the first', () => undefined, 'one'],
    ['is the next when the first is gone', () => document.querySelector('#one')?.remove(), 'two'],
    ['is none when all are gone', () => document.body.replaceChildren(), undefined],
    [
      'is the first again when it comes back',
      () => {
        const one = document.querySelector('#one') ?? '';
        document.body.removeChild(document.body.children[0] ?? document.body);
        links.first('SHOP-1');
        document.body.prepend(one);
      },
      'one',
    ],
  ])('%s', (_case, act, id) => {
    document.body.innerHTML = '<p id="one">SHOP-1</p><p id="two">SHOP-1</p>';
    for (const selector of ['#one', '#two']) {
      const node = firstText(selector);
      links.make(node, findKeys(node.data), urlOf);
    }
    act();
    expect(keyOfFirst()).toBe(id);
  });

  it('is none of another key', () => {
    make('<p>SHOP-1</p>');
    expect(links.first('SHOP-2')).toBeUndefined();
  });
});
