// Runs in the saved page itself, before the extension does: see ../corpus.ts.
import { hosts } from '../../../utils/hosts/index.ts';
import { hostBehind, readPage, type ReadPage } from '../../../utils/hosts/read-page.ts';
import { keyOf } from '../../../utils/paint/native-links.ts';
import type { Place } from '../../../utils/protocol/content-messages.ts';
import { createScanner, type Finding } from '../../../utils/scan/scanner.ts';
import { createTrees } from '../../../utils/scan/trees.ts';
import { visibleKeys } from './visible-keys.ts';

/** What Lozenge makes of a page, and what a reader who knows nothing of hosts sees on it. */
export interface PageReading {
  readonly host: string | undefined;
  readonly page: string | undefined;
  readonly project: string | undefined;
  /** How many elements each kind of region has. */
  readonly regions: Readonly<Partial<Record<Place, number>>>;
  /** Each key once, in the order of its finding. */
  readonly keys: readonly string[];
  readonly mentions: number;
  /** How many keys the reader sees in texts. */
  readonly visible: number;
  /** Texts with keys that will be painted and are on the screen, where the page is scrolled to the first of them: off the screen nothing is highlighted. */
  readonly onScreen: number;
  /** Keys that were found in code or in an editor, with where. */
  readonly inCode: readonly string[];
  /** Keys that stand in a text on the screen and were not found, with where. */
  readonly missed: readonly string[];
}

/** Code and editors of all hosts, by what is known of their pages; nothing that this house's own lists are made of. */
const code =
  'textarea, input, select, [contenteditable="true"], .CodeMirror, .cm-content, .monaco-editor, .blob-code, .blob-code-inner, .lines-code, .code-inner, .line_content, .diff-content, table.diff, table.blob, .patch, div.pre, .differential-diff, pre code';

export function read(): PageReading {
  const known = hostBehind(hosts, document);
  const page = known && readPage(known, document, location);
  const regions: Partial<Record<Place, number>> = {};
  for (const { selector, place } of page?.page.regions ?? []) {
    const count = document.querySelectorAll(selector).length;
    if (count > 0) regions[place] = (regions[place] ?? 0) + count;
  }
  const findings = page === undefined ? [] : findIn(page);
  const visible = visibleKeys(code);
  // A saved page has no style sheet: long menus may stand above everything.
  findings[0]?.node.parentElement?.scrollIntoView({ block: 'center' });
  const keys = new Set(findings.flatMap(({ matches }) => matches.map(({ key }) => key)));
  return {
    host: known?.id,
    page: page?.page.id,
    project: page?.project,
    regions,
    keys: [...keys],
    mentions: findings.reduce((sum, { matches }) => sum + matches.length, 0),
    visible: new Set(visible.map(({ key }) => key)).size,
    onScreen: findings.filter((finding) => isPaintable(finding) && isOnScreen(finding)).length,
    inCode: findings
      .filter(({ node }) => node.parentElement?.closest(code))
      .map(({ node, matches }) => `${matches[0]?.key} in ${node.parentElement?.closest(code)?.className}`),
    missed: visible.filter(({ key }) => !keys.has(key)).map(({ key, path }) => `${key} in ${path}`),
  };
}

function findIn({ host, page }: ReadPage): readonly Finding[] {
  const trees = createTrees(document, host.shadowed === true);
  trees.find(document);
  return createScanner(document, host, trees.all).read(page.regions);
}

/** The text of a link to an issue, here to another Jira than ours, is left as it is. */
function isPaintable({ node }: Finding): boolean {
  const link = node.parentElement?.closest('a');
  return !link || keyOf(link) === undefined;
}

function isOnScreen({ node }: Finding): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { width, top, bottom } = range.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
