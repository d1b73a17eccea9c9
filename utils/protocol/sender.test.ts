import { describe, expect, it } from 'vitest';
import { senderOf } from './sender.ts';

const self = { id: 'lozenge', base: 'chrome-extension://lozenge/' };
const options = 'chrome-extension://lozenge/options.html';
const page = 'https://gitlab.test/shop/web/-/merge_requests/1';

describe('who sent a message', () => {
  it.each([
    ['a content script in the top frame', { id: 'lozenge', url: page, frameId: 0, tab: { id: 7 } }, 'content'],
    ['a content script in a sub-frame', { id: 'lozenge', url: page, frameId: 3, tab: { id: 7 } }, undefined],
    ['the options page in a tab', { id: 'lozenge', url: options, frameId: 0, tab: { id: 7 } }, 'page'],
    ['our page framed by a web page', { id: 'lozenge', url: options, frameId: 2, tab: { id: 7 } }, undefined],
    ['the popup', { id: 'lozenge', url: 'chrome-extension://lozenge/popup.html' }, 'page'],
    ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }, undefined],
    ['another extension that names our address', { id: 'other', url: options }, undefined],
    ['a look-alike address', { id: 'lozenge', url: 'chrome-extension://lozenge.evil/x', frameId: 0 }, undefined],
    ['no address', { id: 'lozenge', frameId: 0, tab: { id: 7 } }, undefined],
    ['no tab and no page of ours', { id: 'lozenge', url: page, frameId: 0 }, undefined],
  ])('%s', (_who, sender, kind) => {
    expect(senderOf(sender, self)?.kind).toBe(kind);
  });
});
