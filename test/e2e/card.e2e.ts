import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sandbox/git/places.ts';
import { hover, painted, spotOf } from './driver/mouse.ts';
import { until } from './driver/until.ts';
import { startWorld, type Visit, type World } from './driver/world.ts';

const title = 'h1[data-testid="title-content"]';
const description = '[data-testid="description-content"]';

describe('the card', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const open = async (path: string = places.mergeRequest): Promise<Visit> => {
    const visit = await world.visit(path);
    await painted(visit.page, title, 'SHOP-482');
    await hover(visit.page, title, 'SHOP-482');
    await visit.card.says('Cart total');
    return visit;
  };

  it('opens when the pointer rests, not when it passes by', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    const { x, y } = await spotOf(page, title, 'SHOP-482');
    await page.mouse.move(x, y);
    await page.waitForTimeout(80);
    await page.mouse.move(x, y + 300);
    await page.waitForTimeout(600);
    expect(await card.isOpen()).toBe(false);
    await page.close();
  });

  it('stays while the pointer travels into it, and closes when it has left', async () => {
    const { page, card } = await open();
    const { x, y, width, height } = await card.place();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 });
    await page.waitForTimeout(600);
    expect(await card.isOpen()).toBe(true);
    await page.mouse.move(x + width + 200, y + height / 2, { steps: 4 });
    await until('the card closed', async () => !(await card.isOpen()));
    await page.close();
  });

  it('opens by keyboard focus, lets the focus in, and gives it back', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await page.evaluate(() => document.querySelector<HTMLElement>('a.lozenge-key')?.focus());
    // A focus that a script gave is no keyboard's; one key makes it visible.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card.says('Cart total');
    await page.keyboard.press('Tab');
    expect(await card.ask((root) => root.activeElement?.textContent)).toBe('SHOP-482');
    await page.keyboard.press('Escape');
    expect(await card.isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('lozenge-key');
    await page.close();
  });

  it('Escape goes back from the moves first, then closes', async () => {
    const { page, card } = await open();
    await card.click('button', 'In review, move to another status');
    await card.says('Move SHOP-482');
    await page.keyboard.press('Escape');
    await card.says('Cart total');
    await page.keyboard.press('Escape');
    expect(await card.isOpen()).toBe(false);
    await page.close();
  });

  it('opens by a tap, without following the link', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    const { x, y } = await spotOf(page, title, 'SHOP-482');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await card.says('Cart total');
    expect(page.url()).toContain(places.mergeRequest);
    await page.close();
  });

  it('ignores what a page’s script makes up', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, title, 'SHOP-482');
    await page.evaluate(() => {
      const link = document.querySelector('a.lozenge-key');
      for (const type of ['pointermove', 'pointerover', 'mouseover', 'focusin', 'click']) {
        link?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'touch' }));
      }
    });
    await page.waitForTimeout(700);
    expect(await card.isOpen()).toBe(false);
    await page.close();
  });

  it('keeps what is typed from the page’s own shortcuts', async () => {
    const { page, card } = await open();
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => (document.title += key));
      document.title = 'heard:';
    });
    await card.click('textbox', 'Comment');
    await page.keyboard.type('chet');
    expect(await page.title()).toBe('heard:');
    await page.close();
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(29, 32, 37)'],
  ])('follows the host’s %s theme', async (theme, surface) => {
    const { page, card } = await open(`${places.mergeRequest}?theme=${theme}`);
    const colour = await card.ask((root) => {
      const section = root.querySelector('section');
      return section && getComputedStyle(section).backgroundColor;
    });
    expect(colour).toBe(surface);
    await page.context().clearCookies();
    await page.close();
  });

  it('shows pictures as data URLs, also under a policy that forbids all others', async () => {
    const { page, card } = await open(`${places.mergeRequest}?csp=strict`);
    await until('avatars', () => card.ask((root) => root.querySelectorAll('img').length > 0));
    const sources = await card.ask((root) => [...root.querySelectorAll('img')].map(({ src }) => src.slice(0, 11)));
    expect(new Set(sources)).toEqual(new Set(['data:image/']));
    await page.close();
  });

  it('opens on the host’s own link to Jira', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    await painted(page, description, 'SHOP-455');
    await hover(page, description, 'SEC-12');
    await card.says('SEC-12');
    expect(await page.evaluate(() => document.querySelector('[data-external-issue]')?.hasAttribute('title'))).toBe(
      false,
    );
    await page.close();
  });

  it.each([
    [1280, 900],
    [1280, 480],
    [360, 640],
  ])('stays within a window of %i × %i', async (width, height) => {
    const { page, card } = await world.visit(places.mergeRequest);
    await page.setViewportSize({ width, height });
    await painted(page, title, 'SHOP-482');
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    await page.waitForTimeout(300);
    const box = await card.place();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    await page.close();
  });

  it('shifts nothing on the page', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    // The host's own comments come late and push things about.
    await painted(page, '.note-text.md', 'SHOP-490');
    await page.waitForTimeout(300);
    const shifts = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => (sum += list.getEntries().length)).observe({ type: 'layout-shift' });
          setTimeout(() => done(sum), 1_500);
        }),
    );
    await hover(page, title, 'SHOP-482');
    await card.says('Cart total');
    expect(await shifts).toBe(0);
    await page.close();
  });
});

describe('text that a framework owns', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('is highlighted where it shows, and not touched', async () => {
    const { page, card } = await world.visit(places.mergeRequest);
    const sticky = '.merge-request-sticky-title';
    await painted(page, '.note-text.md', 'SHOP-490');
    await page.evaluate(() => document.querySelector('.panel-content')?.scrollTo(0, 2_000));
    await painted(page, sticky, 'SHOP-482');
    expect(
      await page.evaluate((wanted) => document.querySelector(wanted)?.querySelector('a') ?? null, sticky),
    ).toBeNull();
    await hover(page, sticky, 'SHOP-482');
    await card.says('Cart total');
    await page.close();
  });

  it('is highlighted on the screen only', async () => {
    const { page } = await world.visit(`${places.withManyKeys}/commits`);
    const highlighted = (): Promise<number> => page.evaluate(() => CSS.highlights.get('lozenge-key')?.size ?? 0);
    await until('highlights', async () => (await highlighted()) > 0);
    await page.waitForTimeout(500);
    const shown = await highlighted();
    const all = await page.evaluate(() => document.querySelectorAll('a.commit-row-message').length);
    expect(all).toBeGreaterThan(100);
    expect(shown).toBeLessThan(all / 2);
    await page.close();
  });
});
