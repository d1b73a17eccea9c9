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

/** Some of those that mean something in SQL, and may mean something in JQL one day. */
const reservedWords = new Set(
  'add after alias all and any as asc before begin between by changed count create default delete desc distinct do drop else end exists explain false file first for from go goto group having if in index insert into is join last left like limit max min minus mode modify next not number of on option or order outer output power previous privileges public raise raw remove rename right row select set share size sqrt start strict string sum synonym table then to trans true uid union unique update user validate values view was when where while with'.split(
    ' ',
  ),
);

/** A value, or a function with at most one argument; `undefined` for EMPTY. */
export function value(reader: Reader): string | undefined {
  const word = take(reader);
  if (word.kind === 'sign')
    throw new SyntaxProblem(`Error in the JQL Query: '${word.text}' stands where a value should.`);
  if (word.kind === 'value' && accept(reader, '(')) {
    const argument = peek(reader) === ')' ? '' : take(reader).text;
    expect(reader, ')');
    return `${word.text}(${argument})`;
  }
  if (word.kind === 'value' && reservedWords.has(word.text.toLowerCase())) {
    throw new SyntaxProblem(
      `Error in the JQL Query: '${word.text}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.`,
    );
  }
  return word.kind === 'value' && /^(empty|null)$/i.test(word.text) ? undefined : word.text;
}

/** A list in brackets, or a function that stands for one. */
export function values(reader: Reader): (string | undefined)[] {
  if (reader.words[reader.at]?.kind === 'value') return [value(reader)];
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
