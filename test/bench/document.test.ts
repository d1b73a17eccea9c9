import { expect, it } from 'vitest';
import { putBetweenMarkers } from './document.ts';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

it('what stands between the markers is replaced, and nothing else', () => {
  const once = putBetweenMarkers(`# A\n${begin}\nold\n${end}\nrest\n`, 'new');
  expect(once).toBe(`# A\n${begin}\n\nnew\n\n${end}\nrest\n`);
  expect(putBetweenMarkers(once, 'new')).toBe(once);
});

it.each([
  ['no markers', 'text'],
  ['no end', `${begin} text`],
  ['the wrong order', `${end} ${begin}`],
  ['two beginnings', `${begin} ${begin} ${end}`],
  ['two ends', `${begin} ${end} ${end}`],
])('a document with %s is refused', (_case, document) => {
  expect(() => putBetweenMarkers(document, 'new')).toThrow('must have');
});
