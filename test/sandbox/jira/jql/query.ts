import type { Desk } from '../call.ts';
import type { IssueRecord } from '../state.ts';
import { jqlFields } from './fields.ts';
import type { JqlField } from './kinds.ts';
import { readText } from './text.ts';
import { accept, expect, operator, peek, SyntaxProblem, take, value, values } from './reader.ts';
import type { Reader } from './reader.ts';
import { wordsOf } from './words.ts';

type Test = (issue: IssueRecord) => boolean;

/** A query that was understood. */
export interface Query {
  readonly matches: Test;
  readonly compare: (a: IssueRecord, b: IssueRecord) => number;
  /** Complaints about values that there are not: an error, or warnings when the query is not validated. */
  readonly complaints: readonly string[];
  /** Whether there is any restriction; Cloud refuses searches without one. */
  readonly bounded: boolean;
}

function holds(field: JqlField, sign: string, wanted: readonly (string | undefined)[]): Test {
  if (sign === '~') {
    const tests = wanted.map((each) => readText(each ?? '') ?? (() => false));
    return (issue) => field.values(issue).some((own) => tests.every((test) => test(own)));
  }
  if (/^[<>]/.test(sign)) {
    const limit = wanted[0] ?? '';
    const passes = (own: string): boolean =>
      (sign.endsWith('=') && own === limit) || (sign.startsWith('>') ? own > limit : own < limit);
    return (issue) => field.values(issue).some(passes);
  }
  return (issue) => {
    const own = field.values(issue);
    return wanted.some((each) => (each === undefined ? own.length === 0 : own.includes(each)));
  };
}

/** Texts can be asked for by words, and for whether they are there; nothing else can be asked for by words. */
const suits = (sign: string, { kind }: JqlField, typed: readonly (string | undefined)[]): boolean =>
  sign.endsWith('~') === (kind === 'text') || typed.every((each) => each === undefined);

function clause(reader: Reader): Test {
  const { text: name } = take(reader);
  const field = jqlFields[name.toLowerCase()];
  if (!field) throw new SyntaxProblem(`Field '${name}' does not exist or you do not have permission to view it.`);
  const sign = operator(reader);
  const raw = sign.endsWith('in') ? values(reader) : [value(reader)];
  const typed = raw.map((each) => (each?.toLowerCase() === field.empty ? undefined : each));
  if (!suits(sign, field, typed)) {
    throw new SyntaxProblem(`The operator '${sign}' is not supported by the '${name}' field.`);
  }
  const wanted = typed.flatMap((each) => {
    if (each === undefined) return [undefined];
    const resolved = field.resolve(reader.desk, each);
    if (resolved === undefined) reader.complaints.push(field.complaint(each, name));
    return [resolved ?? []].flat();
  });
  const positive = holds(field, sign.replace('!', '') || '=', wanted);
  // Jira's negations do not match an issue whose field is empty, unless EMPTY itself is what is negated.
  const hasValue: Test = (issue) => field.values(issue).length > 0 || typed.includes(undefined);
  return sign.startsWith('!') || sign === 'not in' ? (issue) => hasValue(issue) && !positive(issue) : positive;
}

function factor(reader: Reader): Test {
  if (accept(reader, 'not')) {
    const inner = factor(reader);
    return (issue) => !inner(issue);
  }
  if (!accept(reader, '(')) return clause(reader);
  const inner = disjunction(reader);
  expect(reader, ')');
  return inner;
}

function conjunction(reader: Reader): Test {
  const tests = [factor(reader)];
  while (accept(reader, 'and')) tests.push(factor(reader));
  return (issue) => tests.every((test) => test(issue));
}

function disjunction(reader: Reader): Test {
  const tests = [conjunction(reader)];
  while (accept(reader, 'or')) tests.push(conjunction(reader));
  return (issue) => tests.some((test) => test(issue));
}

function ordering(reader: Reader): Query['compare'] {
  const by: Query['compare'][] = [];
  while (by.length === 0 || accept(reader, ',')) {
    const { text: name } = take(reader);
    const order = jqlFields[name.toLowerCase()]?.order;
    if (!order) throw new SyntaxProblem(`Not able to sort using field '${name}'.`);
    const sign = accept(reader, 'desc') ? -1 : 1;
    accept(reader, 'asc');
    by.push((a, b) => sign * (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  }
  return (a, b) => by.map((compare) => compare(a, b)).find((result) => result !== 0) ?? 0;
}

const newestFirst: Query['compare'] = (a, b) => (a.created < b.created ? 1 : -1);

/** JQL → a query for this asker, or the message about a part that can't be understood. */
export function readQuery(desk: Desk, jql: string): Query | { readonly problem: string } {
  const words = wordsOf(jql);
  if (!words) return { problem: `Error in the JQL Query: The character is a reserved JQL character.` };
  const reader: Reader = { at: 0, words, desk, complaints: [] };
  try {
    const bounded = words.length > 0 && !(peek(reader) === 'order');
    const matches = bounded ? disjunction(reader) : () => true;
    const compare = accept(reader, 'order', 'by') ? ordering(reader) : newestFirst;
    const extra = words[reader.at];
    if (extra) return { problem: `Error in the JQL Query: Expecting either 'OR' or 'AND' but got '${extra.text}'.` };
    return { matches, compare, complaints: reader.complaints, bounded };
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return { problem: problem.message };
    throw problem;
  }
}
