// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFacts } from '../../components/card/fixtures/samples.ts';
import type { Mark } from '../paint/marks.ts';
import type { CardStore } from './card-store.ts';
import type { Shell } from './shell.ts';
import { createStage, type Stage } from './stage.ts';

/** Those who want to know about sizes: the stage is the first. */
let observers: (() => void)[];
let life: AbortController;
let stage: Stage;
let root: ShadowRoot;
let shown: Parameters<Shell['show']>[0][];
let log: string[];
let made: ReturnType<typeof createStore>[];

const createStore = (key: string) => {
  const facts = { ...createFacts(), key };
  const verb = (): void => undefined;
  const verbs = {
    refresh: verb,
    openMove: verb,
    closeMove: verb,
    chooseTransition: verb,
    move: verb,
    setDraft: verb,
    comment: verb,
    beginChange: verb,
    setChange: verb,
    confirmChange: verb,
    cancelChange: verb,
    copy: verb,
    close: () => stage.close(),
    begin: () => log.push(`begin ${key}`),
    end: () => log.push(`end ${key}`),
  };
  return { ...facts, ...verbs } satisfies CardStore;
};

const createFakeShell = (): Shell => {
  const element = document.createElement('lozenge-card');
  document.body.append(element);
  root = element.attachShadow({ mode: 'closed' });
  const isShown = signal(false);
  return {
    element,
    root,
    show(at) {
      isShown.value = true;
      shown.push(at);
    },
    hide: () => (isShown.value = false),
    isShown: () => isShown.value,
  };
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        observers.push(changed);
      }
      observe(): void {}
      disconnect(): void {}
      unobserve(): void {}
    },
  );
  observers = [];
  document.body.replaceChildren();
  life = new AbortController();
  shown = [];
  log = [];
  made = [];
  stage = createStage(
    window,
    createFakeShell(),
    (key) => {
      const store = createStore(key);
      made.push(store);
      return store;
    },
    life.signal,
  );
});

const onScreen = new DOMRect(100, 200, 60, 20);
const nowhere = new DOMRect(0, 0, 0, 0);
const above = new DOMRect(100, -50, 60, 20);
const below = new DOMRect(100, 5_000, 60, 20);

const markOf = (key: string, rect = onScreen): Mark & { place: DOMRect } => {
  const link = document.createElement('a');
  link.href = `https://jira.test/browse/${key}`;
  document.body.append(link);
  const mark = { key, url: link.href, link, place: rect, rect: () => mark.place };
  return mark;
};
const cards = (): (string | null)[] =>
  [...root.querySelectorAll('.lz-card')].map((card) => card.getAttribute('aria-label'));
const focusIn = (): void => root.querySelector<HTMLElement>('textarea')?.focus();

