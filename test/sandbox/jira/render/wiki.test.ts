import { describe, expect, it } from 'vitest';
import type { Scene } from './scene.ts';
import { toAdf } from './to-adf.ts';
import { toHtml } from './to-html.ts';
import { parseWiki } from './wiki.ts';

const scene: Scene = {
  base: 'http://jira.test/jira',
  contextPath: '/jira',
  person: (user) => (user === 'mira' ? { name: 'mira', accountId: 'a:1', displayName: 'Mira K' } : undefined),
  attachment: (fileName) =>
    fileName === 'a.png' ? { id: '7', fileName, whole: '/jira/a', thumbnail: '/jira/t' } : undefined,
  issue: (key) => (key === 'SHOP-1' ? { key, summary: 'A & B', resolved: true } : undefined),
};

const html = (wiki: string) => toHtml(parseWiki(wiki), scene);

describe('wiki markup as HTML', () => {
  it.each([
    ['a paragraph', 'One\ntwo', '<p>One<br/>\ntwo</p>'],
    ['two paragraphs', 'One\r\n\r\n\r\ntwo', '<p>One</p>\n\n<p>two</p>'],
    ['marks', '*b* _e_ -d- +u+ x^2^ {{c}}', '<p><b>b</b> <em>e</em> <del>d</del> <ins>u</ins> x^2^ <tt>c</tt></p>'],
    ['marks in marks', '*a _b_ c*', '<p><b>a </b><b><em>b</em></b><b> c</b></p>'],
    ['no marks inside of words', 'a*b*c 2*3*4 snake_case_name re-do-it', '<p>a*b*c 2*3*4 snake_case_name re-do-it</p>'],
    ['no marks around blanks', '2 * 3 * 4 - 5', '<p>2 * 3 * 4 - 5</p>'],
    ['marks in code', '{{*x* <y>}}', '<p><tt><b>x</b></tt><tt> &lt;y&gt;</tt></p>'],
    ['marks inside of words, in braces', 'a{*}b{*}c', '<p>a<b>b</b>c</p>'],
    ['citations', '??who??', '<p><cite>who</cite></p>'],
    ['colours', '{color:red}a *b*{color} c', '<p><font color="red">a </font><font color="red"><b>b</b></font> c</p>'],
    ['dashes', 'a -- b --- c', '<p>a – b — c</p>'],
    ['no dashes in words', 'a--b', '<p>a--b</p>'],
    ['escapes', '\\*x\\* \\[a] \\(x) \\{quote}', '<p>*x* [a] (x) {quote}</p>'],
    ['entities', '&#42;x&#42; &amp; & &x', '<p>*x* &amp; &amp; &amp;x</p>'],
    ['emoticons', '(/)x', '<p>(/)x</p>'],
    [
      'an emoticon',
      'a:) &#58;)',
      '<p>a<img class="emoticon" src="http://jira.test/jira/images/icons/emoticons/smile.png" height="16" width="16" align="absmiddle" alt="" border="0"/> :)</p>',
    ],
    ['an anchor', '{anchor:top}a', '<p><a name="top"></a>a</p>'],
    ['a macro that never ends', '{code} a', '<p>{code} a</p>'],
    ['a macro that there is not', '{toc}', '<p>{toc}</p>'],
    ['a forced line', 'a\\\\b C:\\\\x\\y', '<p>a<br/>\nb C:\\\\x\\y</p>'],
    ['a list of two kinds', '* a\n# b', '<ul>\n\t<li>a</li>\n</ul>\n\n<ol>\n\t<li>b</li>\n</ol>'],
    ['an item of two lines', '* a\nb\n\nc', '<ul>\n\t<li>a<br/>\nb</li>\n</ul>\n\n<p>c</p>'],
    ['no list of dashes alone', '-- a', '<p>– a</p>'],
    [
      'a box in an item',
      '* a\n{noformat}\nb\n{noformat}',
      '<ul>\n\t<li>a<br/>\n<div class="preformatted panel" style="border-width: 1px;"><div class="preformattedContent panelContent">\n<pre>b\n</pre>\n</div></div></li>\n</ul>',
    ],
    [
      'marks in and around a link',
      '*[a _b_|https://a.test]*',
      '<p><b><a href="https://a.test" class="external-link" target="_blank" rel="nofollow noopener">a <em>b</em></a></b></p>',
    ],
    ['HTML as text', '<b onclick="x">', '<p>&lt;b onclick=&quot;x&quot;&gt;</p>'],
    [
      'a link',
      '[Home|https://a.test/?a=1&b=2]',
      '<p><a href="https://a.test/?a=1&amp;b=2" class="external-link" target="_blank" rel="nofollow noopener">Home</a></p>',
    ],
    ['no script in a link', '[x|javascript:alert(1)]', '<p>[x|javascript:alert(1)]</p>'],
    [
      'a bare address before a full stop',
      'See https://a.test/b.',
      '<p>See <a href="https://a.test/b" class="external-link" target="_blank" rel="nofollow noopener">https://a.test/b</a>.</p>',
    ],
    [
      'a mention',
      '[~mira]',
      '<p><a href="http://jira.test/jira/secure/ViewProfile.jspa?name=mira" class="user-hover" rel="mira">Mira K</a></p>',
    ],
    ['a mention of nobody', '[~who]', '<p>[~who]</p>'],
    [
      'the key of a resolved issue',
      'SHOP-1, SHOP-2',
      '<p><del><a href="http://jira.test/jira/browse/SHOP-1" title="A &amp; B" class="issue-link" data-issue-key="SHOP-1">SHOP-1</a></del>, SHOP-2</p>',
    ],
    ['a heading', 'h2. A *b*', '<h2><a name="Ab"></a>A <b>b</b></h2>'],
    ['a list in a list', '* a\n** b\n* c', '<ul>\n\t<li>a\n\t<ul>\n\t\t<li>b</li>\n\t</ul></li>\n\t<li>c</li>\n</ul>'],
    ['a list of dashes', '- a', '<ul class="alternate" type="square">\n\t<li>a</li>\n</ul>'],
    ['numbers after a text', 'x\n# a\n# b', '<p>x</p>\n\n<ol>\n\t<li>a</li>\n\t<li>b</li>\n</ol>'],
    ['a quote', '{quote}\na\n{quote}', '<blockquote><p>a</p></blockquote>'],
    ['a short quote', 'bq. a', '<blockquote><p>a</p></blockquote>'],
    ['a rule', '----', '<hr />'],
    [
      'an image',
      '!a.png|width=9!',
      '<p><span class="image-wrap" style=""><img src="/jira/a" alt="a.png" style="border: 0px solid black" /></span></p>',
    ],
    ['an exclamation', 'No! Yes.no!', '<p>No! Yes.no!</p>'],
    [
      'preformatted text',
      '{noformat}\n*x*\n{noformat}',
      '<div class="preformatted panel" style="border-width: 1px;"><div class="preformattedContent panelContent">\n<pre>*x*\n</pre>\n</div></div>',
    ],
    [
      'code without a language',
      '{code}\nreturn 1;\n{code}',
      '<div class="code panel" style="border-width: 1px;"><div class="codeContent panelContent">\n<pre class="code-java"><span class="code-keyword">return</span> 1;\n</pre>\n</div></div>',
    ],
  ])('%s', (_name, wiki, expected) => {
    expect(html(wiki)).toBe(expected);
  });

  it('makes tables of bars', () => {
    expect(html('||a||b||\n|1|[x|https://y.test]|').match(/<t[hd] /g)).toEqual(['<th ', '<th ', '<td ', '<td ']);
  });
});

