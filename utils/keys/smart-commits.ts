import type { IssueKey } from '../issue/issue.ts';
import { findKeys } from './find-keys.ts';

/** What a commit message tells Jira to do with an issue. */
export type SmartAction =
  | { readonly kind: 'comment'; readonly text: string }
  /** `spent` as Jira's work log takes it, `1w 2d 4h 30m`: what a day is, Jira knows. */
  | { readonly kind: 'log-work'; readonly spent: string; readonly text: string }
  /** A transition by its name as written, `start-review`; the text becomes a comment. */
  | { readonly kind: 'move'; readonly to: string; readonly text: string }
  /** A command without what it needs: to be reported, not guessed. */
  | { readonly kind: 'incomplete'; readonly command: 'comment' | 'time' };

export interface SmartCommand {
  /** Each once, in order. The command is meant for all of them. */
  readonly keys: readonly IssueKey[];
  readonly action: SmartAction;
}

/** A number is an issue of the Git host, not a command. Names of transitions may be in any language. */
const command = /(?<!\S)#(\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;

const duration = /^\s*((?:\d+(?:\.\d+)?[wdhm](?:\s+|$))+)/i;

/**
 * The smart commits in a message: `SHOP-1 SHOP-2 #time 2h #comment Done #resolve`, in order. Commands mean the keys before
 * them on their line, or on the last line that had any. A command and its text end with the line. Keys within a command's text
 * are text. Source: gitlab-semantics.md §4.
 */
export function findSmartCommands(message: string, accepts?: (projectKey: string) => boolean): readonly SmartCommand[] {
  const found: SmartCommand[] = [];
  let keys: readonly IssueKey[] = [];
  for (const line of message.split(/\r?\n/)) {
    const commands = [...line.matchAll(command)];
    const named = findKeys(line.slice(0, commands[0]?.index), accepts).map(({ key }) => key);
    if (named.length > 0) keys = [...new Set(named)];
    if (keys.length === 0) continue;
    for (const [at, { 0: all, 1: name = '', index }] of commands.entries()) {
      const text = line.slice(index + all.length, commands[at + 1]?.index).trim();
      found.push({ keys, action: toAction(name, text) });
    }
  }
  return found;
}

function toAction(name: string, text: string): SmartAction {
  const word = name.toLowerCase();
  if (word === 'comment') return text === '' ? { kind: 'incomplete', command: word } : { kind: 'comment', text };
  if (word !== 'time') return { kind: 'move', to: name, text };
  const [all = '', spent] = duration.exec(text) ?? [];
  if (spent === undefined) return { kind: 'incomplete', command: word };
  return { kind: 'log-work', spent: spent.trim().replaceAll(/\s+/g, ' '), text: text.slice(all.length) };
}

/**
 * The transitions that a name in a commit can mean, `#finish` or `#finish-work` for *Finish work*: the one with exactly this
 * name, else all whose first word it is. Only a single one may be taken.
 */
export function findMeant<T extends { readonly name: string }>(transitions: readonly T[], to: string): readonly T[] {
  const wanted = to.toLowerCase();
  const hyphenated = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, '-');
  const exact = transitions.filter(({ name }) => hyphenated(name) === wanted);
  return exact.length > 0
    ? exact
    : transitions.filter(({ name }) => name.trim().toLowerCase().split(/\s/)[0] === wanted);
}
