import { describe, expect, it } from 'vitest';
import { rewrite } from './rewrite.ts';
import { subjectOf, titleChange } from './title.ts';

describe('subjectOf', () => {
  it.each([
    [
      'the heading that begins the title',
      '<title>test by web · Pull</title><h1><a>a long name of web</a> <span>test</span></h1>',
      'test',
    ],
    ['a heading inside the title', '<title>#23 - Round once</title><h1>Round once</h1>', 'Round once'],
    ['a text that is no heading', '<title>Round once · web</title><p> Round\n once </p>', 'Round once'],
    ['entities as their signs', '<title>a &amp; bcd</title><h2>a &#38; bcd</h2>', 'a & bcd'],
    ['nothing', '<title>web</title><h1>Round once</h1>', undefined],
  ])('finds %s', (_, page, expected) => {
    expect(subjectOf(page)).toBe(expected);
  });
});

describe('titleChange', () => {
  it('puts the title into heading, copies and document, escaped, and nowhere else', () => {
    const page =
      '<title>Old (!1) · web</title><script>Old </script><h1>\n Old \n</h1><a>Old </a><p>Old and new</p>'.replaceAll(
        'Old ',
        'Old title ',
      );
    const change = titleChange(page, 'SHOP-482: $& <b>');
    expect(rewrite(page, change)).toBe(
      '<title>SHOP-482: $&amp; &lt;b&gt; (!1) · web</title><script type="text/plain">Old title </script><h1>\n SHOP-482: $&amp; &lt;b&gt; \n</h1><a>SHOP-482: $&amp; &lt;b&gt; </a><p>Old title and new</p>',
    );
  });

  it('is undefined for a page without a subject', () => {
    expect(titleChange('<p>a</p>', 'b')).toBeUndefined();
  });
});
