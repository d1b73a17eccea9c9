import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

it.each([
  ['a comment', 'x(); // see <y>', 'x(); <span class="c">// see &lt;y&gt;</span>'],
  [
    'keyword, string and number',
    "return 'a' + 12;",
    '<span class="k">return</span> <span class="s">&#39;a&#39;</span> + <span class="m">12</span>;',
  ],
  ['nothing to mark', '}', '}'],
])('marks %s', (_, line, expected) => {
  expect(highlight(line).text).toBe(expected);
});
