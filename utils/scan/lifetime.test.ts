// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { beginLifetime } from './lifetime.ts';

describe('a script’s time in a page', () => {
  it('ends when a younger copy begins, which stays', () => {
    const old = beginLifetime(document, () => true);
    const young = beginLifetime(document, () => true);
    expect([old.signal.aborted, young.signal.aborted]).toEqual([true, false]);
  });

  it('ends when it is told to', () => {
    const life = beginLifetime(document, () => true);
    life.end();
    expect(life.signal.aborted).toBe(true);
  });

  it('ends at the first look after its extension has gone', () => {
    let isThere = true;
    const life = beginLifetime(document, () => isThere);
    life.look();
    expect(life.signal.aborted).toBe(false);
    isThere = false;
    life.look();
    expect(life.signal.aborted).toBe(true);
  });
});
