import type { Complaint, Objection } from '../keys/pattern/node.ts';
import type { RulesProblem } from '../keys/rules.ts';
import { longestPattern } from '../scope/limits.ts';

/** What is wrong with a rule of how keys are written, in one or two sentences, for the place below its input. */
export function describeProblem(problem: RulesProblem): string {
  if (problem.objection === 'not-a-key') {
    return `${quoted(problem.piece)} is neither a project key, like UTF, nor an issue key, like SHOP-1.`;
  }
  return objections[problem.objection](problem);
}

const objections: Readonly<Record<Objection, (complaint: Complaint) => string>> = {
  'too-long': () => `This is longer than ${longestPattern} characters, the most that GitLab takes.`,
  'missing-bracket': ({ piece }) =>
    `The bracket in ${quoted(piece)} is never closed. Add a ], or write \\[ to mean the character.`,
  'missing-parenthesis': ({ piece }) =>
    `The parenthesis in ${quoted(piece)} is never closed. Add a ), or write \\( to mean the character.`,
  'stray-parenthesis': ({ at }) =>
    `The ) at character ${at + 1} closes nothing. Remove it, or write \\) to mean the character.`,
  'bad-escape': ({ piece }) => `${quoted(piece)} has no meaning here. To mean a backslash, write \\\\.`,
  'bad-range': ({ piece }) => `The range ${quoted(piece)} does not go from a lower to a higher character, as A-Z does.`,
  'bad-set': ({ piece }) =>
    `There is no character class ${quoted(piece)}. The usual ones are \\d, \\w and [[:alpha:]].`,
  'bad-repeat': ({ piece }) =>
    `${quoted(piece)} has nothing before it to repeat, counts backwards, or counts beyond 1,000. To mean the character, write a backslash before it.`,
  'bad-group': ({ piece }) =>
    `No group begins with ${quoted(piece)}. Write (?:…) for a group, \\? for a question mark.`,
  'look-around': ({ piece }) =>
    `GitLab's patterns can't look ahead or behind, as ${quoted(piece)} does. To leave out single projects, use the list of ignored keys.`,
  'back-reference': ({ piece }) => `GitLab's patterns can't refer back to a group, as ${quoted(piece)} does.`,
  untranslatable: ({ piece }) => `GitLab takes ${quoted(piece)}, but a browser has nothing that means the same.`,
  'too-large': () => 'The counted repetitions add up to too many characters. Use smaller numbers.',
  slow: () =>
    'Some texts would make this slow, and the page with it. Avoid repetitions within repetitions, like (A+)+, and choices that match the same text, like (a|a)*.',
};

/** As much of a piece as helps to find it. */
const mostQuoted = 40;

const quoted = (piece: string): string =>
  `“${piece.length > mostQuoted ? `${piece.slice(0, mostQuoted).trimEnd()}…` : piece}”`;
