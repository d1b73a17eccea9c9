// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Region } from '../hosts/types.ts';
import { findKeys } from '../keys/find-keys.ts';
import { createPainter, type Painter } from './painter.ts';
import { firstText, stubHighlights, urlOf } from './test-kit.ts';

let browser: ReturnType<typeof stubHighlights>;
let life: AbortController;
let painter: Painter;

beforeEach(() => {
  browser = stubHighlights();
  life = new AbortController();
  document.head.replaceChildren();
  painter = createPainter(document, life.signal);
});

const urls = new Map(['SHOP-1', 'SHOP-2'].map((key) => [key, urlOf(key)]));
const paint = (selector: string, text: Region['text'], meanwhile = (_node: Text): void => undefined): void => {
  const node = firstText(selector);
  const root = node.parentElement ?? document.body;
  const finding = {
    node,
    matches: findKeys(node.data),
    region: { selector, place: 'description', text } as const,
    root,
  };
  meanwhile(node);
  painter.paint(finding, urls);
  browser.draw();
};
const linked = (): (string | null)[] => [...document.querySelectorAll('a.lozenge-key')].map((link) => link.textContent);

describe('a key is painted', () => {
  it.each<[string, string, string, Region['text'], string[], string[]]>([
    ['as a link in static text', '<p>SHOP-1</p>', 'p', 'static', ['SHOP-1'], []],
    ['as a highlight in a framework’s text', '<p>SHOP-1</p>', 'p', 'owned', [], ['SHOP-1']],
    ['as a highlight within a link', '<a href="#"><b>SHOP-1</b></a>', 'b', 'static', [], ['SHOP-1']],
    ['as a highlight within a button', '<button>SHOP-1</button>', 'button', 'static', [], ['SHOP-1']],
    ['not within a link to an issue', '<a href="https://x.test/browse/OPS-1"><b>SHOP-1</b></a>', 'b', 'static', [], []],
    ['as a highlight within a tab', '<div role="tab">SHOP-1</div>', 'div', 'static', [], ['SHOP-1']],
    ['only when it counts', '<p>SHOP-1, UTF-8, SHOP-2</p>', 'p', 'static', ['SHOP-1', 'SHOP-2'], []],
    ['not when none counts', '<p>UTF-8</p>', 'p', 'static', [], []],
  ])('%s', (_case, html, selector, text, links, highlights) => {
    document.body.innerHTML = html;
    paint(selector, text);
    expect([linked(), browser.highlighted()]).toEqual([links, highlights]);
  });

  it.each<[string, (node: Text) => void, string[]]>([
    ['was changed', (node) => (node.data = 'Nothing any more'), []],
    ['begins otherwise', (node) => (node.data = 'See SHOP-1'), []],
    ['goes on otherwise', (node) => (node.data = 'SHOP-1 and more'), ['SHOP-1']],
    ['was taken away', (node) => node.remove(), []],
  ])('only where it still stands: the text %s meanwhile', (_case, meanwhile, links) => {
    document.body.innerHTML = '<p>SHOP-1</p>';
    paint('p', 'static', meanwhile);
    expect([linked(), browser.highlighted()]).toEqual([links, []]);
  });
});

describe('a link of the host', () => {
  const link = (): HTMLAnchorElement => {
    document.body.innerHTML = '<a href="https://jira.test/browse/SHOP-1">see</a>';
    return document.querySelector('a') ?? document.createElement('a');
  };

  it.each<[string, string[], boolean]>([
    ['to our Jira', ['https://jira.test'], true],
    ['to where our Jira was', ['https://cloud.test', 'https://jira.test'], true],
    ['to another', ['https://other.test'], false],
    ['while nobody knows which Jira is ours', [], false],
  ])('%s', (_case, webUrls, leads) => {
    expect(painter.leads({ link: link(), key: 'SHOP-1' }, webUrls)).toBe(leads);
  });

  it('opens a card once it is adopted', () => {
    const adopted = link();
    painter.adopt({ link: adopted, key: 'SHOP-1' }, ['https://jira.test'], urlOf('SHOP-1'));
    expect(painter.marks.of(adopted)?.key).toBe('SHOP-1');
  });

  it.each<[string, string, string, string]>([
    ['is led to the issue', '', 'https://old.test/browse/SHOP-1?x=1', urlOf('SHOP-1')],
    [
      'is led to the issue, GitLab’s own too',
      'data-external-issue="SHOP-1"',
      'https://old.test/browse/SHOP-1',
      urlOf('SHOP-1'),
    ],
    ['stays when it leads there', '', `${urlOf('SHOP-1')}?focusedCommentId=7`, `${urlOf('SHOP-1')}?focusedCommentId=7`],
    [
      'stays GitLab’s own to a tracker that is none of ours',
      'data-external-issue="SHOP-1"',
      'https://yt.test/SHOP-1',
      'https://yt.test/SHOP-1',
    ],
  ])('from before a migration %s', (_case, attributes, href, leads) => {
    document.body.innerHTML = `<a ${attributes} href="${href}">SHOP-1</a>`;
    const native = document.querySelector('a') ?? document.createElement('a');
    painter.adopt({ link: native, key: 'SHOP-1' }, ['https://jira.test', 'https://old.test'], urlOf('SHOP-1'));
    expect([native.href, painter.marks.of(native)?.url]).toEqual([leads, leads]);
  });
});

