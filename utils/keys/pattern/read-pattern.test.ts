import { describe, expect, test } from 'vitest';
import { noFlags } from './node.ts';
import { readPattern } from './read-pattern.ts';
import { writePattern } from './write-pattern.ts';

/** The first thing that a pattern matches in a text; `undefined` for nothing. */
const firstOf = (source: string, text: string) =>
  new RegExp(writePattern(readPattern(source, noFlags).node), 'u').exec(text)?.[0];

describe('means in JavaScript what it means in RE2', () => {
  test.each<[name: string, source: string, text: string, match: string | undefined]>([
    ['letters', 'ab', 'xaby', 'ab'],
    ['a dot is no line break', '.+', '\n\r\u2028a\n', '\r\u2028a'],
    ['a dot is a whole character', '^.$', '🐛', '🐛'],
    ['a dot that is a line break', '(?s).', '\n', '\n'],
    ['\\d is ASCII', '\\d+', '１2', '2'],
    ['\\w is ASCII', '\\w+', 'éa_1é', 'a_1'],
    ['\\s has no vertical tab and no wide space', '\\s+', '\v\u00a0\t\n\f\r x', '\t\n\f\r '],
    ['\\S', '\\S+', ' a ', 'a'],
    ['\\b is ASCII', '\\ba', 'éa', 'a'],
    ['\\b is ASCII without case too', '(?i)\\bk', 'ſk', 'k'],
    ['\\B', '\\Ba', 'ba', 'a'],
    ['^ and $ are of the text', '^a$', 'a\n', undefined],
    ['^ and $ are of lines', '(?m)^a$', 'b\na\n', 'a'],
    ['\\A and \\z are of the text in any case', '(?m)\\Aa\\z', 'a\na', undefined],
    ['a class', '[a-c_]+', 'xb_cd', 'b_c'],
    ['a class negated, line breaks included', '[^a]+', 'a\nb', '\nb'],
    ['a bracket that comes first', '[]a]+', 'a]', 'a]'],
    ['a bracket that comes first, negated', '[^]a]+', ']b', 'b'],
    ['hyphens at the ends and between', '[-a]+[b-]+[\\d-]+', '-a-b1-', '-a-b1-'],
    ['sets within a class', '[\\d\\s[:alpha:]]+', '#a 1#', 'a 1'],
    ['a set within a class, negated', '[^\\D5]+', 'a56', '6'],
    ['a set of POSIX, negated', '[[:^alpha:]]+', 'a1b', '1'],
    ['a caret that is not first', '[a^]+', '^a', '^a'],
    ['a property', '\\p{Greek}+\\pN', 'aλ1', 'λ1'],
    ['a property negated', '\\PL\\P{L}\\p{^L}', 'a123', '123'],
    ['a property negated within a negated class', '[^\\PL]+', '1é', 'é'],
    ['an octal', '\\0\\101', '\0A', '\0A'],
    ['hexadecimals', '\\x41\\x{1F41B}', 'A🐛', 'A🐛'],
    ['control characters', '\\a\\f\\t\\n\\r\\v', '\x07\f\t\n\r\v', '\x07\f\t\n\r\v'],
    ['escaped signs', '\\.\\-\\#\\/\\ \\_', '.-#/ _', '.-#/ _'],
    ['a quotation', '\\Qa.b*\\E+', 'a.b**', 'a.b**'],
    ['a quotation without an end', '\\Qa(', 'a(', 'a('],
    ['an empty quotation', 'a\\Q\\Eb', 'ab', 'ab'],
    ['counts', 'a{2}b{1,}c{0,2}', 'aabbcc', 'aabbcc'],
    ['braces that count nothing', 'a{,2}{x}', 'a{,2}{x}', 'a{,2}{x}'],
    ['the shortest first', 'a+?', 'aaa', 'a'],
    ['the shortest first by a flag', '(?U)a+b*?', 'aab', 'a'],
    ['a choice, the first first', 'a|ab', 'ab', 'a'],
    ['an empty branch', 'a(|b)', 'ab', 'a'],
    ['groups with names', '(?P<a>x)(?<b>y)(?:z)', 'xyz', 'xyz'],
    ['without case', '(?i)Straße[k-k]', 'STRAßE\u212a', 'STRAßE\u212a'],
    ['a range without case, its ends as numbers', '(?i)[\\x41-\\x43]+', 'xaBc', 'aBc'],
    ['without case in a class negated', '(?i)[^k]', 'K', undefined],
    ['without case in a part', 'a(?i:b)c', 'aBc', 'aBc'],
    ['without case until the group ends', '(a(?i)b)c', 'aBc aBC', 'aBc'],
    ['with case again', '(?i)a(?-i)b', 'Ab', 'Ab'],
    ['an assertion repeated', '^*a', 'a', 'a'],
  ])('%s', (_name, source, text, match) => {
    expect(readPattern(source, noFlags).complaint).toBeUndefined();
    expect(firstOf(source, text)).toBe(match);
  });
});

describe('is refused', () => {
  test.each<[source: string, objection: string, at: number, piece: string]>([
    ['a[bc', 'missing-bracket', 1, '[bc'],
    ['[]', 'missing-bracket', 0, '[]'],
    ['a(b', 'missing-parenthesis', 1, '(b'],
    ['ab)c', 'stray-parenthesis', 2, ')'],
    ['a\\', 'bad-escape', 1, '\\'],
    ['\\y', 'bad-escape', 0, '\\y'],
    ['\\é', 'bad-escape', 0, '\\é'],
    ['\\Z', 'bad-escape', 0, '\\Z'],
    ['\\x{110000}', 'bad-escape', 0, '\\x{110000}'],
    ['\\p{Klingon}', 'bad-escape', 0, '\\p{Klingon}'],
    ['\\p{Letter}', 'bad-escape', 0, '\\p{Letter}'],
    ['[\\Qa\\E]', 'bad-escape', 1, '\\Q'],
    ['[\\b]', 'bad-escape', 1, '\\b'],
    ['[z-a]', 'bad-range', 1, 'z-a'],
    ['[\\d-z]', 'bad-range', 1, '\\d-z'],
    ['[[:constructor:]]', 'bad-set', 1, '[:constructor:]'],
    ['[[:vowel:]]', 'bad-set', 1, '[:vowel:]'],
    ['+a', 'bad-repeat', 0, '+'],
    ['{2}a', 'bad-repeat', 0, '{2}'],
    ['(*a)', 'bad-repeat', 1, '*'],
    ['a|?', 'bad-repeat', 2, '?'],
    ['(?i)*', 'bad-repeat', 4, '*'],
    ['a**', 'bad-repeat', 2, '*'],
    ['a++', 'bad-repeat', 2, '+'],
    ['a{3,2}', 'bad-repeat', 1, '{3,2}'],
    ['a{1001}', 'bad-repeat', 1, '{1001}'],
    ['(?>a)', 'bad-group', 0, '('],
    ['(?x)a', 'bad-group', 0, '('],
    ['(?P<a b>c)', 'bad-group', 0, '('],
    ['a(?=b)', 'look-around', 1, '(?='],
    ['(?<!b)a', 'look-around', 0, '(?<!'],
    ['(a)\\1', 'back-reference', 3, '\\1'],
    ['\\C', 'untranslatable', 0, '\\C'],
    ['(?i)\\p{Lu}', 'untranslatable', 4, '\\p{Lu}'],
    ['(?i)[\\p{Lu}]', 'untranslatable', 4, '[\\p{Lu}]'],
  ])('%s', (source, objection, at, piece) => {
    expect(readPattern(source, noFlags).complaint).toEqual({ objection, at, piece });
  });
});
