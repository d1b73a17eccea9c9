// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Failure } from '../../utils/result/failure.ts';
import { click, find, labelled, named, press, show, type } from '../ui/fixtures/test-kit.ts';
import { Card } from './Card.tsx';
import { createModel } from './fixtures/create-model.ts';
import { approve, issue, reading } from './fixtures/samples.ts';
import { stepBack } from './step-back.ts';

const open = (change: (model: ReturnType<typeof createModel>) => void = () => undefined) => {
  const model = createModel();
  change(model);
  return { model, card: find(show(<Card model={model} />), '.lz-card') };
};
const composer = (card: HTMLElement): HTMLTextAreaElement =>
  find<HTMLTextAreaElement>(card, 'textarea[aria-label=Comment]');

test('shows what is asked for first: type, key, summary, status, priority, assignee', () => {
  const { card } = open();
  const text = card.textContent;
  for (const part of [
    'SHOP-482',
    'in Checkout rework',
    issue.summary,
    'In review',
    'High',
    'Mira Kowalski',
    'Reproduced on staging.',
    'Updated 2m ago',
  ]) {
    expect(text).toContain(part);
  }
  expect(find(card, '[role=img]').getAttribute('aria-label')).toBe('Bug');
  expect(find<HTMLAnchorElement>(card, 'a.lz-key').href).toBe(issue.url);
});

test('waits with an empty card, then with a skeleton', async () => {
  const { model, card } = open((it) => {
    it.reading.value = undefined;
    it.skeleton.value = false;
  });
  expect(card.querySelectorAll('.lz-skeleton')).toHaveLength(0);
  await act(() => {
    model.skeleton.value = true;
  });
  expect(card.querySelectorAll('.lz-skeleton')).toHaveLength(3);
  expect(find(card, '[role=status]').getAttribute('aria-label')).toBe('Loading');
});

test('asks again when told to', async () => {
  const { model, card } = open((it) => {
    it.reading.value = undefined;
    it.failure.value = { kind: 'not-found' };
  });
  await click(named(card, 'Try again'));
  expect(model.refresh).toHaveBeenCalledOnce();
});

test('shows the cached issue while offline, and that the comment waits', () => {
  const { card } = open((it) => {
    it.failure.value = { kind: 'offline' };
    it.draft.value = 'Half a thought';
  });
  expect(card.textContent).toContain(issue.summary);
  expect(find(card, '.lz-card-note').textContent).toMatch(
    /^OfflineFrom \d\d:\d\d today\. You are offline\. Your comment waits here\./,
  );
});

test('says that an issue has moved', () => {
  const { card } = open((it) => {
    it.reading.value = { ...reading, issue: { ...issue, key: 'OPS-12' } };
  });
  expect(card.textContent).toContain('SHOP-482 is now OPS-12.');
});

test('keeps the text of a comment that did not go out, and says why under it', async () => {
  const { model, card } = open();
  await type(composer(card), 'Fixed by rounding once.');
  await click(named(card, 'Comment'));
  expect(model.comment).toHaveBeenCalledOnce();
  await act(() => {
    model.commentFailure.value = { kind: 'timeout', seconds: 20 };
  });
  expect(composer(card).value).toBe('Fixed by rounding once.');
  expect(find(card, '.lz-compose [role=alert]').textContent).toContain('Acme Jira took too long.');
});

test.each([
  ['Ctrl+Enter sends', 'x', { ctrlKey: true }, 1],
  ['Cmd+Enter sends', 'x', { metaKey: true }, 1],
  ['Enter alone is a new line', 'x', {}, 0],
  ['nothing but blanks is not sent', '  ', { ctrlKey: true }, 0],
])('%s', async (_name, text, modifiers, times) => {
  const { model, card } = open();
  await type(composer(card), text);
  await press(composer(card), 'Enter', modifiers);
  expect(model.comment).toHaveBeenCalledTimes(times);
});

test('a comment under way is not sent twice, and its text does not change', async () => {
  const { model, card } = open((it) => {
    it.draft.value = 'x';
    it.sending.value = true;
  });
  await press(composer(card), 'Enter', { ctrlKey: true });
  expect(model.comment).not.toHaveBeenCalled();
  expect(composer(card).readOnly).toBe(true);
});

