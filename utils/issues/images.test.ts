import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../result/result.ts';
import { createWorld, down, failureOf, images } from './test-kit.ts';

let world = createWorld();
let { jira, open } = world;
beforeEach(() => {
  world = createWorld();
  ({ jira, open } = world);
});

describe('an image', () => {
  const image = (name = 'avatar:ada', key = 'A-1') => open().image('c', key, name);

  it('is loaded once for all issues that show it', async () => {
    await open().summaries('c', ['A-1', 'A-2']);
    expect(await image()).toEqual({ ok: true, value: 'data:image/png;base64,AAAA' });
    await image('avatar:ada', 'A-2');
    expect(jira.image).toHaveBeenCalledExactlyOnceWith(images['avatar:ada']);
  });

  it('of an issue that was not read yet makes it read', async () => {
    expect((await image()).ok).toBe(true);
    expect(jira.issue).toHaveBeenCalledTimes(1);
  });

  it.each(['avatar:eve', 'https://evil.example/a.png', '__proto__', 'toString'])(
    'is only what the issue names: %s',
    async (name) => {
      expect(await image(name)).toEqual({ ok: false, failure: { kind: 'not-found' } });
      expect(jira.image).not.toHaveBeenCalled();
    },
  );

  it('that is none is not tried again at once', async () => {
    jira.image.mockImplementation(async () => refuse({ kind: 'unexpected-answer', what: 'image/svg+xml' }));
    await image();
    expect(failureOf(await image())).toBe('unexpected-answer');
    expect(jira.image).toHaveBeenCalledTimes(1);
  });

  it('that did not come is tried again', async () => {
    jira.image.mockImplementationOnce(down);
    expect(failureOf(await image())).toBe('unreachable');
    expect((await image()).ok).toBe(true);
  });
});
