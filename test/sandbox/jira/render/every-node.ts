import type { JsonObject } from '../json.ts';

const node = (type: string, attrs: JsonObject, ...content: JsonObject[]): JsonObject => ({ type, attrs, content });
const leaf = (type: string, attrs: JsonObject = {}): JsonObject => ({ type, attrs });
const text = (words: string, ...marks: JsonObject[]): JsonObject =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const mark = (type: string, attrs?: JsonObject): JsonObject => (attrs ? { type, attrs } : { type });
const p = (...content: JsonObject[]): JsonObject => ({ type: 'paragraph', content });
const line = (words: string): JsonObject => p(text(words));
const placed = (block: JsonObject, ...marks: JsonObject[]): JsonObject => ({ ...block, marks });
const item = (...content: JsonObject[]): JsonObject => ({ type: 'listItem', content });
const task = (state: string, words: string): JsonObject => node('taskItem', { localId: words, state }, text(words));
const panel = (panelType: string, more: JsonObject = {}): JsonObject =>
  node('panel', { panelType, ...more }, p(text(`A panel: ${panelType}, with `), text('code', mark('code')), text('.')));
const cell = (words: string, attrs: JsonObject = {}): JsonObject => node('tableCell', attrs, line(words));
const head = (words: string): JsonObject => node('tableHeader', {}, line(words));
const media = (alt: string): JsonObject => leaf('media', { type: 'file', id: `media-of-${alt}`, collection: '', alt });

