import { expect, test } from 'vitest';
import { colourOf, initials } from './initials.ts';

test.each([
  ['Mira Kowalski', 'MK'],
  ['Ana Maria de Souza', 'AS'],
  ['jlind', 'J'],
  ['tomas.ortega', 'TO'],
  ['王 小明', '王小'],
  ['👩‍💻 Dev', '👩D'],
  ['   ', '?'],
])('%s is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test.each([
  ['5b10a2844c20165700ede21g', 0],
  ['mira', 3],
  ['王', 1],
  ['', 0],
])('%s keeps the colour %d', (id, expected) => {
  expect(colourOf(id)).toBe(expected);
});
