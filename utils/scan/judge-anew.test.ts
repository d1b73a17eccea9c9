// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKeys } from '../keys/find-keys.ts';
import { ok, refuse } from '../result/result.ts';
import type { PageRules } from './page-rules.ts';
import { painted, settle, shopOnly, startReader, type Judge } from './test-kit.ts';

// What counts on a page, and that it changes; `keep-reading.test.ts` has the reading itself.
let reader: ReturnType<typeof startReader>;
beforeEach(() => {
  reader = startReader();
});
afterEach(() => reader.stop());

describe('a key within a link to an issue', () => {
  it('counts as that link alone, and is asked for as no text where it leads to another Jira', async () => {
    reader.read(
      `<h1><a href="https://jira.test/browse/SEC-1">SEC-1</a> SHOP-1</h1>
      <div class="md"><a href="https://other.test/browse/KAFKA-1"><b>KAFKA-1</b></a> <a href="/x">SHOP-2</a></div>`,
      shopOnly,
    );
    await settle();
    expect(reader.asked.at(-1)?.keys).toEqual([
      { key: 'SHOP-1', places: ['title'] },
      { key: 'SHOP-2', places: ['description'] },
      { key: 'SEC-1', places: ['link'] },
    ]);
  });

  it('of ours is still read when its page becomes another one', async () => {
    reader.read('<h1>SHOP-1</h1>', shopOnly);
    await settle();
    reader.label = 'shop/web !2';
    document.body.append('…');
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
    expect(reader.asked.at(-1)?.keys).toEqual([{ key: 'SHOP-1', places: ['title'] }]);
  });
});

describe('what counts has changed', () => {
  it('everything is taken off and judged anew, the host’s own links too', async () => {
    let counts: Judge = shopOnly;
    const refresh = reader.read(
      '<h1>SHOP-1 and OPS-2</h1><div class="md"><a title="Own" href="https://jira.test/browse/SHOP-5">x</a></div>',
      (input) => counts(input),
    );
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
    counts = () => ok({ webUrls: ['https://new.test'], keys: { 'OPS-2': 'https://new.test/browse/OPS-2' } });
    await refresh();
    await settle();
    expect(painted()).toEqual(['OPS-2']);
    expect(document.querySelector('.md a')?.getAttribute('title')).toBe('Own');
    counts = shopOnly;
    await refresh();
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
    expect(document.querySelector('.md a')?.hasAttribute('title')).toBe(false);
    reader.stop();
    expect(document.querySelector('h1')?.innerHTML).toBe('SHOP-1 and OPS-2');
  });

  it('nothing stays where nobody may say any more, and it comes back', async () => {
    let isActive = true;
    const refresh = reader.read('<h1>SHOP-1</h1>', (input) =>
      isActive ? shopOnly(input) : refuse({ kind: 'inactive' }),
    );
    await settle();
    for (const [active, keys] of [
      [false, []],
      [true, ['SHOP-1']],
    ] as const) {
      isActive = active;
      await refresh();
      await settle();
      expect(painted()).toEqual(keys);
    }
  });

  it('an answer that was on its way is none', async () => {
    const answers = [refuse({ kind: 'inactive' }), refuse({ kind: 'inactive' })];
    const refresh = reader.read('<h1>SHOP-1</h1>', (input) => answers.pop() ?? shopOnly(input));
    await Promise.all([refresh(), refresh()]);
    await settle();
    expect(painted()).toEqual([]);
    await refresh();
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
  });
});

describe('where keys are written in an unusual way', () => {
  /** A prefix that is learned late, and anew on each page. */
  const late = () => {
    let prefix: string | undefined;
    const learned: string[] = [];
    const rules: PageRules = {
      get hint() {
        return prefix === undefined ? /(?!)/g : /\d/g;
      },
      find: (text) => (prefix === undefined ? [] : findKeys(text, undefined, new RegExp(`${prefix}(SHOP-\\d+)`, 'g'))),
      kind: async () => undefined,
      async learn() {
        prefix = undefined;
        learned.push(String(reader.label));
        await new Promise((done) => setTimeout(done, 5));
        prefix = reader.label === 'shop/web !1' ? '#' : '=';
      },
    };
    return { rules, learned };
  };

  it('nothing is asked for before that is known', async () => {
    const { rules } = late();
    reader.read('<h1>SHOP-1 #SHOP-2</h1>', shopOnly, rules);
    await settle();
    expect(reader.asked.flatMap(({ keys }) => keys.map(({ key }) => key))).toEqual(['SHOP-2']);
    expect(painted()).toEqual(['SHOP-2']);
  });

  it('that is asked for anew on another page, where what was painted stands in the same elements', async () => {
    const { rules, learned } = late();
    reader.read('<h1>#SHOP-1 =SHOP-2</h1>', shopOnly, rules);
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
    reader.label = 'shop/api !2';
    document.body.append('…');
    await settle();
    await settle();
    expect(painted()).toEqual(['SHOP-2']);
    expect(learned).toEqual(['shop/web !1', 'shop/api !2']);
    expect(document.querySelector('h1')?.textContent).toBe('#SHOP-1 =SHOP-2');
  });

  it('a key whose prefix stands outside of our link is painted again', async () => {
    const refresh = reader.read('<h1>#SHOP-1</h1>', shopOnly, late().rules);
    await settle();
    await refresh();
    await settle();
    expect(painted()).toEqual(['SHOP-1']);
  });
});
