import { expect, test } from 'vitest';
import { lozengeToneOf, panelToneOf } from './aui-tones.ts';

test.each([
  ['aui-message aui-message-error', 'error'],
  ['aui-message warning', 'warning'],
  ['aui-message aui-message-success', 'success'],
  ['panel noteMacro', 'note'],
  ['panel', 'info'],
])('panel %s', (classes, expected) => {
  expect(panelToneOf(classes)).toBe(expected);
});

test.each([
  ['aui-lozenge aui-lozenge-success', 'green'],
  ['aui-lozenge aui-lozenge-error', 'red'],
  ['aui-lozenge aui-lozenge-moved', 'yellow'],
  ['aui-lozenge aui-lozenge-inprogress', 'blue'],
  ['aui-lozenge aui-lozenge-new', 'purple'],
  ['aui-lozenge', 'neutral'],
])('lozenge %s', (classes, expected) => {
  expect(lozengeToneOf(classes)).toBe(expected);
});
