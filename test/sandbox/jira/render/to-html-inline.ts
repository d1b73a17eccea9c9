import { emoticons } from './emoticons.ts';
import { escapeHtml } from './escape.ts';
import type { Scene } from './scene.ts';
import type { Block, Inline, Mark } from './tree.ts';

const elements: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'em',
  code: 'tt',
  strike: 'del',
  underline: 'ins',
  sub: 'sub',
  sup: 'sup',
  cite: 'cite',
};

type BlockHtml = (block: Block) => string;

/** Links the keys of issues that exist; the key of a resolved one is struck through. */
function withIssueLinks(text: string, scene: Scene): string {
  return text
    .split(/(?<![\w-])([A-Z][A-Z0-9_]+-[1-9]\d*)(?!\w)/)
    .map((part, index) => {
      const issue = index % 2 === 1 ? scene.issue(part) : undefined;
      if (!issue) return escapeHtml(part);
      const link = `<a href="${scene.base}/browse/${issue.key}" title="${escapeHtml(issue.summary)}" class="issue-link" data-issue-key="${issue.key}">${part}</a>`;
      return issue.resolved ? `<del>${link}</del>` : link;
    })
    .join('');
}

function imageHtml(fileName: string, thumbnail: boolean, scene: Scene): string {
  const file = scene.attachment(fileName);
  if (!file) {
    return `<span class="error">&#33;${escapeHtml(fileName)}&#33;</span>`;
  }
  if (!thumbnail) {
    return `<span class="image-wrap" style=""><img src="${file.whole}" alt="${escapeHtml(file.fileName)}" style="border: 0px solid black" /></span>`;
  }
  return `<span class="image-wrap" style=""><a id="${file.id}_thumb" href="${file.whole}" title="${escapeHtml(file.fileName)}" file-preview-type="image" file-preview-id="${file.id}"><img src="${file.thumbnail}" style="border: 0px solid black" role="presentation" /></a></span>`;
}

const marked = (html: string, marks: readonly Mark[]): string =>
  marks.reduceRight(
    (inner, mark) =>
      mark.startsWith('colour:')
        ? `<font color="${escapeHtml(mark.slice('colour:'.length))}">${inner}</font>`
        : `<${elements[mark]}>${inner}</${elements[mark]}>`,
    html,
  );

function linkHtml(link: Extract<Inline, { type: 'link' }>, scene: Scene, ofBlock: BlockHtml): string {
  const label = link.content ? inlineHtml(link.content, scene, ofBlock) : escapeHtml(link.href);
  return marked(
    `<a href="${escapeHtml(link.href)}" class="external-link" target="_blank" rel="nofollow noopener">${label}</a>`,
    link.marks,
  );
}

function oneHtml(inline: Inline, scene: Scene, ofBlock: BlockHtml): string {
  switch (inline.type) {
    case 'text':
      return marked(
        inline.marks.includes('code') ? escapeHtml(inline.text) : withIssueLinks(inline.text, scene),
        inline.marks,
      );
    case 'break':
      return '<br/>\n';
    case 'block':
      return ofBlock(inline.block);
    case 'anchor':
      return `<a name="${escapeHtml(inline.name)}"></a>`;
    case 'emoticon': {
      const file = emoticons[inline.sign]?.file ?? '';
      return `<img class="emoticon" src="${scene.base}/images/icons/emoticons/${file}.png" height="16" width="16" align="absmiddle" alt="" border="0"/>`;
    }
    case 'link':
      return linkHtml(inline, scene, ofBlock);
    case 'mention': {
      const person = scene.person(inline.user);
      if (!person) return `[~${escapeHtml(inline.user)}]`;
      const profile = `${scene.base}/secure/ViewProfile.jspa?name=${encodeURIComponent(person.name)}`;
      return `<a href="${profile}" class="user-hover" rel="${person.name}">${escapeHtml(person.displayName)}</a>`;
    }
    case 'file': {
      const file = scene.attachment(inline.fileName);
      if (!file) return `<span class="error">&#91;^${escapeHtml(inline.fileName)}&#93;</span>`;
      return `<span class="nobr"><a href="${file.whole}" title="${escapeHtml(file.fileName)} attached">${escapeHtml(file.fileName)}<sup><img class="rendericon" src="${scene.contextPath}/images/icons/link_attachment_7.gif" height="7" width="7" align="absmiddle" alt="" border="0"/></sup></a></span>`;
    }
    case 'image':
      return imageHtml(inline.fileName, inline.thumbnail, scene);
  }
}

/** Inlines → the HTML that Jira's wiki renderer makes of them; `ofBlock` renders the boxes among them. */
export const inlineHtml = (inlines: readonly Inline[], scene: Scene, ofBlock: BlockHtml): string =>
  inlines.map((inline) => oneHtml(inline, scene, ofBlock)).join('');
