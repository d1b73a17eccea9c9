// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../paint/marks.ts';
import { browserTimers } from './hover-intent.ts';
import { listen } from './listen.ts';
import type { Stage } from './stage.ts';

type Names = 'link' | 'again' | 'other' | 'word' | 'text' | 'card' | 'root';

let on: Record<Names, Element>;
let life: AbortController;
let log: string[];
let open: Mark | undefined;
let held: boolean;
let busy: boolean;
let view: 'issue' | 'move';

/** Links are keys by themselves; `word` stands for a key that is highlighted, found by its place at 500, 500. */
const highlighted: Mark = { key: 'SHOP-3', url: '', link: undefined, rect: () => new DOMRect() };

const createStage = (): Stage => ({
  open(mark, near) {
    open = mark;
    log.push(`open ${mark.key} ${near === undefined ? 'by keyboard' : `at ${near.x}`}`);
  },
  close() {
    open = undefined;
    log.push('close');
  },
  get mark() {
    return open;
  },
  get model() {
    const model = {
      view: { peek: () => view },
      closeMove: () => log.push('back'),
      close: () => log.push('close'),
    };
    // Of the model, listeners use what Escape needs.
    return (open && model) as unknown as Stage['model'];
  },
  element: on.card,
  follow: () => log.push('follow'),
  enter: () => log.push('enter'),
  isHeld: () => held,
  isBusy: () => busy,
});

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<a id="link" href="#">SHOP-1</a> <a id="again" href="#">SHOP-1</a> <a id="other" href="#">SHOP-2</a>
    <p id="text"><button id="word">SHOP-3</button></p><lozenge-card id="card" tabindex="0"></lozenge-card>`;
  const named = (id: string): Element => document.querySelector(`#${id}`) ?? document.body;
  on = {
    link: named('link'),
    again: named('again'),
    other: named('other'),
    word: named('word'),
    text: named('text'),
    card: named('card'),
    root: document.documentElement,
  };
  const painted = new Map<EventTarget | null, Mark>(
    [...document.querySelectorAll('a')].map((link) => [
      link,
      { key: link.textContent ?? '', url: link.href, link, rect: () => new DOMRect() },
    ]),
  );
  log = [];
  open = undefined;
  held = false;
  busy = false;
  view = 'issue';
  life = new AbortController();
  const marks = {
    of: (target: EventTarget | null) => painted.get(target),
    at: (x: number) => [highlighted].find(() => x === 500),
    first: () => undefined,
  };
  listen(window, marks, createStage(), browserTimers, life.signal);
  return () => {
    life.abort();
    vi.useRealTimers();
  };
});

interface Details extends PointerEventInit, KeyboardEventInit {
  readonly trusted?: boolean;
}