describe('another page', () => {
  it('begins without the highlights of the one before', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    paint('h1', 'owned');
    painter.forget();
    expect(painter.marks.first('SHOP-1')).toBeUndefined();
  });
});

describe('the first mark of a key', () => {
  it('is a link before a highlight', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1><p>SHOP-1</p>';
    paint('h1', 'owned');
    expect(painter.marks.first('SHOP-1')?.link).toBeUndefined();
    paint('p', 'static');
    expect(painter.marks.first('SHOP-1')?.link?.textContent).toBe('SHOP-1');
    expect(painter.marks.first('SHOP-9')).toBeUndefined();
  });
});

describe('the style', () => {
  const style = (): boolean => document.head.textContent.includes('::highlight(lozenge-key)');

  it('comes with the first key, comes back, and goes in the end', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    expect(style()).toBe(false);
    paint('h1', 'owned');
    expect(style()).toBe(true);
    document.head.replaceChildren();
    painter.mend(urls, () => false);
    expect(style()).toBe(true);
    life.abort();
    expect(style()).toBe(false);
  });

  it('lets the host’s own style of links through nowhere, and paper stay as it was', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    paint('h1', 'static');
    const [onPaper = '', onScreen = ''] = document.head.textContent.split('@media screen');
    expect(onPaper).toContain('text-decoration: none !important');
    expect(onScreen).toMatch(/a\.lozenge-key \{ text-decoration: underline [^;]* !important;/);
  });

  it('goes into the shadow root where a key is painted', () => {
    document.body.innerHTML = '<div></div>';
    const root = (document.querySelector('div') ?? document.body).attachShadow({ mode: 'open' });
    root.innerHTML = '<h1>SHOP-1</h1>';
    const [h1] = root.children;
    const node = h1?.firstChild as Text;
    const region = { selector: 'h1', place: 'title', text: 'owned' } as const;
    painter.paint({ node, matches: findKeys(node.data), region, root: h1 ?? document.body }, urls);
    expect(root.textContent).toContain('::highlight(lozenge-key)');
    expect(style()).toBe(false);
    life.abort();
    expect(root.innerHTML).toBe('<h1>SHOP-1</h1>');
  });

  it('of a script that was ended without a word goes', () => {
    document.body.innerHTML = '<h1>SHOP-1</h1>';
    paint('h1', 'owned');
    createPainter(document, new AbortController().signal);
    expect(style()).toBe(false);
  });
});

describe('a key in lower case', () => {
  const branch = (): Text => firstText('p');
  const finding = () => ({
    node: branch(),
    matches: [{ key: 'SHOP-1', start: 8, end: 14 }],
    region: { selector: 'p', place: 'branch', text: 'static' } as const,
    root: document.querySelector('p') ?? document.body,
  });

  it('is painted as it is written, and mended as what it is', () => {
    document.body.innerHTML = '<p>feature/shop_1-rounding</p>';
    painter.paint(finding(), urls);
    expect(linked()).toEqual(['shop_1']);
    painter.mend(urls, () => false);
    expect(linked()).toEqual(['shop_1']);
    painter.mend(new Map(), () => false);
    expect(document.body.innerHTML).toBe('<p>feature/shop_1-rounding</p>');
  });
});

it('everything is taken off at once', () => {
  document.body.innerHTML = '<p>SHOP-1</p><h1>SHOP-2</h1><a title="Own" href="https://jira.test/browse/SHOP-1">x</a>';
  paint('p', 'static');
  paint('h1', 'owned');
  const mark = painter.marks.first('SHOP-2');
  const link = document.querySelector<HTMLAnchorElement>('a[title]') ?? document.createElement('a');
  painter.adopt({ link, key: 'SHOP-1' }, ['https://jira.test'], urlOf('SHOP-1'));
  painter.clear();
  expect([linked(), document.querySelector('p')?.innerHTML, link.title]).toEqual([[], 'SHOP-1', 'Own']);
  expect(browser.highlighted()).toEqual([]);
  // A card that stands beside it has nothing to stand beside any more.
  expect(mark?.rect().width).toBe(0);
});