/** A document with every node and mark that Atlassian documents, as an author might use them. Media have the alt `cart.png` and `log.txt`. */
export const everyNode: JsonObject = {
  type: 'doc',
  version: 1,
  content: [
    node('heading', { level: 1 }, text('Rounding in the cart')),
    p(
      text('Totals are '),
      text('wrong by a cent', mark('strong')),
      text(' in '),
      text('some', mark('em')),
      text(' currencies, '),
      text('never in JPY', mark('underline')),
      text(', '),
      text('always in EUR', mark('strike')),
      text('. See '),
      text('the plan', mark('link', { href: 'https://example.org/plan' })),
      text(', run '),
      text('npm test', mark('code')),
      text(', mind H'),
      text('2', mark('subsup', { type: 'sub' })),
      text('O and x'),
      text('2', mark('subsup', { type: 'sup' })),
      text('. '),
      text('A remark', mark('annotation', { id: 'a', annotationType: 'inlineComment' })),
      text('.'),
    ),
    p(
      ...Object.entries({
        red: '#bf2600',
        yellow: '#ff991f',
        green: '#006644',
        blue: '#0747a6',
        purple: '#403294',
        grey: '#97a0af',
      }).flatMap(([name, color]) => [text(`${name} ink`, mark('textColor', { color })), text(' ')]),
      ...Object.entries({
        red: '#fd9891',
        yellow: '#fedec8',
        green: '#d3f1a7',
        blue: '#c6edfb',
        purple: '#dfd8fd',
        grey: '#dcdfe4',
      }).flatMap(([name, color]) => [text(`on ${name}`, mark('backgroundColor', { color })), text(' ')]),
    ),
    p(
      leaf('mention', { id: '557058:mira', text: '@Mira K' }),
      text(' wants this by '),
      leaf('date', { timestamp: '1795478400000' }),
      text(' '),
      leaf('emoji', { shortName: ':tada:', id: '1f389', text: '🎉' }),
      text(' '),
      ...['neutral', 'blue', 'green', 'yellow', 'red', 'purple'].flatMap((color) => [
        leaf('status', { text: color, color, localId: color }),
        text(' '),
      ]),
      leaf('inlineCard', { url: 'https://acme.example/browse/SHOP-482' }),
      leaf('hardBreak'),
      leaf('placeholder', { text: 'What happened?' }),
      text(' '),
      leaf('inlineExtension', { extensionKey: 'x', extensionType: 'y', text: 'an extension in a line' }),
      text(' '),
      leaf('mediaInline', { id: 'media-of-cart.png', collection: '', alt: 'cart.png' }),
    ),
    placed(line('In the middle'), mark('alignment', { align: 'center' })),
    placed(line('At the end'), mark('alignment', { align: 'end' })),
    placed(line('Two steps in'), mark('indentation', { level: 2 })),
    node('heading', { level: 2 }, text('Lists')),
    node(
      'bulletList',
      {},
      item(line('One'), node('bulletList', {}, item(line('One of one')), item(line('Two of one')))),
      item(line('Two'), node('codeBlock', { language: 'sql' }, text('select 1;'))),
    ),
    node(
      'orderedList',
      { order: 4 },
      item(line('Four')),
      item(line('Five'), node('orderedList', { order: 1 }, item(line('Five one')))),
    ),
    node(
      'taskList',
      { localId: 'l' },
      task('DONE', 'Reproduce it'),
      task('TODO', 'Fix it in every currency that has three decimals, of which there are more than one would think'),
      node('taskList', { localId: 'm' }, task('TODO', 'Fix KWD')),
      node('blockTaskItem', { localId: 'n', state: 'TODO' }, line('A task of blocks')),
    ),
    node(
      'decisionList',
      { localId: 'd' },
      node('decisionItem', { localId: 'e', state: 'DECIDED' }, text('We round half to even')),
    ),
    node('heading', { level: 3 }, text('Boxes')),
    ...['info', 'note', 'tip', 'success', 'warning', 'error'].map((type) => panel(type)),
    panel('custom', { panelColor: '#fedec8', panelIcon: ':rocket:', panelIconText: '🚀' }),
    panel('custom', { panelColor: '#f4f5f7' }),
    node('blockquote', {}, line('A cent saved is a cent earned.')),
    node(
      'codeBlock',
      { language: 'ts' },
      text(
        'export const total = (lines: readonly Line[]): Cents =>\n  lines.reduce((sum, line) => sum + line.cents, 0); // a line that is longer than the card is wide\n',
      ),
    ),
    node(
      'expand',
      { title: 'The log' },
      line('It says nothing.'),
      node('nestedExpand', { title: 'The whole log' }, line('It says even less.')),
    ),
    { type: 'rule' },
    node(
      'table',
      { isNumberColumnEnabled: true, layout: 'default' },
      node('tableRow', {}, head('Currency'), head('Expected'), head('Shown')),
      node(
        'tableRow',
        {},
        cell('EUR'),
        cell('10.00', { background: '#e3fcef' }),
        cell('10.01', { background: '#ffebe6' }),
      ),
      node('tableRow', {}, cell('Those with three decimals', { colspan: 2 }), cell('10.000', { rowspan: 2 })),
      node('tableRow', {}, cell('KWD'), cell('10.000')),
    ),
    node(
      'mediaSingle',
      { layout: 'center' },
      media('cart.png'),
      node('caption', {}, text('The cart, '), text('rounded', mark('em'))),
    ),
    node('mediaGroup', {}, media('cart.png'), media('log.txt')),
    node(
      'mediaSingle',
      { layout: 'center' },
      leaf('media', { type: 'external', url: 'https://example.org/far.png', alt: 'far.png' }),
    ),
    leaf('blockCard', { url: 'https://example.org/card' }),
    leaf('embedCard', { url: 'https://example.org/embedded', layout: 'center' }),
    node(
      'layoutSection',
      {},
      node('layoutColumn', { width: 50 }, line('The left column')),
      node('layoutColumn', { width: 50 }, line('The right column')),
    ),
    leaf('extension', { extensionKey: 'x', extensionType: 'y', text: 'An extension' }),
    node('bodiedExtension', { extensionKey: 'x', extensionType: 'y' }, line('What an extension holds')),
    node(
      'multiBodiedExtension',
      { extensionKey: 'x', extensionType: 'y' },
      node('extensionFrame', {}, line('What its frame holds')),
    ),
    leaf('syncBlock', { resourceId: 'x', localId: 'y' }),
    node('bodiedSyncBlock', { resourceId: 'x', localId: 'y' }, line('What is synced')),
  ],
};

/** What wiki markup can say, once each. The image is `cart.png`, the file `log.txt`, the person `mira`. */
export const everyMarkup = `h1. Rounding in the cart

Totals are *wrong by a cent* in _some_ currencies, +never in JPY+, -always in EUR-. See [the plan|https://example.org/plan], run {{npm test}}, ??says the book??, mind H{~}2{~}O and x{^}2{^}. {color:#de350b}Red{color} and {color:green}green{color}. SHOP-482 -- [~mira] \\\\
(/) (x) (!) (i) (?) (y) (n) (on) (*) (flag) :) :D [mail|mailto:mira@example.org] [^log.txt] [up|#top] {anchor:top}https://example.org/x

h3. Lists

* One
** One of one
*# One of one, counted
* Two
{code:sql}
select 1;
{code}

# Four
# Five

- A dash

h4. Boxes

{panel:title=Mind the gap|bgColor=#ffebe6}
Red, with *bold*
{panel}

{panel}
Plain
{panel}

{code:title=Cart.java|borderStyle=solid}
return sum; // half to even
{code}

{noformat}
  as   typed
{noformat}

{quote}
A cent saved
{quote}

bq. is a cent earned

----

||Currency||Shown||
|EUR|*10.01*|
|KWD|!cart.png|thumbnail!|

!cart.png!`;
