import type { Node } from './node.ts';

/** How often what had no end is repeated: longer than any key, prefix or project there is. */
const most = 64;
/** Repetitions around such repetitions: names have no more words. */
const mostAround = 12;

/**
 * The same pattern with an end to every repetition. A search then looks only so far ahead of each place, and its time grows
 * with the length of the text, not with its square. Nothing as long as what is given up can be a key.
 */
export function bound(node: Node): Node {
  if (node.kind === 'sequence' || node.kind === 'choice') return { ...node, of: node.of.map(bound) };
  if (node.kind !== 'repeat') return node;
  const more = isEndless(node.of) ? mostAround : most;
  return { ...node, of: bound(node.of), most: node.most === Infinity ? node.least + more : node.most };
}

function isEndless(node: Node): boolean {
  if (node.kind === 'sequence' || node.kind === 'choice') return node.of.some(isEndless);
  return node.kind === 'repeat' && (node.most === Infinity || isEndless(node.of));
}

/** How many characters a pattern can match at most. */
export function lengthOf(node: Node): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'edge') return 0;
  if (node.kind === 'repeat') return node.most * lengthOf(node.of);
  const lengths = node.of.map(lengthOf);
  return node.kind === 'choice' ? Math.max(0, ...lengths) : lengths.reduce((sum, length) => sum + length, 0);
}
