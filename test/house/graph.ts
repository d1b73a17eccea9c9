import { posix } from 'node:path';
import { findImports, type Import } from './imports.ts';
import type { Tree } from './tree.ts';

/** An import with its two ends. */
export interface Edge extends Import {
  readonly from: string;
  /** A path of the tree, a package (`zod/mini`), or undefined where the import leads to no file of the tree. */
  readonly to: string | undefined;
}

/** Every import of a tree, by the file that says it. */
export type Graph = ReadonlyMap<string, readonly Edge[]>;

export const toGraph = (tree: Tree): Graph =>
  new Map([...tree].map(([from, text]) => [from, findImports(from, text).map((found) => toEdge(tree, from, found))]));

function toEdge(tree: Tree, from: string, found: Import): Edge {
  const { specifier } = found;
  const isFile = specifier.startsWith('.') || from.endsWith('.html');
  const path = posix.join(posix.dirname(from), specifier);
  const file = tree.has(path) ? path : undefined;
  return { ...found, from, to: isFile ? file : specifier || undefined };
}

export const isPackage = ({ to, from, specifier }: Edge): boolean =>
  to !== undefined && !specifier.startsWith('.') && !from.endsWith('.html');

/**
 * Everything that runs when `entry` runs, each with the chain of files that leads to it (`a → b → c`). Type-only imports
 * don't count.
 */
export function reach(graph: Graph, entry: string): ReadonlyMap<string, string> {
  if (!graph.has(entry)) throw new Error(`${entry} does not exist: this rule looks at nothing.`);
  const chains = new Map([[entry, entry]]);
  // A Map gives out what is added while it is walked.
  for (const [file, chain] of chains) {
    for (const { to, typeOnly } of graph.get(file) ?? []) {
      if (to !== undefined && !typeOnly && !chains.has(to)) chains.set(to, `${chain} → ${to}`);
    }
  }
  return chains;
}
