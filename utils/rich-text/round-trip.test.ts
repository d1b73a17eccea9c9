// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../test/sandbox/jira/render/scene.ts';
import { toHtml } from '../../test/sandbox/jira/render/to-html.ts';
import { parseWiki } from '../../test/sandbox/jira/render/wiki.ts';
import { spelling } from './fixtures/spelling.ts';
import { typedTexts } from './fixtures/typed.ts';
import { fromAdf } from './from-adf.ts';
import { fromHtml } from './from-html.ts';
import { fromMarkdown } from './markdown.ts';
import { toAdf } from './to-adf.ts';
import { toWiki } from './to-wiki.ts';
import type { RichText } from './tree.ts';

const base = 'https://jira.example.org/jira/';
const scene: Scene = {
  base: 'https://jira.example.org/jira',
  contextPath: '/jira',
  person: (user) => (user === 'mira' ? { name: 'mira', accountId: 'a:1', displayName: 'Mira K' } : undefined),
  // Every file and every issue that a text could mean is there: what should be text must not become one.
  attachment: (fileName) => ({ id: '7', fileName, whole: '/jira/secure/attachment/7/a', thumbnail: '/jira/t' }),
  issue: () => undefined,
};
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A typed text as Jira Server shows it. */
const throughWiki = (text: string): RichText => fromHtml(toHtml(parseWiki(toWiki(text)), scene), parse, base);
/** A typed text as Jira Cloud shows it. */
const throughAdf = (text: string): RichText => fromAdf(JSON.parse(JSON.stringify(toAdf(text))));

const typed: readonly string[] = [
  'Plain words, and more.\nA second line.\n\nA second paragraph.',
  '**bold** _em_ *em* ~~struck~~ `code` ***both***',
  '**bold _and em_ in it**, and _em **with bold**_',
  '# One\n## Two\n### Three **bold**',
  '- a\n- b\n  - c\n    1. d\n    2. e\n- f',
  '1. a\n2. b\n   - c\n3. d',
  '- a\n  ```\n  code of a\n  ```\n- b',
  '> quoted **bold**\n>\n> - a\n> - b',
  '```sql\nselect *\nfrom {carts} -- [a|b]\n```',
  'before\n\n---\n\nafter',
  '[the plan](https://example.org/p) and https://example.org/x_y_z.',
  '**[bold link](https://example.org/)** and [a **b** `c`](https://example.org/?q=a|b!c)',
  'Hi @[Mira K](user:mira), see SHOP-482',
  'h1. no heading\nbq. no quote\n|| no | table ||\n* no list\n---- x',
  '{code}no code{code} {quote}no quote{quote} {color:red}no colour{color} {panel}',
  ':) :( ;) :-) :D :P (/) (x) (!) (?) (on) (off) (*) (*r) (flag) f(x)=(y)',
  '!image.png! !image.png|thumbnail! wow! no!',
  '[a|https://example.org] [~mira] [^file.txt] [#anchor] array[0] [ ] [x]',
  'a*b*c snake_case_name 2*3*4 x^2 H~2~O +1+ ??who?? -no- a - b -- c --- d',
  '\\\\server\\share C:\\temp \\n \\* a\\\\b &amp; &#42; &lt; <script>alert(1)</script>',
  '`{{x}}` `a|b` `[c]` `*d*` `!e.png!` `:)` `\\` `h1. f`',
  '**`npm ci` now**, _then `x`_ and **a**`b`**c**',
  '请**注意**这里 🎉 **👍** ünï',
];

describe.each([
  ['ADF', throughAdf],
  ['wiki markup', throughWiki],
] as const)('what is typed shows the same words and marks after %s', (_form, through) => {
  test.each(typed)('%j', (text) => {
    expect(spelling(through(text))).toEqual(spelling(fromMarkdown(text)));
  });

  test('in 3,000 random texts', () => {
    const changed = typedTexts(482, 3_000, 14).filter(
      (text) => spelling(through(text)).join('\n') !== spelling(fromMarkdown(text)).join('\n'),
    );
    expect(changed).toEqual([]);
  });
});

test('blocks keep their kind and order through wiki markup', () => {
  const text = '# a\n\nb\n\n- c\n\n1. d\n\n> e\n\n```\nf\n```\n\n---\n\ng';
  expect(throughWiki(text).map(({ type }) => type)).toEqual(fromMarkdown(text).map(({ type }) => type));
});
