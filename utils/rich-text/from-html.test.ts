// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';
import { toPlainText } from './plain-text.ts';
import type { Block, Inline, Mark, RichText } from './tree.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const convert = (html: string): RichText => fromHtml(html, parse, 'https://jira.example.org/jira/');

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const link = (href: string, ...content: Inline[]): Inline => ({ type: 'link', href, content });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const words = (line: string): Block => paragraph(text(line));
const item = (...content: Block[]) => ({ checked: undefined, content });
const list = (ordered: boolean, ...items: ReturnType<typeof item>[]): Block => ({
  type: 'list',
  ordered,
  start: 1,
  items,
});
const cell = (header: boolean, ...content: Block[]) => ({ header, colspan: 1, rowspan: 1, content });

test.each<[string, string, RichText]>([
  ['nothing', '', []],
  ['paragraphs', '<p>One</p>\n\n<p>Two</p>\n', [words('One'), words('Two')]],
  ['text outside any', 'One <b>two</b>', [paragraph(text('One '), text('two', 'strong'))]],
  [
    'a break as Jira writes it',
    '<p>One<br/>\ntwo <br class="atl-forced-newline" />three</p>',
    [paragraph(text('One'), { type: 'break' }, text('two'), { type: 'break' }, text('three'))],
  ],
  ['white space', '<p>  a\n\t b&nbsp; <b> c </b> </p>', [paragraph(text('a b\u00a0 '), text('c', 'strong'))]],
  ['breaks at the ends', '<p><br/> a<br/><br/> </p>', [words('a')]],
  [
    'phrase marks',
    '<p><b>a</b><em>b</em><tt>c</tt><del>d</del><ins>e</ins><sub>f</sub><sup>g</sup><cite>h</cite></p>',
    [
      paragraph(
        text('a', 'strong'),
        text('b', 'em'),
        text('c', 'code'),
        text('d', 'strike'),
        text('e', 'underline'),
        text('f', 'sub'),
        text('g', 'sup'),
        text('h', 'em'),
      ),
    ],
  ],
  [
    'marks in marks, and colours',
    '<p><b><font color="#de350b"><em>a</em></font></b><font color="black">b</font></p>',
    [paragraph(text('a', 'strong', 'em', 'ink-red'), text('b'))],
  ],
  [
    'headings with anchors',
    '<h2><a name="Plan"></a>Plan</h2><h6>Small</h6>',
    [
      { type: 'heading', level: 2, content: [text('Plan')] },
      { type: 'heading', level: 6, content: [text('Small')] },
    ],
  ],
  [
    'lists in lists',
    '<ul class="alternate" type="square">\n\t<li>a\n\t<ol>\n\t\t<li>b</li>\n\t</ol>\n\t</li>\n\t<li>c</li>\n</ul>',
    [list(false, item(words('a'), list(true, item(words('b')))), item(words('c')))],
  ],
  ['a list that misses its item', '<ul><ul><li>a</li></ul></ul>', [list(false, item(list(false, item(words('a')))))]],
  [
    'an ordered list from 3',
    '<ol start="3"><li>a</li></ol>',
    [{ type: 'list', ordered: true, start: 3, items: [item(words('a'))] }],
  ],
  ['a quote', '<blockquote><p>a</p></blockquote>', [{ type: 'quote', content: [words('a')] }]],
  ['a rule', '<hr />', [{ type: 'rule' }]],
  [
    'a table',
    `<div class='table-wrap'>\n<table class='confluenceTable'><tbody>\n<tr>\n<th class='confluenceTh'>h</th>\n</tr>
     <tr>\n<td class='confluenceTd' colspan="2" rowspan="x"><p>a</p></td>\n</tr>\n</tbody></table>\n</div>`,
    [
      {
        type: 'table',
        rows: [
          { cells: [cell(true, words('h'))] },
          { cells: [{ header: false, colspan: 2, rowspan: 1, content: [words('a')] }] },
        ],
      },
    ],
  ],
  [
    'a code block',
    `<div class="code panel" style="border-width: 1px;"><div class="codeContent panelContent">
<pre class="code-java"><span class="code-keyword">int</span> a = 1;
  b &lt; c;</pre>
</div></div>`,
    [{ type: 'code-block', language: 'java', text: 'int a = 1;\n  b < c;' }],
  ],
  [
    'a code block with a title',
    `<div class="code panel"><div class="codeHeader panelHeader"><b>Cart.java</b></div><div class="codeContent panelContent"><pre class="code-java">a</pre></div></div>`,
    [paragraph(text('Cart.java', 'strong')), { type: 'code-block', language: 'java', text: 'a' }],
  ],
  [
    'unformatted text',
    `<div class="preformatted panel"><div class="preformattedContent panelContent">\n<pre>a  b\nc\n</pre>\n</div></div>`,
    [{ type: 'code-block', language: undefined, text: 'a  b\nc' }],
  ],
  [
    'a panel with a title',
    `<div class="panel"><div class="panelHeader"><b>Mind</b></div><div class="panelContent">\n<p>the gap</p>\n</div></div>`,
    [{ type: 'panel', tone: 'neutral', icon: '', title: 'Mind', content: [words('the gap')] }],
  ],
  [
    'a panel of a colour',
    `<div class="panel" style="background-color: #ffebe6;border-width: 1px;"><div class="panelContent" style="background-color: #ffebe6;">\n<p>a</p>\n</div></div>`,
    [{ type: 'panel', tone: 'error', icon: '', title: undefined, content: [words('a')] }],
  ],
  [
    'a fold of an app',
    `<div class="expand-container"><div class="expand-control"><span class="icon">&nbsp;</span><span class="expand-control-text">Log of the run</span></div><div class="expand-content"><p>a</p></div></div>`,
    [{ type: 'expand', title: 'Log of the run', content: [words('a')] }],
  ],
  [
    'a fold of the platform',
    '<details><summary>More</summary><p>a</p>b</details>',
    [{ type: 'expand', title: 'More', content: [words('a'), words('b')] }],
  ],
  [
    'a message of an app',
    '<div class="aui-message aui-message-warning">Beware</div>',
    [{ type: 'panel', tone: 'warning', title: undefined, content: [words('Beware')] }],
  ],
  [
    'an outside link',
    '<p><a href="https://example.org/a" class="external-link" rel="nofollow">a <b>b</b></a></p>',
    [paragraph(link('https://example.org/a', text('a '), text('b', 'strong')))],
  ],
  [
    'a relative link',
    '<p><a href="/jira/browse/SHOP-1" title="Cart" class="issue-link" data-issue-key="SHOP-1"><del>SHOP-1</del></a></p>',
    [paragraph(link('https://jira.example.org/jira/browse/SHOP-1', text('SHOP-1', 'strike')))],
  ],
  [
    'anchors, and links to them',
    '<p><a name="top"></a>a <a name="b">b</a> <a href="#top">up</a></p>',
    [words('a b up')],
  ],
  [
    'a mail link with its icon',
    '<p><span class="nobr"><a href="mailto:jana@example.org" class="external-link" rel="nofollow">Jana<sup><img class="rendericon" src="/jira/images/icons/mail_small.gif" alt=""/></sup></a></span></p>',
    [paragraph(link('mailto:jana@example.org', text('Jana')))],
  ],
  [
    'the key of an issue, as Jira draws it',
    `<p>Blocks \n    <span class="jira-issue-macro resolved" data-jira-key="SHOP-9" >
                <a href="https://jira.example.org/jira/browse/SHOP-9" class="jira-issue-macro-key issue-link"  title="Cart" >
            <img class="icon" src="https://jira.example.org/jira/secure/viewavatar?avatarId=1&amp;avatarType=issuetype" />
            SHOP-9
        </a>
                                                    <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-success jira-macro-single-issue-export-pdf">Done</span>
            </span></p>`,
    [
      paragraph(text('Blocks '), link('https://jira.example.org/jira/browse/SHOP-9', text('SHOP-9 ')), {
        type: 'status',
        text: 'Done',
        tone: 'green',
      }),
    ],
  ],
  [
    'the key of an issue that Jira has not looked up yet',
    '<p><span class="jira-issue-macro" data-jira-key="SHOP-9"><span class="aui-icon aui-icon-wait issue-placeholder"></span>&nbsp;<span>Getting issue details...</span><a href="/jira/browse/SHOP-9" class="issue-link">SHOP-9</a></span></p>',
    [
      paragraph(
        text('\u00a0Getting issue details...'),
        link('https://jira.example.org/jira/browse/SHOP-9', text('SHOP-9')),
      ),
    ],
  ],
  [
    'thumbnails in a row',
    '<p><span class="image-wrap"><a id="1_thumb" href="/jira/secure/attachment/1/1_a.png" title="a.png" file-preview-type="image"><img src="/jira/secure/thumbnail/1/_thumb_1.png" style="border: 0px solid black" role="presentation"/></a></span> <span class="image-wrap"><img src="/jira/secure/attachment/2/2_b.png" alt="b" height="20"/></span></p>',
    [
      paragraph({ type: 'image', image: 'attachment:1', alt: '1.png' }, text(' '), {
        type: 'image',
        image: 'attachment:2',
        alt: 'b',
      }),
    ],
  ],
  ['an image that Jira does not have', '<p><span class="error">&#33;cart.png&#33;</span></p>', [words('!cart.png!')]],
  [
    'what a list holds beside its items',
    '<ul><b>a</b><li>b</li><script>x</script></ul>',
    [list(false, item(paragraph(text('a', 'strong'))), item(words('b')))],
  ],
  [
    'a row without cells',
    '<table><tr></tr><tr><td>a</td></tr></table>',
    [{ type: 'table', rows: [{ cells: [cell(false, words('a'))] }] }],
  ],
  ['a link that would act', '<p><a href="javascript:alert(1)">a</a></p>', [words('a')]],
  [
    'a mention',
    '<p>Hi <a href="/jira/secure/ViewProfile.jspa?name=jana" class="user-hover" rel="jana">Jana Novak</a>!</p>',
    [paragraph(text('Hi '), { type: 'mention', text: '@Jana Novak', user: 'jana' }, text('!'))],
  ],
  [
    'an attached image',
    '<p><span class="image-wrap" style=""><img src="https://jira.example.org/jira/secure/attachment/10012/10012_shot+1.png" style="border: 0px solid black" /></span></p>',
    [{ type: 'image', image: 'attachment:10012', alt: '10012_shot+1.png' }],
  ],
  [
    'a thumbnail in a line',
    '<p>See <span class="image-wrap"><a id="10012_thumb" href="/jira/secure/attachment/10012/10012_a.png" title="a.png"><img src="/jira/secure/thumbnail/10012/_thumb_10012.png" alt="The cart" /></a></span> there</p>',
    [paragraph(text('See '), { type: 'image', image: 'attachment:10012', alt: 'The cart' }, text(' there'))],
  ],
  [
    'an image that lies elsewhere',
    '<p><img src="https://example.org/img/a%20b.png" alt="" /></p>',
    [paragraph(link('https://example.org/img/a%20b.png', text('a b.png')))],
  ],
  [
    'an attached file with its icon',
    '<p><span class="nobr"><a href="/jira/secure/attachment/10013/10013_log.txt">log.txt<sup><img class="rendericon" src="/jira/images/icons/link_attachment_7.gif" alt="" /></sup></a></span></p>',
    [paragraph(link('https://jira.example.org/jira/secure/attachment/10013/10013_log.txt', text('log.txt')))],
  ],
  [
    'emoticons',
    '<p><img class="emoticon" src="/jira/images/icons/emoticons/check.png" alt="" /> done <img class="emoticon" src="x/error.png" alt="(x)" /></p>',
    [words('✅ done ❌')],
  ],
  [
    'a status',
    '<p><span class="aui-lozenge aui-lozenge-success"> Done </span></p>',
    [paragraph({ type: 'status', text: 'Done', tone: 'green' })],
  ],
  ['an unknown element', '<p><future>a</future></p><widget><p>b</p></widget>', [words('a'), words('b')]],
  ['lines of divs', '<div>a</div><div>b<div>c</div></div>', [words('a'), words('b'), words('c')]],
])('%s', (_name, html, expected) => {
  expect(convert(html)).toEqual(expected);
});

