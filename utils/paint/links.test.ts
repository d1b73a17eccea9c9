// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findKeys } from '../keys/find-keys.ts';
import { createLinks, type Links } from './links.ts';
import { firstText, textOf, urlOf } from './test-kit.ts';

let links: Links;

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  links = createLinks([document], end.signal);
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

  const own =
    '<a class="gfm" href="https://old.test/jira/browse/SHOP-1?focusedCommentId=7" title="Issue in Jira">SHOP-1</a>';
  const adopted = (): HTMLAnchorElement => {
    document.body.innerHTML = own;
    const link = document.querySelector('a') ?? document.createElement('a');
    links.adopt(link, 'SHOP-1', urlOf('SHOP-1'));
    return link;
  };

  it('to a former address leads to the one of now', () => {
    const link = adopted();
    expect([link.href, links.of(link)?.url]).toEqual([urlOf('SHOP-1'), urlOf('SHOP-1')]);
  });

  it('that the page leads back is led on again, with the key that it has then', () => {
    const link = adopted();
    link.href = 'https://old.test/jira/browse/SHOP-2';
    links.adopt(link, 'SHOP-2', urlOf('SHOP-2'));
    expect([link.href, links.of(link)?.key]).toEqual([urlOf('SHOP-2'), 'SHOP-2']);
  });

  it.each<[string, () => void]>([
    ['is given back', () => links.clear()],
    ['stands at the end', () => end.abort()],
  ])('is as it was when it %s', (_case, act) => {
    const link = adopted();
    act();
    expect(document.body.innerHTML).toBe(own);
    expect(links.of(link)).toBeUndefined();
  });

  it('is found no more after it was given back, and text stands where links of ours were', () => {
    make('<p>See SHOP-1 now</p>');
    links.clear();
    expect(document.body.innerHTML).toBe('<p>See SHOP-1 now</p>');
    expect(links.first('SHOP-1')).toBeUndefined();
    make('<p>See SHOP-1 now</p>');
    expect(made()).toHaveLength(1);
  });

  it('that was given back can be taken again', () => {
    const link = adopted();
    links.clear();
    links.adopt(link, 'SHOP-1', urlOf('SHOP-1'));
    expect(links.of(link)?.url).toBe(urlOf('SHOP-1'));
    end.abort();
    expect(document.body.innerHTML).toBe(own);
  });

  it('that the page made lead elsewhere stays so in the end', () => {
    const link = adopted();
    link.href = 'https://elsewhere.test/';
    end.abort();
    expect(link.href).toBe('https://elsewhere.test/');
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

describe('links that the page copied from ours', () => {
  const copy = (): HTMLAnchorElement => {
    make('<p>see SHOP-1</p>');
    const paragraph = document.querySelector('p') ?? document.body;
    paragraph.replaceWith(paragraph.cloneNode(true));
    return made()[0] ?? document.createElement('a');
  };

  it('are ours again where they lead where they should', () => {
    const link = copy();
    expect(links.of(link)).toBeUndefined();
    links.mend(new Map([['SHOP-1', urlOf('SHOP-1')]]), () => false);
    expect(links.of(link)?.key).toBe('SHOP-1');
  });

  it.each<[string, string]>([
    ['the key leads elsewhere now', 'https://other.test/browse/SHOP-1'],
    ['the page changed them', urlOf('SHOP-1')],
  ])('lead where the key leads when %s', (_case, url) => {
    const link = copy();
    link.href = 'https://evil.test/';
    links.mend(new Map([['SHOP-1', url]]), () => false);
    expect([link.href, links.of(link)?.url]).toEqual([url, url]);
  });

  it('become text when their key counts no longer, once that is known', () => {
    const link = copy();
    links.mend(new Map(), () => true);
    expect(made()).toEqual([link]);
    links.mend(new Map(), () => false);
    expect([...(document.querySelector('p')?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([
      'see SHOP-1',
    ]);
  });
});

describe('links of ours, on another page,', () => {
  it('lead where their key leads there', () => {
    make('<p>SHOP-1</p>');
    links.mend(new Map([['SHOP-1', 'https://other.test/browse/SHOP-1']]), () => false);
    expect(made().map((link) => [link.href, links.of(link)?.url])).toEqual([
      ['https://other.test/browse/SHOP-1', 'https://other.test/browse/SHOP-1'],
    ]);
  });

  it('become text where it does not count', () => {
    const node = make('<p>SHOP-1, OPS-2.</p>');
    links.mend(new Map([['OPS-2', urlOf('OPS-2')]]), () => false);
    expect(document.body.innerHTML).toMatch(/^<p>SHOP-1, <a [^>]*>OPS-2<\/a>\.<\/p>$/);
    expect(document.querySelector('p')?.firstChild).toBe(node);
  });
});

it('links of a script that was ended without a word become text', () => {
  make('<p>see SHOP-1 there</p>');
  createLinks([document], new AbortController().signal);
  expect(document.body.innerHTML).toBe('<p>see SHOP-1 there</p>');
});

describe('after the end', () => {
  it('the page is as it was, node by node', () => {
    const node = make('<p>a SHOP-1 b SHOP-2 c</p>');
    end.abort();
    expect(document.body.innerHTML).toBe('<p>a SHOP-1 b SHOP-2 c</p>');
    expect([...(document.querySelector('p')?.childNodes ?? [])]).toEqual([node]);
  });

  it('a text that the page has put behind a link of ours stays a node of its own', () => {
    make('<p>see SHOP-1 now</p>');
    const [link] = made();
    const others = document.createTextNode(', they say');
    link?.nextSibling?.replaceWith(others);
    end.abort();
    expect([...(document.querySelector('p')?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([
      'see SHOP-1',
      ', they say',
    ]);
    expect(others.isConnected).toBe(true);
  });

  it('what the page has put aside is as it was too', () => {
    make('<p>SHOP-1</p>');
    const aside = document.querySelector('p');
    aside?.remove();
    end.abort();
    expect(aside?.innerHTML).toBe('SHOP-1');
  });

  it('the host’s own links have their tooltips again', () => {
    document.body.innerHTML =
      '<a class="gfm has-tooltip" title="Issue in Jira" href="https://jira.test/browse/A-1">x</a>';
    const before = document.body.innerHTML;
    const link = document.querySelector('a') ?? document.createElement('a');
    links.adopt(link, 'SHOP-1');
    expect(link.title).toBe('');
    end.abort();
    expect(document.querySelector('a')?.getAttribute('title')).toBe('Issue in Jira');
    expect(document.querySelector('a')?.classList.contains('has-tooltip')).toBe(before.includes('has-tooltip'));
  });
});
