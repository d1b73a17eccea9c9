import { grammars } from './find-keys.ts';
import { bound, lengthOf } from './pattern/bound.ts';
import { noFlags, type Complaint, type Node, type Objection } from './pattern/node.ts';
import { readPattern, type Pattern } from './pattern/read-pattern.ts';
import { simplify } from './pattern/simplify.ts';
import { findWays } from './pattern/ways.ts';
import { measureWork } from './pattern/work.ts';
import { writePattern } from './pattern/write-pattern.ts';
import type { CompiledRules, Grammar, KeyRules, RulesProblem } from './rules.ts';

/** GitLab's own limit for both. Source: gitlab-semantics.md §1.1. */
const longest = 255;
/** What a browser may try at one place of a text: 100,000 characters then take it well under a second at the very worst. */
const mostWork = 6000;
/** Jira's form of a key, for rules with a prefix alone. The end of what a number may have is bounded like everything else. */
const usual = '[A-Z][A-Z_0-9]+-\\d+';

/**
 * Makes rules ready for use, or says everything that is wrong with them. A pattern is accepted only when it is shown that no
 * text makes it slow: it can't hang a page. Runs in the script of pages whose keys are unusual, which never runs what it has not
 * judged, and in the settings, which refuse it before it is kept. Too heavy a piece of code for the others. Source: §1.1.
 */
export function compileRules(rules: KeyRules): CompiledRules {
  const { prefix = '', pattern = '', ignore = [], lowerCaseBranches = false, reading } = rules;
  const before = check(prefix, readPattern(prefix, noFlags));
  // Flags reach on: in GitLab both are one expression, so `(?i)` in the prefix is about the key as well.
  const key = check(pattern, readPattern(pattern || usual, before.flags));
  const ignored = ignore.map((entry) => entry.trim().toUpperCase()).filter((entry) => entry !== '');

  const together = simplify({ kind: 'sequence', of: [before.node, key.node] });
  const problems: RulesProblem[] = [
    ...toProblems('prefix', before.complaint),
    ...toProblems('pattern', key.complaint ?? judge(key.node)),
    ...ignored.filter((entry) => !/^[A-Z][A-Z0-9_]+(-\d+)?$/.test(entry)).map(toStranger),
  ];
  // Each may be quick and both together slow.
  if (problems.length === 0) problems.push(...toProblems('prefix', judge(together)));
  if (problems.length > 0) return { ok: false, problems };

  const sources = prefix || pattern ? compose(reading, prefix && toSource(before), toSource(key)) : defaults(reading);
  return { ok: true, grammar: { ...sources, ignore: [...new Set(ignored)].toSorted(), lowerCaseBranches } };
}

function check(source: string, pattern: Pattern): Pattern {
  const complaint = [...source].length > longest ? about('too-long') : pattern.complaint;
  return { ...pattern, node: simplify(pattern.node), complaint };
}

function judge(node: Node): Complaint | undefined {
  const ways = findWays(node);
  if (ways === undefined) return about('too-large');
  const work = measureWork(ways);
  const isQuick = work !== undefined && work.first + work.further * lengthOf(bound(node)) <= mostWork;
  return isQuick ? undefined : about('slow');
}

const about = (objection: Objection): Complaint => ({ objection, at: 0, piece: '' });

const toProblems = (field: 'prefix' | 'pattern', complaint: Complaint | undefined): readonly RulesProblem[] =>
  complaint === undefined ? [] : [{ field, ...complaint }];

const toStranger = (piece: string): RulesProblem => ({ field: 'ignore', objection: 'not-a-key', piece });

const toSource = ({ node }: Pattern): string => writePattern(bound(node));

const defaults = (reading: KeyRules['reading']): Pick<Grammar, 'prose' | 'branch'> => ({
  prose: grammars[reading].source,
  branch: grammars[reading === 'strict' ? 'branch' : reading].source,
});

function compose(reading: KeyRules['reading'], prefix: string, key: string): Pick<Grammar, 'prose' | 'branch'> {
  const written = `${prefix}(${key})`;
  if (reading === 'gitlab') return { prose: `\\b${written}`, branch: `\\b${written}` };
  return {
    // A prefix says by itself that a key is meant: `my-jira#SHOP-1` is one, `my-SHOP-1` is not.
    prose: `(?<!\\w${prefix ? '' : '|\\w-'})${written}(?!\\w|-\\d)`,
    branch: `(?<![A-Za-z0-9])${written}(?![A-Za-z0-9])`,
  };
}
