// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

/** What lies on the clipboard. */
let clipboard: string;
let heardByPage: number;

const withClipboard = (there: unknown): void => {
  Object.defineProperty(document.defaultView?.navigator, 'clipboard', { value: there, configurable: true });
};
/** The old command, as browsers do it: fires an event and takes what is put into it. */
const withCommand = (allowed: boolean): void => {
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => (clipboard = `${type}: ${text}`) };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    return allowed && !document.body.dispatchEvent(event);
  };
};

beforeEach(() => {
  clipboard = '';
  heardByPage = 0;
  document.body.replaceWith(document.createElement('body'));
  document.body.addEventListener('copy', () => (heardByPage += 1));
});

describe('copying', () => {
  it('writes to the clipboard of a secure page', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    withClipboard({ writeText });
    await copyText(document, 'SHOP-1');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('SHOP-1');
  });

  it('uses the old command on a page over plain http, and keeps its event from the page', async () => {
    withClipboard(undefined);
    withCommand(true);
    await copyText(document, 'SHOP-1');
    expect([clipboard, heardByPage]).toEqual(['text/plain: SHOP-1', 0]);
  });

  it('leaves the page’s own copying alone afterwards', async () => {
    withClipboard(undefined);
    withCommand(true);
    await copyText(document, 'SHOP-1');
    document.body.dispatchEvent(new Event('copy', { bubbles: true }));
    expect(heardByPage).toBe(1);
  });

  it('says when the browser won’t', async () => {
    withClipboard(undefined);
    withCommand(false);
    await expect(copyText(document, 'SHOP-1')).rejects.toThrow('not allowed');
  });
});
