// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOnScreen, type OnScreen } from './on-screen.ts';
import { stubHighlights } from './test-kit.ts';

const rowHeight = 20;
/** Rows that stand under each other in a window of 800 px. */
const rows = 1000;

let browser: ReturnType<typeof stubHighlights>;
let life: AbortController;
let onScreen: OnScreen;
let scrolled: number;
let log: string[];
let measured: number;

/** As the page has them. */
const order = (): Element[] => [...document.querySelectorAll('p')];
let places: ReadonlyMap<Element, number>;
const arrange = (): void => {
  places = new Map(order().map((element, at) => [element, at]));
};
const number = (element: Element): number => Number(element.textContent);

beforeEach(() => {
  life?.abort();
  browser = stubHighlights();
  life = new AbortController();
  scrolled = 0;
  log = [];
  measured = 0;
  document.body.innerHTML = Array.from({ length: rows }, (_, index) => `<p>${index}</p>`).join('');
  arrange();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured += 1;
    const hidden = this.hasAttribute('hidden');
    return new DOMRect(0, (places.get(this) ?? 0) * rowHeight - scrolled, hidden ? 0 : 300, hidden ? 0 : rowHeight);
  });
  onScreen = createOnScreen(
    document,
    (element, isSeen) => log.push(`${isSeen ? '+' : '-'}${element.textContent}`),
    life.signal,
  );
});

const scrollTo = (row: number): void => {
  scrolled = row * rowHeight;
  document.dispatchEvent(new Event('scroll'));
  browser.draw();
};
const watchAll = (): void => {
  for (const element of order()) onScreen.watch(element);
  browser.draw();
};
const seen = (): readonly number[] => [...onScreen.seen].map(number).toSorted((a, b) => a - b);
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('a few', () => {
  it('are observed one by one, and seen in whatever order they stand', () => {
    const chosen = [900, 3, 500].map((row) => order()[row] ?? document.body);
    for (const element of chosen) onScreen.watch(element);
    browser.draw();
    expect([browser.observed.size, seen(), log]).toEqual([3, [3], ['+3']]);
    scrollTo(500);
    expect([seen(), log]).toEqual([[500], ['+3', '-3', '+500']]);
  });

  it('are not measured while nothing happens', () => {
    onScreen.watch(document.body);
    browser.draw();
    measured = 0;
    browser.draw();
    expect(measured).toBe(0);
  });
});

describe('a crowd', () => {
  it('has few representatives', () => {
    watchAll();
    expect(browser.observed.size).toBe(150 + Math.floor(rows / 32) - Math.floor(150 / 32));
  });

  // 40 rows fill a screen: those, as many before them and as many behind.
  it.each([
    ['at the start', 0, range(0, 80)],
    ['in the middle', 500, range(460, 580)],
    ['at the end', 960, range(920, 1000)],
  ])('is seen where it is scrolled to: %s', (_case, row, expected) => {
    watchAll();
    scrollTo(row);
    expect(seen()).toEqual(expected);
  });

  it('is left where it is scrolled away from, and told only what changed', () => {
    watchAll();
    scrollTo(500);
    log = [];
    scrollTo(501);
    expect(log).toEqual(['-460', '+580']);
  });

  it('is measured by groups', () => {
    watchAll();
    measured = 0;
    scrollTo(500);
    expect(measured).toBeLessThan(rows / 4);
  });

  it('is looked at again when a representative comes near, whatever brought it', () => {
    for (const element of order()) element.toggleAttribute('hidden', true);
    watchAll();
    scrollTo(500);
    expect(seen()).toEqual([]);
    for (const element of order()) element.toggleAttribute('hidden', false);
    browser.report();
    browser.draw();
    expect(seen()).toEqual(range(460, 580));
  });

  it('is seen in another order, once it was read in it', () => {
    watchAll();
    document.body.append(...order().toReversed());
    arrange();
    for (const element of order()) onScreen.watch(element);
    browser.draw();
    scrollTo(500);
    expect(seen()).toEqual(range(420, 540));
  });

  it('has those who stand between hidden ones', () => {
    watchAll();
    for (const element of order().filter((one) => number(one) !== 501)) element.toggleAttribute('hidden', true);
    scrollTo(500);
    expect(seen()).toEqual([501]);
  });

  it('has nobody who is not watched any more', () => {
    watchAll();
    scrollTo(500);
    for (const element of order()) onScreen.unwatch(element);
    expect([seen(), browser.observed.size]).toEqual([[], 0]);
    scrollTo(510);
    expect(seen()).toEqual([]);
  });

  it('is of no interest when the script has gone', () => {
    watchAll();
    life.abort();
    log = [];
    scrollTo(500);
    expect([log, browser.observed.size]).toEqual([[], 0]);
  });
});
