import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';

const secret = new Secret('tok-4711');

describe('a secret', () => {
  it.each([
    ['a template string', `${String(secret)}`],
    ['JSON', JSON.stringify({ secret })],
    ['the inspector', inspect({ secret })],
    ['a spread', JSON.stringify({ ...secret })],
    ['its keys', Object.keys(secret).join()],
  ])('does not show in %s', (_way, text) => {
    expect(text).not.toContain('4711');
  });

  it('does not survive a structured clone', () => {
    expect(JSON.stringify(structuredClone({ ...secret }))).not.toContain('4711');
  });

  it('is revealed on purpose', () => {
    expect(secret.reveal()).toBe('tok-4711');
  });
});
