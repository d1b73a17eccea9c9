import { toClass } from './char-set.ts';
import type { Edge, Node } from './node.ts';

// Said without JavaScript's `m`, so that each stands for itself. `\b` is ASCII as long as the flag `i` is not set.
const edges: Readonly<Record<Edge, string>> = {
  'text-start': '(?<![^])',
  'text-end': '(?![^])',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'word-edge': '\\b',
  'no-word-edge': '\\B',
};

/** A pattern as JavaScript writes it, without groups that capture, for flag `u` and no other. */
export function writePattern(node: Node): string {
  if (node.kind === 'set') return toClass(node.set);
  if (node.kind === 'edge') return edges[node.edge];
  if (node.kind === 'sequence') return node.of.map(writePattern).join('');
  if (node.kind === 'choice') return group(node.of.map(writePattern).join('|'));
  const { least, most, lazy, of } = node;
  return `${of.kind === 'set' ? writePattern(of) : group(writePattern(of))}{${least},${most === Infinity ? '' : most}}${lazy ? '?' : ''}`;
}

const group = (source: string) => (/^\(\?:[^()]*\)$/.test(source) ? source : `(?:${source})`);
