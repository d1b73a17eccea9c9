import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../result/result.ts';
import { createImages } from './images.ts';
import { createWorker } from './test-kit.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('an image', () => {
  it('is asked for when it is first needed, once', () => {
    const worker = createWorker();
    const images = createImages(worker.call, 'SHOP-1');
    expect(worker.names()).toEqual([]);
    expect(images('avatar:mira')).toBe(images('avatar:mira'));
    expect(worker.inputs('image.read')).toEqual([{ key: 'SHOP-1', image: 'avatar:mira' }]);
  });

  it.each([
    ['that is there', ok('data:image/png;base64,AA=='), { state: 'ready', url: 'data:image/png;base64,AA==' }],
    ['that is not', refuse({ kind: 'not-found' }), { state: 'failed' }],
  ])('%s', async (_case, reply, state) => {
    const worker = createWorker();
    const image = createImages(worker.call, 'SHOP-1')('avatar:mira');
    expect(image.value).toEqual({ state: 'waiting' });
    await worker.answer('image.read', reply);
    expect(image.value).toEqual(state);
  });
});