describe('what is hostile', () => {
  test.each<[string, string, string]>([
    ['scripts and styles', '<p>a</p><script>alert(1)</script><style>b{}</style>', 'a'],
    ['frames and objects', '<iframe srcdoc="<p>x</p>">x</iframe><object>x</object>a', 'a'],
    ['drawings', 'a<svg><text>x</text><a href="javascript:x">x</a></svg><math><mi>x</mi></math>', 'a'],
    ['controls', 'a<textarea>x</textarea><select><option>x</option></select><input value="x"><button>x</button>', 'a'],
    ['a form shows its text', '<form action="https://evil.test"><p>a</p><input name="childNodes"></form>', 'a'],
    ['a form that shadows its properties', '<form>a<input name="localName"><input name="nodeType"></form>', 'a'],
    ['a form that shadows them in a panel', '<div class="panel"><form>a<input name="classList"></form></div>', 'a'],
    ['an image that shadows the body', '<p>a</p><img name="body"><img name="childNodes">', 'a'],
    ['handlers', '<p onclick="x()"><img src="x" onerror="x()" alt="a"></p>', 'a'],
    ['comments', '<!-- x -->a<!--[if IE]>x<![endif]-->', 'a'],
    ['open tags', '<p><b>a', 'a'],
  ])('%s', (_name, html, expected) => {
    expect(toPlainText(convert(html))).toBe(expected);
  });

  test.each<[string, string]>([
    ['depth', `${'<blockquote>'.repeat(300)}a`],
    ['depth of marks', `${'<b>'.repeat(300)}a`],
    ['depth of lists', `${'<ul><li>'.repeat(150)}a`],
    ['many nodes', '<p>a</p>'.repeat(10_000)],
    ['many items', `<ul>${'<li>a</li>'.repeat(10_000)}</ul>`],
    ['a long text', `<p>${'a '.repeat(200_000)}</p>`],
  ])('%s ends in one ellipsis', (_name, html) => {
    expect(toPlainText(convert(html)).match(/…/g)).toHaveLength(1);
  });
});
