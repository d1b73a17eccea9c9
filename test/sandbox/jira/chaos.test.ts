import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { strikeOf, strikes } from './chaos.ts';
import { startJira } from './server.ts';

const numbers = Array.from({ length: 4_000 }, (_, index) => index + 1);
const struck = (seed: number, rate: number) => numbers.map((number) => strikeOf({ seed, rate }, number));

describe('chaos', () => {
  it.each([
    [0, 0, 0],
    [0.25, 800, 1_200],
    [1, 4_000, 4_000],
  ])('at rate %s strikes as often as that', (rate, least, most) => {
    const count = struck(7, rate).filter(Boolean).length;
    expect(count >= least && count <= most).toBe(true);
  });

  it.each(strikes)('strikes by %s as often as otherwise', (strike) => {
    const share = struck(3, 1).filter((each) => each === strike).length / numbers.length;
    expect(Math.abs(share - 1 / strikes.length)).toBeLessThan(0.04);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(struck(1, 0.5)).toEqual(struck(1, 0.5));
    expect(struck(1, 0.5)).not.toEqual(struck(2, 0.5));
  });
});

describe('chaos in a sandbox', async () => {
  const dc = await startJira({ flavour: 'dc-10.3' });
  beforeEach(() => dc.reset());
  afterAll(() => dc.close());

  const post = async (text: string) => {
    const body = { body: text };
    const told = ask(dc, '/rest/api/2/issue/SHOP-490/comment', { method: 'POST', body });
    return told.then(
      ({ status }) => status,
      () => 0,
    );
  };
  const run = async (seed: number) => {
    dc.reset();
    dc.faults.chaos = { seed, rate: 0.6 };
    const statuses: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) statuses.push(await post(String(turn)));
    return { statuses, kept: dc.state.issues['SHOP-490']?.comments.map(({ text }) => text) };
  };

  it('plays the same trouble again', async () => {
    const first = await run(11);
    expect(await run(11)).toEqual(first);
    expect(new Set(first.statuses)).toEqual(new Set([0, 201, 503]));
  });

  it('does some of what it gives no answer to', async () => {
    const { statuses, kept } = await run(11);
    const answered = statuses.filter((status) => status === 201).length;
    const unanswered = statuses.filter((status) => status === 0).length;
    expect(kept?.length).toBeGreaterThan(answered);
    expect(kept?.length).toBeLessThan(answered + unanswered);
  });
});
