// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { find, named, press, show } from '../ui/fixtures/test-kit.ts';
import { Card } from './Card.tsx';
import { createModel } from './fixtures/create-model.ts';
import { issue, reading } from './fixtures/samples.ts';

const open = (change: (model: ReturnType<typeof createModel>) => void = () => undefined) => {
  const model = createModel();
  model.reading.value = { ...reading, issue: { ...issue, archived: true } };
  change(model);
  return { model, card: find(show(<Card model={model} />), '.lz-card') };
};

test('an archived issue says so before anybody tries, and is read as any other', () => {
  const { card } = open();
  const [status, note] = [find(card, '.lz-state'), find(card, '.lz-card-note')];
  expect(note.textContent).toBe(
    'ArchivedIt can be read, and Acme Jira changes nothing in it any more. An administrator can restore it.',
  );
  expect(status.nextElementSibling).toBe(note);
  expect(card.textContent).toContain('Reproduced on staging.');
});

test('it offers nothing that changes it', async () => {
  const { model, card } = open((it) => {
    it.ownComments.value = new Map([['1', 'Typed.']]);
  });
  const offered = [...card.querySelectorAll('button')].map(
    (each) => each.getAttribute('aria-label') ?? each.textContent,
  );
  expect(offered).toEqual(['Copy key', 'Close']);
  expect(card.querySelector('textarea')).toBeNull();
  expect(find(card, '.lz-compose').textContent).toBe('Archived issues take no comments.');
  expect(find(card, '.lz-keys').textContent).toBe('Y copy');
  await press(card, 't');
  await press(card, 'c');
  expect(model.openMove).not.toHaveBeenCalled();
  await press(card, 'y');
  expect(model.copy).toHaveBeenCalledOnce();
});

test('what was typed before stays to be read, and is not sent', async () => {
  const { model, card } = open((it) => {
    it.draft.value = 'Half a thought';
  });
  const field = find<HTMLTextAreaElement>(card, 'textarea');
  expect([field.value, field.readOnly]).toEqual(['Half a thought', true]);
  expect(find(card, '.lz-compose').textContent).toBe('Archived issues take no comments.');
  await press(field, 'Enter', { ctrlKey: true });
  await press(field, 'b', { ctrlKey: true });
  expect(model.comment).not.toHaveBeenCalled();
  expect(model.setDraft).not.toHaveBeenCalled();
});

test('a change of a comment that was under way can still be left', () => {
  const { card } = open((it) => {
    it.ownComments.value = new Map([['1', 'Typed.']]);
    it.commentChange.value = { id: '1', what: 'edit', text: 'Anew', busy: false, failure: { kind: 'archived' } };
  });
  expect(named(card, 'Cancel')).toBeDefined();
  expect(find(card, '.lz-comment [role=alert]').textContent).toContain('SHOP-482 is archived.');
});
