import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNews } from './news.ts';
import { soon } from './soon.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('an act is done once for all that happens in a moment, and again for what comes later', async () => {
  const act = vi.fn(async () => undefined);
  const news = createNews();
  news.listen(soon(act));
  news.tell();
  news.tell();
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(act).toHaveBeenCalledOnce();
  news.tell();
  await vi.advanceTimersByTimeAsync(200);
  expect(act).toHaveBeenCalledTimes(2);
});

it('an act that fails is done again the next time', async () => {
  const act = vi.fn(() => Promise.reject(new Error('no settings')));
  const later = soon(act);
  later();
  await vi.advanceTimersByTimeAsync(200);
  later();
  await vi.advanceTimersByTimeAsync(200);
  expect(act).toHaveBeenCalledTimes(2);
});
