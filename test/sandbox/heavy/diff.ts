import { html, type Html, type Piece } from '../git/html.ts';
import { cycle, people, sentence } from './words.ts';

/** Blanks count in code, and a formatter makes free with what is tagged `html`. */
const exact = html;

const names = ['basket', 'voucher', 'address', 'delivery', 'total', 'currency'];
const span = (kind: string, text: string): Html => exact`<span class="pl-${kind}">${text}</span>`;

/** Lines of code with GitHub's colours, in turns. */
const codes: readonly ((name: string, at: number) => readonly Piece[])[] = [
  (name, at) => [
    [span('k', 'const'), ' ', span('s1', name), ' ', span('c1', '='), ' ', span('en', 'round'), '('],
    [span('s1', 'sum'), ', ', span('c1', `${at % 90}`), ');'],
  ],
  (name) => [
    [span('k', 'if'), ' (', span('s1', name), '.', span('c1', 'length'), ' ', span('c1', '==='), ' ', span('c1', '0')],
    [') ', span('k', 'return'), ' ', span('c1', 'undefined'), ';'],
  ],
  (name, at) => [span('c', `// ${name}: ${sentence(at)}`)],
  (name) => [
    [span('s1', 'lines'), '.', span('en', 'push'), '({ ', span('c1', 'name'), ': ', span('s', `'${name}'`), ', '],
    [span('c1', 'encoding'), ': ', span('s', "'utf-8'"), ' });'],
  ],
];

const kinds = ['context', 'context', 'deletion', 'addition', 'addition', 'context'];
const markers: Readonly<Record<string, string>> = { context: ' ', deletion: '-', addition: '+' };

function line(file: string, at: number): Html {
  const kind = cycle(kinds, at);
  const code = cycle(codes, at)(cycle(names, at + Math.floor(at / 6)), at);
  const number = (side: string): Html =>
    exact`<td id="${file}${side}${at}" data-line-number="${at}" class="blob-num blob-num-${kind} js-linkable-line-number"></td>`;
  const marked = exact`<span class="blob-code-inner blob-code-marker js-code-nav-pass" data-code-marker="${markers[kind]}">  ${code}</span>`;
  return exact`<tr data-hunk="${file}" class="show-top-border">
        ${number('L')}
        ${number('R')}
        <td class="blob-code blob-code-${kind} js-file-line">${marked}</td>
      </tr>
`;
}

/** What reviewers said about a line. */
const thread = (at: number): Html =>
  html`<tr class="inline-comments js-inline-comments-container">
    <td class="line-comments js-line-comments" colspan="3">
      <div class="js-comments-holder">
        ${[0, 1].map(
          (reply) =>
            html`<div class="review-comment js-comment timeline-comment-group" id="discussion_r${at * 10 + reply}">
              <h3>
                <a class="author Link--primary" href="/${cycle(people, at + reply)}">${cycle(people, at + reply)}</a> 3
                days ago
              </h3>
              <div class="edit-comment-hide">
                <div class="comment-body markdown-body js-comment-body">
                  <p>
                    ${sentence(at + reply)} See <code>round()</code> in
                    <a href="/shop/web/blob/main/price.ts">price.ts</a>.
                  </p>
                  <p>${sentence(at * 3 + reply)}</p>
                </div>
              </div>
              <form class="js-comment-update"><textarea name="body">${sentence(at + reply)}</textarea></form>
            </div>`,
        )}
      </div>
    </td>
  </tr> `;

/** One file of a pull request: as many lines, and a discussion among them. */
export function fileDiff(at: number, lines: number): Html {
  const file = `diff-${(at * 7919 + 65_537).toString(16).padStart(40, '3')}`;
  const path = `src/checkout/${cycle(names, at)}/part-${at}.ts`;
  return html`<div id="${file}" class="file js-file js-details-container" data-file-type=".ts">
    <div class="file-header js-file-header"><a class="Link--primary" title="${path}" href="#${file}">${path}</a></div>
    <div class="js-file-content">
      <table class="diff-table js-diff-table tab-size" data-tab-size="8">
        <tbody>
          ${Array.from({ length: lines }, (_, index) => [line(file, index + 1), index === Math.floor(lines / 2) && thread(at)])}
        </tbody>
      </table>
    </div>
  </div> `;
}