/** An event as a person causes it. */
const fire = (name: Names, type: string, { trusted = true, ...init }: Details = {}): Event => {
  const kinds = { key: KeyboardEvent, foc: FocusEvent } as const;
  const Kind = kinds[type.slice(0, 3) as keyof typeof kinds] ?? PointerEvent;
  const event = new Kind(type, { bubbles: type !== 'pointerleave', cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  on[name].dispatchEvent(event);
  return event;
};
const pointAt = (name: Names, details: Details = {}): Event =>
  fire(name, 'pointermove', { clientX: 7, clientY: 7, pointerType: 'mouse', ...details });
const pass = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);
/** As if the last input had been a key. */
const byKeyboard = (): void =>
  void vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation((selector) => selector === ':focus-visible');

describe('the pointer', () => {
  it.each<[string, () => void, string[]]>([
    ['opens by resting on a key', () => pointAt('link'), ['open SHOP-1 at 7']],
    ['opens by resting on a highlighted key', () => pointAt('text', { clientX: 500 }), ['open SHOP-3 at 500']],
    ['opens nothing elsewhere', () => pointAt('text'), []],
    ['opens nothing by a finger that moves', () => pointAt('link', { pointerType: 'touch' }), []],
    ['opens nothing when the page made it up', () => pointAt('link', { trusted: false }), []],
    [
      'is looked at where it came to within a frame',
      () => {
        pointAt('link');
        pointAt('other', { clientX: 9 });
      },
      ['open SHOP-2 at 9'],
    ],
    [
      'opens nothing when it leaves the window in time',
      () => {
        pointAt('link');
        pass(100);
        fire('root', 'pointerleave');
      },
      [],
    ],
    [
      'opens nothing when it leaves the window within a frame',
      () => {
        pointAt('link');
        fire('root', 'pointerleave');
      },
      [],
    ],
    [
      'still opens when it leaves something within the key',
      () => {
        pointAt('link');
        pass(100);
        fire('word', 'pointerleave');
        pass(200);
      },
      ['open SHOP-1 at 7'],
    ],
    [
      'opens nothing once the script’s life is over',
      () => {
        life.abort();
        pointAt('link');
      },
      [],
    ],
  ])('%s', (_case, act, expected) => {
    act();
    pass(300);
    expect(log).toEqual(expected);
  });

  it.each<[string, () => void, string[]]>([
    ['closes when it has been away', () => pointAt('text'), ['close']],
    ['does not close by staying on the key', () => pointAt('link'), []],
    ['moves the card to another place of its key', () => pointAt('again'), ['open SHOP-1 at 7']],
    ['opens the card of another key instead', () => pointAt('other'), ['open SHOP-2 at 7']],
    [
      'does not close on its way into the card',
      () => {
        pointAt('text');
        pass(200);
        pointAt('card');
      },
      [],
    ],
    [
      'does not close a card that is in use',
      () => {
        held = true;
        pointAt('text');
      },
      [],
    ],
    [
      'puts no other card in the place of one that is in the middle of something',
      () => {
        busy = true;
        pointAt('other');
      },
      [],
    ],
  ])('over an open card %s', (_case, act, expected) => {
    pointAt('link');
    pass(300);
    log.length = 0;
    act();
    pass(600);
    expect(log).toEqual(expected);
  });
});

describe('a press', () => {
  it.each<[string, Names, number, string[]]>([
    ['elsewhere closes', 'text', 7, ['close']],
    ['on another key closes', 'other', 7, ['close']],
    ['in the card does not', 'card', 7, []],
    ['on its key does not', 'again', 7, []],
  ])('%s', (_case, where, x, expected) => {
    pointAt('link');
    pass(300);
    log.length = 0;
    fire(where, 'pointerdown', { clientX: x });
    expect(log).toEqual(expected);
  });

  it('on its highlighted key does not close', () => {
    pointAt('text', { clientX: 500 });
    pass(300);
    log.length = 0;
    fire('text', 'pointerdown', { clientX: 500 });
    expect(log).toEqual([]);
  });

  it('without a card does nothing', () => {
    fire('text', 'pointerdown');
    expect(log).toEqual([]);
  });
});

describe('a tap', () => {
  const tap = { pointerType: 'touch', clientX: 3 };

  it.each<[string, Names, Details, string[], boolean]>([
    ['on a key opens it instead of the link', 'link', tap, ['open SHOP-1 at 3'], true],
    ['on a highlighted key opens it', 'text', { ...tap, clientX: 500 }, ['open SHOP-3 at 500'], true],
    ['on a highlighted key within a button presses the button', 'word', { ...tap, clientX: 500 }, [], false],
    ['elsewhere is the page’s', 'text', tap, [], false],
    ['in the card is the card’s', 'card', tap, [], false],
    ['made up by the page is the page’s', 'link', { ...tap, trusted: false }, [], false],
    ['by a mouse is the link’s', 'link', { ...tap, pointerType: 'mouse' }, [], false],
  ])('%s', (_case, where, details, expected, taken) => {
    const event = fire(where, 'click', details);
    expect([log, event.defaultPrevented]).toEqual([expected, taken]);
  });

  it('on the key of the open card follows the link', () => {
    fire('link', 'click', tap);
    const second = fire('link', 'click', tap);
    expect([log, second.defaultPrevented]).toEqual([['open SHOP-1 at 3'], false]);
  });
});

describe('the focus', () => {
  it.each<[string, () => void, string[]]>([
    ['opens by resting on a key', () => fire('link', 'focusin'), ['open SHOP-1 by keyboard']],
    ['opens nothing elsewhere', () => fire('text', 'focusin'), []],
    ['opens nothing when the page made it up', () => fire('link', 'focusin', { trusted: false }), []],
    ['opens nothing when the card gave it back', () => fire('link', 'focusin', { relatedTarget: on.card }), []],
    [
      'opens nothing when it goes on in time',
      () => {
        fire('link', 'focusin');
        pass(300);
        fire('link', 'focusout', { relatedTarget: on.text });
        fire('text', 'focusin');
      },
      [],
    ],
    [
      'closes when it goes on',
      () => {
        fire('link', 'focusin');
        pass(400);
        fire('link', 'focusout', { relatedTarget: on.text });
      },
      ['open SHOP-1 by keyboard', 'close'],
    ],
    [
      'does not close when it goes into the card',
      () => {
        fire('link', 'focusin');
        pass(400);
        fire('link', 'focusout', { relatedTarget: on.card });
      },
      ['open SHOP-1 by keyboard'],
    ],
    [
      'does not close when it leaves the window',
      () => {
        fire('link', 'focusin');
        pass(400);
        fire('link', 'focusout', { relatedTarget: null });
      },
      ['open SHOP-1 by keyboard'],
    ],
  ])('%s', (_case, act, expected) => {
    byKeyboard();
    act();
    pass(400);
    expect(log).toEqual(expected);
  });

  it('that a click gave opens nothing', () => {
    fire('link', 'focusin');
    pass(400);
    expect(log).toEqual([]);
  });
});

describe('a key', () => {
  it.each<[string, Names, KeyboardEventInit, 'issue' | 'move', string[], boolean]>([
    ['Escape closes', 'text', { key: 'Escape' }, 'issue', ['close'], true],
    ['Escape goes back from the moves', 'card', { key: 'Escape' }, 'move', ['back'], true],
    ['Escape of an input method is not ours', 'card', { key: 'Escape', isComposing: true }, 'issue', [], false],
    ['Tab on the key goes into the card', 'link', { key: 'Tab' }, 'issue', ['enter'], true],
    ['Arrow down on the key goes into the card', 'link', { key: 'ArrowDown' }, 'issue', ['enter'], true],
    ['Shift and Tab go on in the page', 'link', { key: 'Tab', shiftKey: true }, 'issue', [], false],
    ['Tab elsewhere goes on in the page', 'text', { key: 'Tab' }, 'issue', [], false],
    ['Tab in the card is the card’s', 'card', { key: 'Tab' }, 'issue', [], false],
    ['another key is the page’s', 'link', { key: 'a' }, 'issue', [], false],
  ])('%s', (_case, where, init, now, expected, taken) => {
    pointAt('link');
    pass(300);
    log.length = 0;
    view = now;
    const event = fire(where, 'keydown', init);
    expect([log, event.defaultPrevented]).toEqual([expected, taken]);
  });

  it.each([
    ['without a card', 'Escape', true],
    ['that the page made up', 'Escape', false],
  ])('%s does nothing', (_case, key, trusted) => {
    const event = fire('link', 'keydown', { key, trusted });
    expect([log, event.defaultPrevented]).toEqual([[], false]);
  });
});

describe('the page', () => {
  it.each([
    ['scroll', 'follow'],
    ['resize', 'follow'],
    ['pagehide', 'close'],
  ])('%s', (type, expected) => {
    const event = new Event(type);
    Object.defineProperty(event, 'isTrusted', { value: true });
    const target = { scroll: document, resize: window, pagehide: window }[type];
    target?.dispatchEvent(event);
    expect(log).toEqual([expected]);
  });
});
