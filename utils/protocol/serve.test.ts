import { describe, expect, it, vi } from 'vitest';
import { ok } from '../result/result.ts';
import { messages, type MessageName } from './messages.ts';
import type { KnownSender } from './sender.ts';
import { answer, type Handlers } from './serve.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const content: KnownSender = { kind: 'content', url: 'https://gitlab.test/a', tab: 1 };
const page: KnownSender = { kind: 'page', url: 'chrome-extension://lozenge/options.html', tab: undefined };
// Every handler says its own name: what comes back proves which one was reached.
const handlers = new Proxy({}, { get: (_target, name) => () => Promise.resolve(ok(name)) }) as Handlers;
const everybody = () => Promise.resolve(true);
const nobody = () => Promise.resolve(false);
const key = { key: 'SHOP-1' };

describe('a message is answered', () => {
  it.each<[string, MessageName, unknown, KnownSender]>([
    ['to a content script that may ask', 'issue.read', { ...key, fresh: false }, content],
    ['to a page of ours', 'settings.read', {}, page],
  ])('%s', async (_case, name, input, sender) => {
    expect(await answer(name, input, sender, handlers, everybody)).toEqual(ok(name));
  });
});

describe('a message is not answered', () => {
  it.each<[string, MessageName, unknown, KnownSender, () => Promise<boolean>]>([
    ['when a content script asks what only pages may', 'settings.read', {}, content, everybody],
    ['when a content script would save a connection', 'connection.save', {}, content, everybody],
    ['when a page asks what only content may', 'issue.comment', { ...key, text: 'x' }, page, everybody],
    ['when the page is not enabled', 'issue.read', { ...key, fresh: false }, content, nobody],
    ['when a key is not a key', 'issue.read', { key: '../../x', fresh: false }, content, everybody],
    ['when a field is missing', 'issue.read', { fresh: true }, content, everybody],
    ['when a comment is empty', 'issue.comment', { ...key, text: '' }, content, everybody],
    ['when there are too many keys', 'issues.summaries', { keys: Array(501).fill('AB-1') }, content, everybody],
    ['when the shape is no object', 'issue.read', 'SHOP-1', content, everybody],
  ])('%s', async (_case, name, input, sender, mayAsk) => {
    expect(await answer(name, input, sender, handlers, mayAsk)).toBeUndefined();
  });
});

describe('the table', () => {
  it('lets content scripts reach nothing that shows or changes settings', () => {
    const names = Object.entries(messages).filter(([, row]) => row.from.some((kind) => kind === 'content'));
    expect(names.map(([name]) => name).toSorted()).toEqual([
      'comment.delete',
      'comment.edit',
      'draft.keep',
      'image.read',
      'issue.comment',
      'issue.move',
      'issue.read',
      'issue.transitions',
      'issues.summaries',
      'page.keys',
      'page.kind',
      'page.rules',
      'settings.open',
    ]);
  });
});
