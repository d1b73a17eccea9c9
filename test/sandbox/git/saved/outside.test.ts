import { describe, expect, it } from 'vitest';
import { cssFetchesOutside, fetchesOutside, withoutOutsideCss } from './outside.ts';

describe('fetchesOutside', () => {
  it.each([
    ['a picture elsewhere', 'img', 'src', 'https://cdn.example/a.png', true],
    ['a picture without a scheme', 'img', 'src', '//cdn.example/a.png', true],
    ['a picture with a written-out slash', 'img', 'src', '&#47;/cdn.example/a.png', true],
    ['a picture with backslashes', 'img', 'src', '\\\\cdn.example/a.png', true],
    ['a picture with a tab in its scheme', 'img', 'src', 'ht&Tab;tps://cdn.example/a.png', true],
    ['a picture of this server', 'img', 'src', '/a.png', false],
    ['a picture in the page', 'img', 'src', 'data:image/png;base64,AAAA', false],
    ['one candidate elsewhere', 'source', 'srcset', '/a.png 1x, https://cdn.example/b.png 2x', true],
    ['candidates of this server', 'source', 'srcset', '/a.png 1x, /b.png 2x', false],
    ['a style sheet', 'link', 'href', 'https://cdn.example/a.css', true],
    ['a link that is clicked', 'a', 'href', 'https://cdn.example/', false],
    ['a ping of a link', 'a', 'ping', '/seen', true],
    ['a poster', 'video', 'poster', 'http://cdn.example/a.png', true],
    ['a style attribute', 'div', 'style', 'background:url(&quot;https://cdn.example/a.png&quot;)', true],
    ['a picture in SVG', 'image', 'xlink:href', 'https://cdn.example/a.svg', true],
    ['a form', 'form', 'action', 'https://cdn.example/', false],
  ])('%s', (_, element, name, value, expected) => {
    expect(fetchesOutside(element, { name, value })).toBe(expected);
  });
});

describe('style sheets', () => {
  it.each([
    ['a picture elsewhere', 'a{background:url(https://cdn.example/a.png) no-repeat}', true],
    ['an import', '@import "//cdn.example/a.css"; a{}', true],
    ['an address with an escape', String.raw`a{background:url(\68ttps://cdn.example)}`, true],
    ['a picture of this server', 'a{background:url("/a.png")}', false],
  ])('%s', (_, css, expected) => {
    expect(cssFetchesOutside(css)).toBe(expected);
    expect(cssFetchesOutside(withoutOutsideCss(css))).toBe(false);
  });

  it('keeps the rest of a rule', () => {
    expect(withoutOutsideCss('a{color:red;background:url(https://x.example/a.png) no-repeat}')).toBe(
      'a{color:red;background:url("data:,") no-repeat}',
    );
  });
});
