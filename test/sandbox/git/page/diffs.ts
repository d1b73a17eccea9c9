import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { DiffFile, DiffLine } from '../model.ts';
import { highlight } from './highlight.ts';
import { icon } from './icons.ts';

const classes = { same: '', old: ' old', new: ' new', hunk: ' match' } as const;

function rows(lines: readonly DiffLine[]): Html[] {
  let old = 0;
  let now = 0;
  return lines.map(({ kind, text }) => {
    const starts = kind === 'hunk' ? /-(\d+)\S* \+(\d+)/.exec(text) : null;
    if (starts) {
      old = Number(starts[1]) - 1;
      now = Number(starts[2]) - 1;
    }
    if (kind === 'same' || kind === 'old') old += 1;
    if (kind === 'same' || kind === 'new') now += 1;
    const oldNumber = kind === 'same' || kind === 'old' ? old : '';
    const newNumber = kind === 'same' || kind === 'new' ? now : '';
    return html`<tr class="line_holder${classes[kind]}">
      <td class="diff-line-num old_line${classes[kind]}">${oldNumber}</td>
      <td class="diff-line-num new_line${classes[kind]}">${newNumber}</td>
      <td class="line_content${classes[kind]}">
        <span class="line">${kind === 'hunk' ? text : highlight(text)}</span>
      </td>
    </tr>`;
  });
}

const count = (file: DiffFile, kind: DiffLine['kind']): number =>
  file.lines.filter((line) => line.kind === kind).length;

function diffFile(file: DiffFile): Html {
  return html`<div class="diff-file file-holder" data-path="${file.path}">
    <div class="js-file-title file-title file-title-flex-parent">
      <span class="file-header-content">${icon('file')}<strong class="file-title-name">${file.path}</strong></span
      ><span class="diff-stats"
        ><span class="added">+${count(file, 'new')}</span><span class="removed">−${count(file, 'old')}</span></span
      >
    </div>
    <div class="diff-content">
      <div class="diff-viewer">
        <table class="text-file diff-wrap-lines code code-commit js-syntax-highlight">
          <tbody>
            ${rows(file.lines)}
          </tbody>
        </table>
      </div>
    </div>
  </div>`;
}

/** Changed files with their lines. Keys in them are code: no extension may touch them. */
export function diffs(files: readonly DiffFile[]): Html {
  const numbers = `${files.length} changed ${files.length === 1 ? 'file' : 'files'}`;
  return html`<div class="files">
    <div class="mr-version-controls">${numbers}</div>
    ${files.map(diffFile)}
  </div>`;
}
