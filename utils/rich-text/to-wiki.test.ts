import { describe, expect, test } from 'vitest';
import { toWiki } from './to-wiki.ts';

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['paragraphs and lines', 'a\nb\n\nc', 'a\nb\n\nc'],
  ['marks', '**a** *b* _c_ ~~d~~', '*a* _b_ _c_ -d-'],
  ['marks in marks', '**a _b_ c** and *a **b** c*', '*a _b_ c* and _a *b* c_'],
  ['both marks', '***a***', '*_a_*'],
  [
    'marks beside code keep no space at their ends',
    '**`npm ci` now** and **then `x`**',
    '{{npm ci}} *now* and *then* {{x}}',
  ],
  ['marks over lines', '**a\nb**', '*a*\n*b*'],
  ['marks inside a word', '请**注意**这里', '请{*}注意{*}这里'],
  ['marks around what Jira marks only without', '**m²** `👨‍💻` ~~a\tb~~ **👍**', 'm² 👨‍💻 a\tb *👍*'],
  ['code', 'run `npm ci` now', 'run {{npm ci}} now'],
  ['code with wiki signs', '`a{b}[c]*d*_e_`', '{{a&#123;b&#125;\\[c]\\*d\\*\\_e\\_}}'],
  ['a link', '[the plan](https://example.org/p)', '[the plan|https://example.org/p]'],
  ['a strong link', '**[a](https://example.org/)**', '*[a|https://example.org/]*'],
  ['a link with strong in it', '[a **b**](https://example.org/)', '[a *b*|https://example.org/]'],
  ['a label with wiki signs', '[a|b *c](https://example.org/)', '[a&#124;b \\*c|https://example.org/]'],
  ['a target with wiki signs', '[a](https://example.org/b|c*!)', '[a|https://example.org/b%7Cc%2A%21]'],
  ['an address', 'see https://example.org/a_b for more', 'see https://example.org/a_b for more'],
  ['an address before a full stop', 'see (https://example.org/a).', 'see (https://example.org/a).'],
  [
    'an address that Jira would cut',
    'see https://example.org/a(b) c',
    'see [https://example.org/a(b)|https://example.org/a(b)] c',
  ],
  ['an address that Jira would lengthen', 'see https://example.org/a!', 'see [https://example.org/a]!'],
  ['a strong address', '**https://example.org/a**', '*[https://example.org/a]*'],
  ['headings', '# a\n### b **c**', 'h1. a\n\nh3. b *c*'],
  ['lists', '- a\n  - b\n    1. c\n- d', '* a\n** b\n**# c\n* d'],
  ['numbers', '1. a\n2. b\n   - c', '# a\n# b\n#* c'],
  ['an item of several lines', '- a\n  b\n\n  c', '* a\nb\nc'],
  ['code in an item', '- a\n  ```\n  b\n  ```\n- c', '* a\n{code}\nb\n{code}\n* c'],
  ['a rule', 'a\n\n---\n\nb', 'a\n\n----\n\nb'],
  ['a quote', '> a\n>\n> b', '{quote}\na\n\nb\n{quote}'],
  ['code of a language', '```python\na = {}\n```', '{code:python}\na = {}\n{code}'],
  ['code of a language by another name', '```yml\na\n```', '{code:yaml}\na\n{code}'],
  ['code of a language that Jira lacks', '```brainfuck\n+\n```', '{code}\n+\n{code}'],
  ['code that holds the macro', '```\n{code}\n```', '{noformat}\n{code}\n{noformat}'],
  ['code that holds both macros', '```\n{code}{noformat}\n```', '{noformat}\n{code}{\u200bnoformat}\n{noformat}'],
])('%s', (_name, text, expected) => {
  expect(toWiki(text)).toBe(expected);
});

