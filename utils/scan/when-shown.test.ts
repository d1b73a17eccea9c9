// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { whenShown } from './when-shown.ts';

it.each([undefined, false])('a page that is looked at (prerendering: %s) is read at once', async (prerendering) => {
  Object.assign(document, { prerendering });
  await expect(whenShown(document)).resolves.toBeUndefined();
});

it('a page that is only prepared waits until somebody looks', async () => {
  Object.assign(document, { prerendering: true });
  let shown = false;
  const waiting = whenShown(document).then(() => (shown = true));
  await new Promise((done) => setTimeout(done, 5));
  expect(shown).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(shown).toBe(true);
});
