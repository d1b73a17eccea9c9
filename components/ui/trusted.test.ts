// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { trusted } from './trusted.ts';

test.each([
  ['a click of the user', true, 1],
  ['a click that a script made', false, 0],
])('%s', (_name, isTrusted, calls) => {
  const handler = vi.fn<() => void>();
  const event = new MouseEvent('click');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  trusted(handler)(event);
  expect(handler).toHaveBeenCalledTimes(calls);
});