describe('text that no wiki sign acts in stays as typed', () => {
  test.each([
    'user_name and other_name',
    'a-b, pre-release-candidate, --flag and -x',
    'C:\\x\\y and \\n',
    '\\\\server\\share and C:\\',
    '[ ] open and [] none',
    'a ---- b and x-----y',
    '2*3*4 and 2 * 3 and x^2 + y^2',
    'C++ and ~5 and 50 - 60',
    'Hey! Really? Yes!! Why??',
    'a | b || c',
    'a ] b } c',
    'R&D & co; AT&T',
    '100% (sure) f(a)',
    'one #2 three',
    'hello h1.5 and bq.x',
    'SHOP-482 and OPS-7',
    'Note:Don, C:Projects and a:Pi',
    '😀 ü 注意',
    '----x',
  ])('%s', (text) => {
    expect(toWiki(text)).toBe(text);
  });
});

describe('signs that would act are shown', () => {
  test.each<[string, string, string]>([
    ['a pair of stars', 'see *.a and b*.', 'see \\*.a and b*.'],
    ['a pair of hyphens', 'really -no- way', 'really \\-no- way'],
    ['a pair of pluses', 'a +b+ c', 'a \\+b+ c'],
    ['a pair of carets and tildes', 'a ^b^ ~c~', 'a \\^b^ \\~c~'],
    ['question marks', '??who??', '\\??who??'],
    ['an image', 'wow !a.png! x', 'wow \\!a.png! x'],
    ['brackets', 'array[0] and [~jana] and [^a.txt]', 'array\\[0] and \\[~jana] and \\[^a.txt]'],
    ['braces', '{quote} and ${x} and {', '&#123;quote} and $\\{x} and \\{'],
    ['icons', 'f(x) (/) (on) (*r)', 'f\\(x) \\(/) \\(on) \\(*r)'],
    ['what Jira would take for an address', 'ftp://x/*b*', 'ftp&#58;//x/\\*b*'],
    ['a name of a macro in a quote', '> {quote}', '{quote}\n&#123;quote}\n{quote}'],
    ['a pair that another sign would make', 'a **b* c', 'a \\*\\*b* c'],
    ['icons in words', '2(x)3 (y)es', '2\\(x)3 \\(y)es'],
    ['faces', ':) ;) :( :-) :-( ;-) a:D :P :p', ':\\) ;\\) :\\( :\\-\\) :\\-\\( ;-\\) a&#58;D &#58;P &#58;p'],
    ['faces in code', '`:) (x)`', '{{:\\) \\(x)}}'],
    ['dashes', 'a -- b --- c', 'a \\-\\- b \\-\\-\\- c'],
    ['a rule', 'a\n----', 'a\n\\----'],
    ['a heading', 'h1. a\nbq. b', 'h1&#46; a\nbq&#46; b'],
    ['a table', '| a | b |\n|| c ||', '\\| a | b |\n\\|| c ||'],
    ['a list that is none', '#### a', '\\#### a'],
    ['two backslashes', 'a\\\\b', 'a&#92;&#92;b'],
    ['a backslash before code', 'C:\\`x`', 'C:&#92;{{x}}'],
    ['a backslash before a sign', 'C:\\*.txt', 'C:&#92;*.txt'],
    ['an entity', '&amp; and &#92;', '&#38;amp; and &#38;#92;'],
    ['a stray star beside strong', 'a *b and **c**', 'a \\*b and *c*'],
    ['signs in strong', '**a* b**', '*a\\* b*'],
  ])('%s', (_name, text, expected) => {
    expect(toWiki(text)).toBe(expected);
  });
});

test.each<[string, string]>([
  ['signs', '*a_b-c^d~e+f??g! '.repeat(1_800)],
  ['braces and brackets', '{[('.repeat(10_000)],
  ['marks', '**a** _b_ '.repeat(3_000)],
  ['links', '[a](http://b.c) '.repeat(2_000)],
  ['addresses that are none', 'ftp://{a'.repeat(4_000)],
  ['addresses in one', 'ftp:'.repeat(8_000)],
  ['backslashes', '\\'.repeat(30_000)],
])('%s in the thousands take no time', (_name, text) => {
  const started = performance.now();
  toWiki(text);
  expect(performance.now() - started).toBeLessThan(1_500);
});
