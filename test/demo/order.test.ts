import { expect, test } from 'vitest';
import { hasDisplay, readOrder } from './order.ts';

test.each<[string, readonly string[], boolean, ReturnType<typeof readOrder>]>([
  ['plays with a display', [], true, 'play'],
  ['walks the tour without one', [], false, 'tour'],
  ['walks the tour when told, display or not', ['--tour'], true, 'tour'],
  ['makes the pictures when told', ['--docs'], true, 'docs'],
  ['knows nothing else', ['--quick'], true, undefined],
  ['does one thing at a time', ['--tour', '--docs'], false, undefined],
])('%s', (_case, argv, display, expected) => {
  expect(readOrder(argv, display)).toBe(expected);
});

test.each<[string, NodeJS.Platform, Record<string, string | undefined>, boolean]>([
  ['X11', 'linux', { DISPLAY: ':0' }, true],
  ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['a server', 'linux', {}, false],
  ['an empty name', 'linux', { DISPLAY: '' }, false],
  ['a Mac', 'darwin', {}, true],
  ['Windows', 'win32', {}, true],
])('%s: has a display or not', (_case, platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
