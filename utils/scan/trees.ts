/** A tree of nodes. Selectors and observers do not leave it by themselves. */
export type Tree = Document | ShadowRoot;

/** The trees of a page: the document, and on hosts whose texts lie there every open shadow root. */
export interface Trees {
  /** Grows and shrinks with the page. */
  readonly all: readonly Tree[];
  /** Looks for new trees under a node, and under those; gives them. Forgets those that have left the page. */
  find(under: Node): readonly ShadowRoot[];
  /** Whether elements wait for their definition: they get their shadow root without a sign. */
  isUnfinished(): boolean;
}

export function createTrees(document: Document, isShadowed: boolean): Trees {
  if (!isShadowed) return { all: [document], find: () => [], isUnfinished: () => false };
  const all: Tree[] = [document];
  return {
    all,
    find(under) {
      const known = new Set(all.filter((tree) => tree.isConnected));
      const before = known.size;
      if (under.isConnected) findUnder(under, known);
      all.splice(0, Infinity, ...known);
      // A set keeps its order: those that came last are new, and none of them is the document.
      return all.slice(before) as ShadowRoot[];
    },
    isUnfinished: () => all.some((tree) => tree.querySelector(':not(:defined)') !== null),
  };
}

function findUnder(top: Node, known: Set<Tree>): void {
  const look = ({ shadowRoot }: Element): void => {
    if (shadowRoot === null || known.has(shadowRoot)) return;
    known.add(shadowRoot);
    findUnder(shadowRoot, known);
  };
  if (top instanceof Element) look(top);
  // Elements, documents and shadow roots have it; texts, which have nothing under them, do not.
  const { querySelectorAll } = top as Partial<ParentNode>;
  for (const element of querySelectorAll?.call(top, '*') ?? []) look(element);
}
