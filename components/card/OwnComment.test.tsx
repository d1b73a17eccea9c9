// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { click, find, named, press, show, type } from '../ui/fixtures/test-kit.ts';
import { OwnComment } from './OwnComment.tsx';
import { createModel } from './fixtures/create-model.ts';
import type { CommentChange } from './model.ts';

const change: CommentChange = { id: '7', what: 'edit', text: 'Said.', busy: false, failure: undefined };

const open = (id = '7') => {
  const model = createModel();
  model.ownComments.value = new Map([['7', 'Said.']]);
  const place = show(
    <OwnComment model={model} id={id}>
      <p>Said.</p>
    </OwnComment>,
  );
  const set = (value: CommentChange | undefined) =>
    act(() => {
      model.commentChange.value = value;
    });
  return { place, verbs: model, set };
};

test('another’s comment is only shown', () => {
  const { place } = open('8');
  expect(place.textContent).toBe('Said.');
  expect(place.querySelector('button')).toBeNull();
});

test.each([
  ['Edit', 'edit'],
  ['Delete', 'delete'],
] as const)('%s begins', async (name, what) => {
  const { place, verbs } = open();
  await click(named(place, name));
  expect(verbs.beginChange).toHaveBeenCalledExactlyOnceWith('7', what);
});

test('a field stands in its place while it is changed, with the focus', async () => {
  const { place, verbs, set } = open();
  await set(change);
  const field = find<HTMLTextAreaElement>(place, 'textarea');
  expect([document.activeElement, field.value, place.querySelector('p')]).toEqual([field, 'Said.', null]);
  await type(field, 'Said better.');
  expect(verbs.setChange).toHaveBeenCalledWith('Said better.');
  await press(field, 'Enter');
  expect(verbs.confirmChange).not.toHaveBeenCalled();
  await press(field, 'Enter', { ctrlKey: true });
  await click(named(place, 'Save'));
  expect(verbs.confirmChange).toHaveBeenCalledTimes(2);
});

test('deleting asks first, with the comment in view', async () => {
  const { place, verbs, set } = open();
  await set({ ...change, what: 'delete' });
  expect(place.textContent).toMatch(/Said\.Delete this comment from Jira\?/);
  await click(named(place, 'Cancel'));
  await click(named(place, 'Delete'));
  expect([verbs.cancelChange.mock.calls.length, verbs.confirmChange.mock.calls.length]).toEqual([1, 1]);
});

test('says why it was not done, and keeps what was typed', async () => {
  const { place, set } = open();
  await set({ ...change, text: 'Said better.', failure: { kind: 'forbidden', messages: ['Not yours.'] } });
  expect(place.textContent).toMatch(/does not let you do this.*Not yours\./);
  expect(find<HTMLTextAreaElement>(place, 'textarea').value).toBe('Said better.');
});