describe('the stage', () => {
  it('opens a card beside its mark', () => {
    const mark = markOf('SHOP-1');
    stage.open(mark, undefined);
    expect(cards()).toEqual([expect.stringContaining('SHOP-1')]);
    expect(stage.mark).toBe(mark);
    expect(shown).toEqual([{ left: 100, top: 226 }]);
    expect(log).toEqual(['begin SHOP-1']);
  });

  it('shows one card at a time', () => {
    stage.open(markOf('SHOP-1'), undefined);
    stage.open(markOf('SHOP-2'), undefined);
    expect(cards()).toEqual([expect.stringContaining('SHOP-2')]);
    expect(log).toEqual(['begin SHOP-1', 'end SHOP-1', 'begin SHOP-2']);
  });

  it('takes the card along to another place of the same key', () => {
    stage.open(markOf('SHOP-1'), undefined);
    const other = markOf('SHOP-1', new DOMRect(300, 400, 60, 20));
    stage.open(other, undefined);
    expect(made).toHaveLength(1);
    expect(stage.mark).toBe(other);
    expect(shown.at(-1)).toMatchObject({ left: 300 });
  });

  it('closes', () => {
    stage.open(markOf('SHOP-1'), undefined);
    stage.close();
    stage.close();
    expect([cards(), stage.mark, stage.model]).toEqual([[], undefined, undefined]);
    expect(log).toEqual(['begin SHOP-1', 'end SHOP-1']);
  });

  it('ends with the script that is in charge, and opens nothing afterwards', () => {
    stage.open(markOf('SHOP-1'), undefined);
    life.abort();
    stage.open(markOf('SHOP-2'), undefined);
    expect(cards()).toEqual([]);
    expect(log).toEqual(['begin SHOP-1', 'end SHOP-1']);
  });

  it('makes a card anew when it is opened again', () => {
    stage.open(markOf('SHOP-1'), undefined);
    stage.close();
    stage.open(markOf('SHOP-1'), undefined);
    expect(made).toHaveLength(2);
  });

  it.each(['sending', 'moving'] as const)('brings back the card that was closed while %s, once', (write) => {
    stage.open(markOf('SHOP-1'), undefined);
    for (const store of made) store[write].value = true;
    stage.open(markOf('SHOP-2'), undefined);
    for (const store of made) store[write].value = false;
    stage.open(markOf('SHOP-1'), undefined);
    expect(stage.model).toBe(made[0]);
    stage.close();
    stage.open(markOf('SHOP-1'), undefined);
    expect(made.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-1']);
  });
});

describe('the focus', () => {
  it('goes into the card', () => {
    stage.open(markOf('SHOP-1'), undefined);
    stage.enter();
    expect(root.activeElement?.textContent).toBe('SHOP-482');
  });

  it('comes back to the key, out of the card and not from nowhere', () => {
    const mark = markOf('SHOP-1');
    stage.open(mark, undefined);
    focusIn();
    const wasThere = vi.fn<() => number>(() => cards().length);
    mark.link?.addEventListener('focus', wasThere);
    stage.close();
    expect(document.activeElement).toBe(mark.link);
    expect(wasThere).toHaveReturnedWith(1);
  });

  it('comes back to where it was when the key is no link', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    stage.open({ ...markOf('SHOP-1'), link: undefined }, undefined);
    focusIn();
    stage.close();
    expect(document.activeElement).toBe(before);
  });

  it('stays where it is when it was not in the card', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    stage.open(markOf('SHOP-1'), undefined);
    stage.close();
    expect(document.activeElement).toBe(before);
  });
});

describe('a card', () => {
  it.each<[string, (store: ReturnType<typeof createStore>) => void, boolean, boolean]>([
    ['at rest', () => undefined, false, false],
    ['in focus', focusIn, true, false],
    ['with a draft from before', (store) => (store.draft.value = 'Half a'), false, false],
    [
      'in focus, with something typed',
      (store) => {
        store.draft.value = 'Half a';
        focusIn();
      },
      true,
      true,
    ],
    ['with its moves open', (store) => (store.view.value = 'move'), true, true],
    ['with a comment on its way', (store) => (store.sending.value = true), true, true],
    ['with a move on its way', (store) => (store.moving.value = true), true, true],
  ])('%s', (_case, act, held, busy) => {
    stage.open(markOf('SHOP-1'), undefined);
    for (const store of made) act(store);
    expect([stage.isHeld(), stage.isBusy()]).toEqual([held, busy]);
  });

  it('that is closed is neither held nor busy', () => {
    expect([stage.isHeld(), stage.isBusy()]).toEqual([false, false]);
  });
});

describe('when the page moves', () => {
  it.each<[string, DOMRect, () => void, boolean, number]>([
    ['the card follows', new DOMRect(100, 300, 60, 20), () => undefined, true, 2],
    ['it closes with a mark above the screen', above, () => undefined, false, 1],
    ['it closes with a mark below the screen', below, () => undefined, false, 1],
    ['it closes with a mark that is gone', nowhere, () => undefined, false, 1],
    ['it stays without its mark while somebody uses it', nowhere, focusIn, true, 1],
  ])('%s', (_case, place, act, open, times) => {
    const mark = markOf('SHOP-1');
    stage.open(mark, undefined);
    act();
    mark.place = place;
    stage.follow();
    expect([cards().length === 1, shown.length]).toEqual([open, times]);
  });

  it('nothing happens without a card', () => {
    stage.follow();
    expect(shown).toEqual([]);
  });

  it.each([
    ['it is put anew when it grows', onScreen, 2],
    ['it stays where it was when its mark is gone', nowhere, 1],
  ])('%s', (_case, place, times) => {
    const mark = markOf('SHOP-1');
    stage.open(mark, undefined);
    mark.place = place;
    observers[0]?.();
    expect(shown).toHaveLength(times);
  });
});
