import { expect, test } from 'vitest';
import { toneOf } from './colour-tone.ts';

test.each([
  ['red of Jira', '#de350b', 'red'],
  ['dark red', '#bf2600', 'red'],
  ['a red tint', '#ffebe6', 'red'],
  ['orange', '#ff991f', 'yellow'],
  ['a yellow tint', '#FFFAE6', 'yellow'],
  ['green', '#36b37e', 'green'],
  ['dark green', '#006644', 'green'],
  ['a green tint', '#e3fcef', 'green'],
  ['teal', '#00b8d9', 'blue'],
  ['blue', '#0747a6', 'blue'],
  ['a blue tint', '#deebff', 'blue'],
  ['purple', '#6554c0', 'purple'],
  ['a purple tint', '#eae6ff', 'purple'],
  ['pink', '#ff66cc', 'purple'],
  ['crimson', '#e60039', 'red'],
  ['grey', '#97a0af', 'neutral'],
  ['a grey tint', '#f4f5f7', 'neutral'],
  ['three digits', '#f00', 'red'],
  ['with transparency', '#ff000080', 'red'],
  ['in numbers', 'rgb(0, 0, 255)', 'blue'],
  ['numbers out of range', 'rgba(999,0,0,1)', 'red'],
  ['a name', ' DarkGreen ', 'green'],
  ['black', '#000', undefined],
  ['the ink of Jira', '#172b4d', undefined],
  ['white', '#ffffff', undefined],
  ['black by name', 'black', undefined],
  ['a name of none', 'currentcolor', undefined],
  ['something else', 'var(--red)', undefined],
  ['nothing', '', undefined],
  ['too long', `red${'d'.repeat(100_000)}`, 'red'],
])('%s', (_name, colour, tone) => {
  expect(toneOf(colour)).toBe(tone);
});