describe('wiki markup as ADF', () => {
  const adf = (wiki: string) => toAdf(parseWiki(wiki), scene);
  const text = (value: string) => ({ type: 'text', text: value });

  it('takes a paragraph apart around an image', () => {
    expect(adf('a !a.png! b')).toMatchObject({
      type: 'doc',
      version: 1,
      content: [
        { type: 'paragraph', content: [text('a ')] },
        { type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'file', alt: 'a.png' } }] },
        { type: 'paragraph', content: [text(' b')] },
      ],
    });
  });

  it.each([
    ['a mention', '[~mira]', { type: 'mention', attrs: { id: 'a:1', text: '@Mira K', accessLevel: '' } }],
    ['a link', '[a|https://b.test]', { ...text('a'), marks: [{ type: 'link', attrs: { href: 'https://b.test' } }] }],
    ['a bare address', 'https://b.test', { type: 'inlineCard', attrs: { url: 'https://b.test' } }],
    [
      'a colour',
      '{color:#de350b}a{color}',
      { ...text('a'), marks: [{ type: 'textColor', attrs: { color: '#de350b' } }] },
    ],
    ['an emoticon', '(/)', { type: 'emoji', attrs: { shortName: ':check_mark:' } }],
    ['code in bold', '*{{a}}*', { ...text('a'), marks: [{ type: 'code' }] }],
  ])('has %s', (_name, wiki, node) => {
    expect(adf(wiki)['content']).toMatchObject([{ type: 'paragraph', content: [node] }]);
  });

  it('names panels by their colour', () => {
    expect(adf('{panel:bgColor=#ffebe6}\na\n{panel}')['content']).toMatchObject([
      { type: 'panel', attrs: { panelType: 'error' } },
    ]);
  });
});
