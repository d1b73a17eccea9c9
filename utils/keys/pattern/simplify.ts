import { complementOf, setOf, type CharSet } from './char-set.ts';
import type { Node } from './node.ts';

/**
 * The same pattern without needless groups, and without neighbouring repetitions where one holds all characters of the other:
 * `[A-Z]+[A-Z0-9]*` is `[A-Z][A-Z0-9]*`. People write such, it means the same, and a browser tries far fewer ways.
 */
export function simplify(node: Node): Node {
  if (node.kind === 'repeat') return { ...node, of: simplify(node.of) };
  if (node.kind === 'choice') {
    const branches = node.of.map(simplify);
    const [only] = branches;
    return only !== undefined && branches.length === 1 ? only : { ...node, of: branches };
  }
  if (node.kind !== 'sequence') return node;
  const items = node.of.map(simplify).flatMap((item) => (item.kind === 'sequence' ? item.of : [item]));
  return { ...node, of: items.reduce<readonly Node[]>(join, []) };
}

/** Adds an item to those before it. */
function join(before: readonly Node[], item: Node): readonly Node[] {
  const last = before.at(-1);
  if (last === undefined || !isEndless(last) || !isEndless(item)) return [...before, item];
  const rest = before.slice(0, -1);
  // X{m,}Y{n,} is X{m}Y{n,} where Y holds all of X, and X{m,}Y{n} where X holds all of Y: greedily the longest comes first.
  if (includes(item.of.set, last.of.set)) return [...rest, { ...last, most: last.least }, item];
  if (includes(last.of.set, item.of.set)) return [...before, { ...item, most: item.least }];
  return [...before, item];
}

type Loop = Extract<Node, { kind: 'repeat' }> & { readonly of: Extract<Node, { kind: 'set' }> };

const isEndless = (node: Node): node is Loop =>
  node.kind === 'repeat' && node.most === Infinity && !node.lazy && node.of.kind === 'set';

/** Whether one set surely holds all of another. */
function includes(all: CharSet, some: CharSet): boolean {
  if (all.properties.length > 0 || some.properties.length > 0) return JSON.stringify(all) === JSON.stringify(some);
  const others = complementOf(all).ranges;
  return setOf([...others, ...some.ranges]).ranges.reduce(count, 0) === [...others, ...some.ranges].reduce(count, 0);
}

const count = (sum: number, [from, to]: readonly [number, number]): number => sum + to - from + 1;
