import type { Desk } from '../call.ts';
import type { Word } from './words.ts';

/** A query that can't be understood; `readQuery` catches it, nobody else sees it. */
export class SyntaxProblem extends Error {}

/** Where in a query its reading stands, and what it found wrong with the values so far. */
export interface Reader {
  at: number;
  readonly words: readonly Word[];
  readonly desk: Desk;
  readonly complaints: string[];
}

/** The next word in lower case; empty for a quoted one and at the end: those are never keywords. */
export const peek = (reader: Reader): string => {
  const word = reader.words[reader.at];
  return word === undefined || word.kind === 'quoted' ? '' : word.text.toLowerCase();
};

/** The next word, whatever it is. */
export function take(reader: Reader): Word {
  const word = reader.words[reader.at];
  if (!word) throw new SyntaxProblem('Error in the JQL Query: the query ends too early.');
  reader.at += 1;
  return word;
}

/** Whether the next words are these; then they are read. */
export function accept(reader: Reader, ...texts: readonly string[]): boolean {
  const found = texts.every((text, index) => peek({ ...reader, at: reader.at + index }) === text);
  if (found) reader.at += texts.length;
  return found;
}

/** Reads a word that has to stand here. */
export function expect(reader: Reader, text: string): void {
  if (!accept(reader, text)) {
    throw new SyntaxProblem(
      `Error in the JQL Query: Expecting '${text}' but got '${reader.words[reader.at]?.text ?? ''}'.`,
    );
  }
}

/** A value or a function without arguments; `undefined` for EMPTY. */
export function value(reader: Reader): string | undefined {
  const word = take(reader);
  if (word.kind === 'sign')
    throw new SyntaxProblem(`Error in the JQL Query: '${word.text}' stands where a value should.`);
  if (accept(reader, '(', ')')) return `${word.text}()`;
  return word.kind === 'value' && /^(empty|null)$/i.test(word.text) ? undefined : word.text;
}

/** A list in brackets. */
export function values(reader: Reader): (string | undefined)[] {
  expect(reader, '(');
  const list = [value(reader)];
  while (accept(reader, ',')) list.push(value(reader));
  expect(reader, ')');
  return list;
}

/** An operator; `is` counts as `=`. */
export function operator(reader: Reader): string {
  if (accept(reader, 'not', 'in')) return 'not in';
  if (accept(reader, 'is', 'not')) return '!=';
  if (accept(reader, 'is')) return '=';
  const { text } = take(reader);
  const known = ['=', '!=', '~', '!~', '>', '>=', '<', '<=', 'in'];
  if (!known.includes(text.toLowerCase()))
    throw new SyntaxProblem(`Error in the JQL Query: '${text}' is not an operator.`);
  return text.toLowerCase();
}