test('a sent comment stands last', async () => {
  const { model, card } = open();
  await act(() => {
    const sent = { ...issue.comments[0]!, id: '2', author: issue.assignee }; // The sample has one comment.
    model.reading.value = { ...reading, issue: { ...issue, comments: [...issue.comments, sent], commentCount: 2 } };
  });
  expect(card.querySelectorAll('.lz-comment')).toHaveLength(2);
  expect(find(card, '.lz-comment:last-child b').textContent).toBe('Mira Kowalski');
});

test('the keys C, T and Y work in the card but not in its text field, and none leaves the card', async () => {
  const { model, card } = open();
  const heard = vi.fn<() => void>();
  document.body.addEventListener('keydown', heard);
  await press(card, 'y');
  await press(card, 'c');
  expect(document.activeElement).toBe(composer(card));
  await press(composer(card), 't');
  await press(card, 'y', { ctrlKey: true });
  expect(model.copy).toHaveBeenCalledOnce();
  expect(model.openMove).not.toHaveBeenCalled();
  await press(card, 't');
  expect(model.openMove).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  await press(card, 'Escape');
  expect(heard).toHaveBeenCalledOnce();
});

test('acts on no event that a script made', async () => {
  const { model, card } = open();
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: false });
  await act(() => {
    named(card, 'Copy key').dispatchEvent(event);
  });
  expect(model.copy).not.toHaveBeenCalled();
});

test('walks the moves by arrow keys, and gives the focus back to the status', async () => {
  const { model, card } = open();
  await click(named(card, 'In review, move to another status'));
  expect(document.activeElement).toBe(named(card, 'Approve, to Done'));
  await press(named(card, 'Approve, to Done'), 'ArrowDown');
  expect(document.activeElement).toBe(named(card, 'Send back, to In progress'));
  await press(named(card, 'Send back, to In progress'), 'Home');
  expect(document.activeElement).toBe(named(card, 'Approve, to Done'));
  await act(() => stepBack(model));
  expect(document.activeElement).toBe(named(card, 'In review, move to another status'));
  await act(() => stepBack(model));
  expect(model.close).toHaveBeenCalledOnce();
});

test('asks for the required resolution before it moves', async () => {
  const { model, card } = open();
  await click(named(card, 'In review, move to another status'));
  await click(named(card, 'Approve, to Done'));
  await click(named(card, 'Move to Done'));
  expect(model.move).not.toHaveBeenCalled();
  const resolution = labelled(card, 'Resolution');
  expect(resolution.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(`${resolution.id}-error`)?.textContent).toBe('Resolution is required.');
  await type(resolution, '1');
  expect(resolution.getAttribute('aria-invalid')).toBeNull();
  await click(named(card, 'Move to Done'));
  expect(model.move).toHaveBeenCalledExactlyOnceWith({ resolution: '1' });
});

test('puts the complaints of Jira at their fields, and keeps what was chosen', async () => {
  const { model, card } = open((it) => {
    it.view.value = 'move';
    it.chosen.value = approve.id;
  });
  await type(labelled(card, 'Resolution'), '2');
  await act(() => {
    const failure: Failure = {
      kind: 'invalid',
      messages: ['Not now.'],
      fields: { resolution: 'Not for bugs.', customfield_1: 'Team is missing.' },
    };
    model.moveFailure.value = failure;
  });
  expect(labelled(card, 'Resolution').value).toBe('2');
  expect(card.textContent).toContain('Not for bugs.');
  expect(find(card, '[role=alert]').textContent).toBe('Acme Jira did not accept this. Not now. Team is missing.');
});

test('a move that asks nothing is made by choosing it', async () => {
  const { model, card } = open((it) => {
    it.view.value = 'move';
  });
  await click(named(card, 'Send back, to In progress'));
  expect(model.chooseTransition).toHaveBeenCalledExactlyOnceWith('21');
  expect(model.move).toHaveBeenCalledExactlyOnceWith({});
});

test('a move that only Jira can ask for leads there', async () => {
  const { model, card } = open((it) => {
    it.view.value = 'move';
  });
  await click(named(card, 'Escalate, to Waiting'));
  expect(model.move).not.toHaveBeenCalled();
  expect(card.textContent).toContain("only Jira's own screen offers: Approvers");
  expect(find<HTMLAnchorElement>(card, '.lz-move-end a').href).toBe(issue.url);
});
