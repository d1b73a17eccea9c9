import { escapeHtml } from './escape.ts';
import type { Scene } from './scene.ts';
import { inlineHtml as inlinesHtml } from './to-html-inline.ts';
import type { Block, Inline, ListBlock } from './tree.ts';

const inlineHtml = (inlines: readonly Inline[], scene: Scene): string =>
  inlinesHtml(inlines, scene, (block) => blockHtml(block, scene));

const keywords = /\b(return|readonly|export|interface|const|new|if|else|import|public|private|class|void)\b/g;

/** Colours code as Jira does, just enough that a reader of the HTML meets spans inside `<pre>`. */
const highlighted = (code: string): string =>
  escapeHtml(code)
    .split('\n')
    .map((line) => {
      const at = line.search(/(?<!:)\/\/|(?<!&)#(?!\d)/);
      const [before, comment] =
        at === -1 ? [line, ''] : [line.slice(0, at), `<span class="code-comment">${line.slice(at)}</span>`];
      return before.replaceAll(keywords, '<span class="code-keyword">$1</span>') + comment;
    })
    .join('\n');

function listHtml(list: ListBlock, scene: Scene): string {
  const open = { '*': '<ul>', '-': '<ul class="alternate" type="square">', '#': '<ol>' }[list.marker];
  const items = list.items.map((item) => {
    const inner = item.lists.map((nested) => `\n\t${listHtml(nested, scene).replaceAll('\n', '\n\t')}`).join('');
    return `\t<li>${inlineHtml(item.content, scene)}${inner}</li>`;
  });
  return `${open}\n${items.join('\n')}\n</${list.marker === '#' ? 'ol' : 'ul'}>`;
}

const panelHtml = (kind: 'code' | 'preformatted', title: string | undefined, pre: string): string => {
  const header =
    title === undefined
      ? ''
      : `<div class="${kind}Header panelHeader" style="border-bottom-width: 1px;"><b>${escapeHtml(title)}</b></div>`;
  return `<div class="${kind} panel" style="border-width: 1px;">${header}<div class="${kind}Content panelContent">\n${pre}\n</div></div>`;
};

function blockHtml(block: Block, scene: Scene): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content, scene)}</p>`;
    case 'heading': {
      const text = inlineHtml(block.content, scene);
      const name = text.replaceAll(/<[^>]*>|[^\p{L}\p{N}]/gu, '');
      return `<h${block.level}><a name="${name}"></a>${text}</h${block.level}>`;
    }
    case 'list':
      return listHtml(block, scene);
    case 'code':
      return panelHtml(
        'code',
        block.title,
        `<pre class="code-${escapeHtml(block.language)}">${highlighted(block.text)}\n</pre>`,
      );
    case 'preformatted':
      return panelHtml('preformatted', undefined, `<pre>${escapeHtml(block.text)}\n</pre>`);
    case 'panel': {
      const colour = /^#[0-9a-f]{3,6}$/i.test(block.colour ?? '') ? `background-color: ${block.colour};` : '';
      const header =
        block.title === undefined
          ? ''
          : `<div class="panelHeader" style="border-bottom-width: 1px;${colour}"><b>${escapeHtml(block.title)}</b></div>`;
      return `<div class="panel" style="${colour}border-width: 1px;">${header}<div class="panelContent" style="${colour}">\n${toHtml(block.content, scene)}\n</div></div>`;
    }
    case 'quote':
      return `<blockquote>${toHtml(block.content, scene)}</blockquote>`;
    case 'table': {
      const rows = block.rows.map((row) => {
        const cells = row.map(({ header, content }) =>
          header
            ? `<th class='confluenceTh'>${inlineHtml(content, scene)}</th>`
            : `<td class='confluenceTd'>${inlineHtml(content, scene)}</td>`,
        );
        return `<tr>\n${cells.join('\n')}\n</tr>`;
      });
      return `<div class='table-wrap'>\n<table class='confluenceTable'><tbody>\n${rows.join('\n')}\n</tbody></table>\n</div>\n`;
    }
    case 'rule':
      return '<hr />';
  }
}

/** Blocks → HTML, as `renderedBody` and `renderedFields` carry it. */
export const toHtml = (blocks: readonly Block[], scene: Scene): string =>
  blocks.map((block) => blockHtml(block, scene)).join('\n\n');
