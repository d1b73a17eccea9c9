import { complementOf, setOf } from './char-set.ts';
import { readBrackets } from './brackets.ts';
import { one, readEscape } from './escape.ts';
import type { Complaint, Edge, Flags, Node, Repeat } from './node.ts';
import { createReader, type Reader } from './reader.ts';

/** A pattern as read, and the flags that are in force at its end: in GitLab they reach what is written after it. */
export interface Pattern {
  readonly node: Node;
  readonly flags: Flags;
  readonly complaint: Complaint | undefined;
}

/** Flags are set in the midst of a group and hold until its end. */
type Scope = { -readonly [flag in keyof Flags]: Flags[flag] };

/** Reads a pattern as RE2 does. With a complaint, the node means nothing. Source: RE2's syntax page. */
export function readPattern(source: string, flags: Flags): Pattern {
  const reader = createReader(source);
  const scope = { ...flags };
  const node = readChoice(reader, scope);
  if (reader.peek() === ')') reader.refuse('stray-parenthesis', reader.at());
  return { node, flags: scope, complaint: reader.complaint() };
}

function readChoice(reader: Reader, scope: Scope): Node {
  const branches = [readSequence(reader, scope)];
  while (reader.eat('|')) branches.push(readSequence(reader, scope));
  return { kind: 'choice', of: branches };
}

function readSequence(reader: Reader, scope: Scope): Node {
  const items: Node[] = [];
  while (!['', '|', ')'].includes(reader.peek())) {
    // Here stands what is repeated, not how often: neither `*a` nor `a**` means anything in RE2.
    const start = reader.at();
    if (readRepeat(reader, scope) !== undefined) reader.refuse('bad-repeat', start);
    const read = readItems(reader, scope);
    // Of `\Qab\E*`, only the `b` is repeated.
    const of = read.pop();
    const repeat = of && readRepeat(reader, scope);
    if (of !== undefined) read.push(repeat === undefined ? of : { ...repeat, of });
    items.push(...read);
  }
  return { kind: 'sequence', of: items };
}

/** One thing that may be repeated; several after `\Q`, none where flags are set. */
function readItems(reader: Reader, scope: Scope): Node[] {
  const char = reader.take();
  if (char === '(') return readGroup(reader, scope);
  if (char === '[') return [{ kind: 'set', set: readBrackets(reader, scope) }];
  if (char === '.') return [{ kind: 'set', set: complementOf(setOf(scope.dotAll ? [] : [[10, 10]])) }];
  if (char === '^') return [toEdge(scope.lines ? 'line-start' : 'text-start')];
  if (char === '$') return [toEdge(scope.lines ? 'line-end' : 'text-end')];
  if (char === '\\') return readBackslash(reader, scope);
  return [toLiteral(char, scope)];
}

const edges: Readonly<Record<string, Edge>> = { A: 'text-start', z: 'text-end', b: 'word-edge', B: 'no-word-edge' };

function readBackslash(reader: Reader, scope: Scope): Node[] {
  const edge = edges[reader.peek()];
  if (edge !== undefined) {
    reader.take();
    return [toEdge(edge)];
  }
  const quoted = reader.match(/Q(.*?)(?:\\E|$)/sy);
  if (quoted !== undefined) return [...(quoted[1] ?? '')].map((char) => toLiteral(char, scope));
  const set = readEscape(reader, scope);
  return set === undefined ? [] : [{ kind: 'set', set }];
}

function readGroup(reader: Reader, scope: Scope): Node[] {
  const start = reader.at() - 1;
  if (reader.match(/\?<?[=!]/y)) reader.refuse('look-around', start);
  const flagged = reader.match(/\?([imsU]*)(?:-([imsU]+))?([:)])/y);
  const inner = { ...scope };
  if (flagged !== undefined) {
    const [, on = '', off = '', end] = flagged;
    const changed = end === ')' ? scope : inner;
    setFlags(changed, on, true);
    setFlags(changed, off, false);
    if (end === ')') return [];
  } else if (reader.peek() === '?' && !reader.match(/\?P?<\w+>/y)) reader.refuse('bad-group', start);
  const node = readChoice(reader, inner);
  if (!reader.eat(')')) reader.refuse('missing-parenthesis', start);
  return [node];
}

function setFlags(scope: Scope, letters: string, value: boolean): void {
  const names = { i: 'fold', s: 'dotAll', m: 'lines', U: 'lazy' } as const;
  for (const [letter, name] of Object.entries(names)) if (letters.includes(letter)) scope[name] = value;
}

/** What says how often; braces that say nothing are themselves. RE2 counts to 1,000. */
function readRepeat(reader: Reader, { lazy }: Scope): Omit<Repeat, 'of'> | undefined {
  const start = reader.at();
  const match = reader.match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/y);
  if (match === undefined) return undefined;
  const [, sign, from, comma, to, question] = match;
  const least = from === undefined ? Number(sign === '+') : Number(from);
  const counted = to === undefined || to === '' ? Infinity : Number(to);
  const signed = sign === '?' ? 1 : Infinity;
  const most = from === undefined ? signed : comma === undefined ? least : counted;
  if (least > 1000 || (most !== Infinity && most > 1000) || most < least) reader.refuse('bad-repeat', start);
  return { kind: 'repeat', least, most, lazy: (question === '?') !== lazy };
}

const toEdge = (edge: Edge): Node => ({ kind: 'edge', edge });

const toLiteral = (char: string, { fold }: Scope): Node => ({ kind: 'set', set: one(char.codePointAt(0) ?? 0, fold) });
