import { expect, test } from 'vitest';
import { insertMarker, type MarkerName, type Selected } from './insert-marker.ts';

/** `⟦` and `⟧` stand for the ends of the selection. */
const read = (drawn: string): Selected => {
  const start = drawn.indexOf('⟦');
  const end = drawn.indexOf('⟧') - 1;
  return { text: drawn.replace(/[⟦⟧]/g, ''), start, end };
};
const draw = ({ text, start, end }: Selected): string =>
  `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;

test.each<[string, MarkerName, string, string]>([
  ['bold around a word', 'bold', 'a ⟦word⟧ here', 'a **⟦word⟧** here'],
  ['bold taken back', 'bold', 'a **⟦word⟧** here', 'a ⟦word⟧ here'],
  ['italic at the caret', 'italic', 'a ⟦⟧', 'a _⟦⟧_'],
  ['code', 'code', '⟦x⟧', '`⟦x⟧`'],
  ['code over lines', 'code', 'see ⟦a\nb⟧', 'see \n```\n⟦a\nb⟧\n```\n'],
  ['a list of one', 'list', 'one⟦⟧', '- one⟦⟧'],
  ['a list of two', 'list', 'x\no⟦ne\ntwo⟧', 'x\n- o⟦ne\n- two⟧'],
  ['a list taken back', 'list', '⟦- one\n- two⟧', '⟦one\ntwo⟧'],
  ['a link from words', 'link', 'see ⟦this⟧.', 'see [this](https://⟦⟧).'],
  ['a link from an address', 'link', '⟦https://a.example/x⟧', '[⟦⟧](https://a.example/x)'],
])('%s', (_name, marker, before, after) => {
  expect(draw(insertMarker(read(before), marker))).toBe(after);
});
