import type { IssueKey } from '../issue/issue.ts';
import type { Finding } from '../scan/scanner.ts';
import { asKey } from '../keys/as-key.ts';
import { createHighlights } from './highlights.ts';
import { createLinks } from './links.ts';
import type { Marks } from './marks.ts';
import { keyOf, leadsTo, liesUnder, type NativeLink } from './native-links.ts';
import { stylePage } from './page-style.ts';

/** Paints what was found and accepted, and knows where it is afterwards. */
export interface Painter {
  paint(finding: Finding, urls: ReadonlyMap<IssueKey, string>): void;
  /** Whether a link of the host leads to the Jira under one of these addresses. */
  leads(native: NativeLink, webUrls: readonly string[]): boolean;
  /** Makes it ours; one that leads under an address but the first leads to the given one from then on. */
  adopt(native: NativeLink, webUrls: readonly string[], url: string): void;
  /** Makes links of ours, and copies of them, lead where they should now; those that lead nowhere become text. Brings the style back. */
  mend(urls: ReadonlyMap<IssueKey, string>, isOpen: (key: IssueKey) => boolean): void;
  /** Forgets what was painted in roots that changed, as far as it did. Gives the roots that have left the page. */
  drop(changed: Iterable<Element>): readonly Element[];
  /** Forgets every highlight: the page became another one. */
  forget(): void;
  /** Takes everything off the page. */
  clear(): void;
  readonly marks: Marks;
}

/** What cannot hold another link: there a key is highlighted, also in static text. */
const interactive = 'a, button, summary, label, [role="button"], [role="link"], [role="tab"]';

export function createPainter(
  document: Document,
  signal: AbortSignal,
  trees: Iterable<ParentNode> = [document],
): Painter {
  const links = createLinks(trees, signal);
  const highlights = createHighlights(document, signal);
  const style = stylePage(document, signal);

  return {
    paint({ node, matches, region, root }, urls) {
      const urlOf = (key: IssueKey): string => urls.get(key) ?? '';
      // The page may have changed the text while the worker was asked.
      const accepted = matches.filter(
        ({ key, start, end }) => urls.has(key) && asKey(node.data.slice(start, end)) === key,
      );
      if (accepted.length === 0 || !node.isConnected) return;
      const holder = node.parentElement?.closest(interactive);
      const link = holder?.closest('a');
      // What a link to an issue says is that link's own business: it is ours already, adopted, or leads to another Jira.
      if (link && keyOf(link) !== undefined) return;
      style.putInto(node.getRootNode());
      if (region.text === 'static' && !holder) links.make(node, accepted, urlOf);
      else highlights.add(root, node, accepted, urlOf);
    },
    leads: ({ link }, webUrls) => leadsTo(link, webUrls),
    adopt: ({ link, key }, [, ...former], url) => links.adopt(link, key, liesUnder(link, former) ? url : undefined),
    mend(urls, isOpen) {
      style.mend();
      links.mend(urls, isOpen);
    },
    drop: highlights.drop,
    forget() {
      links.forget();
      highlights.forget();
    },
    clear() {
      links.clear();
      highlights.forget();
    },
    marks: {
      of: links.of,
      at: highlights.at,
      first: (key) => links.first(key) ?? highlights.first(key),
    },
  };
}
