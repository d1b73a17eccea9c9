import { complementOf, setOf, type CharSet } from './char-set.ts';
import { fold } from './fold.ts';
import { hasCase, perlSets, toProperty } from './named-sets.ts';
import type { Flags } from './node.ts';
import type { Reader } from './reader.ts';

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/**
 * What follows a backslash, the same in and out of brackets: a character, a set of them, or `undefined` after a complaint.
 * Source: RE2's syntax page, "Escape sequences" and "Perl character classes".
 */
export function readEscape(reader: Reader, { fold: folds }: Pick<Flags, 'fold'>): CharSet | undefined {
  const from = reader.at() - 1;
  const numbered = reader.match(/x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]+)\}|0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (numbered !== undefined) {
    const [written, short, long] = numbered;
    const hex = short ?? long;
    const point = hex === undefined ? parseInt(written, 8) : parseInt(hex, 16);
    if (point <= 0x10_ffff) return one(point, folds);
    return refuse(reader, 'bad-escape', from);
  }

  const property = reader.match(/([pP])(?:\{(\^?)([^}]*)\}|([A-Z]))/y);
  if (property !== undefined) return toPropertySet(reader, property, folds, from);

  const name = reader.take();
  const perl = perlSets[name.toLowerCase()];
  if (perl !== undefined) return name === name.toLowerCase() ? setOf(perl) : complementOf(setOf(perl));
  const control = controls[name];
  if (control !== undefined) return setOf([[control, control]]);
  // One byte of a character: JavaScript has no such thing.
  if (name === 'C') return refuse(reader, 'untranslatable', from);
  if (/^[1-9]$/.test(name)) return refuse(reader, 'back-reference', from);
  // ASCII punctuation is always itself; letters that mean nothing are refused, as RE2 does.
  return /^[!-/:-@[-`{-~ ]$/.test(name) ? one(name.charCodeAt(0), folds) : refuse(reader, 'bad-escape', from);
}

/** A set of one character, and of its other cases where they count. */
export function one(point: number, folds: boolean): CharSet {
  return setOf(folds ? fold([[point, point]]) : [[point, point]]);
}

function toPropertySet(reader: Reader, match: RegExpExecArray, folds: boolean, from: number): CharSet | undefined {
  const [, letter, negation = '', long, short = ''] = match;
  const name = toProperty(long ?? short);
  if (name === undefined) return refuse(reader, 'bad-escape', from);
  const isNegated = (letter === 'P') !== (negation === '^');
  const property = `\\${isNegated ? 'P' : 'p'}{${name}}`;
  return folds && hasCase(property) ? refuse(reader, 'untranslatable', from) : setOf([], [property]);
}

function refuse(reader: Reader, objection: Parameters<Reader['refuse']>[0], from: number): undefined {
  reader.refuse(objection, from);
}
