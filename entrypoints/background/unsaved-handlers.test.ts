import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UnsavedConnection } from '../../utils/protocol/unsaved-messages.ts';
import { ownPage } from './test-kit.ts';
import { unsavedHandlers } from './unsaved-handlers.ts';

const fields = (webUrl: string): UnsavedConnection['fields'] => ({
  name: '',
  webUrl,
  apiUrl: '',
  method: 'pat',
  account: '',
  keepOnDisk: false,
});
const typed = (webUrl: string): UnsavedConnection => ({ fields: fields(webUrl), before: fields('') });

let handlers = unsavedHandlers();
beforeEach(() => {
  fakeBrowser.reset();
  handlers = unsavedHandlers();
});

const keep = (id: string, unsaved?: UnsavedConnection) => handlers['connection.keep-unsaved']({ id, unsaved }, ownPage);
const read = () => handlers['connection.read-unsaved']({}, ownPage);

it('keeps what was typed last, of each connection', async () => {
  await Promise.all([keep('new', typed('a')), keep('acme', typed('b')), keep('new', typed('c'))]);
  expect(await read()).toEqual({
    ok: true,
    value: [
      ['acme', typed('b')],
      ['new', typed('c')],
    ],
  });
});

it('outlives the worker, not the browser', async () => {
  await keep('new', typed('a'));
  handlers = unsavedHandlers();
  expect(await read()).toMatchObject({ value: [['new', typed('a')]] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('lets it go', async () => {
  await keep('new', typed('a'));
  await keep('new');
  expect(await read()).toEqual({ ok: true, value: [] });
});

it('gives nothing that it can’t read', async () => {
  await fakeBrowser.storage.session.set({ 'unsaved-connections': [['new', { fields: { webUrl: 7 } }]] });
  expect(await read()).toEqual({ ok: true, value: [] });
});
