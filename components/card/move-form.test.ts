import { expect, test } from 'vitest';
import type { FieldInput, FieldValues } from '../../utils/issue/screen.ts';
import type { Transition } from '../../utils/issue/transition.ts';
import { askedFields, fieldProblems, filledFields, onlyInJira } from './move-form.ts';

const field = (id: string, required: boolean, input: FieldInput) => ({ id, name: id, required, input });
const approve: Transition = {
  id: '31',
  name: 'Approve',
  to: { name: 'Done', category: 'done' },
  fields: [
    field('resolution', true, { type: 'option', options: [{ id: '1', name: 'Fixed' }] }),
    field('versions', false, { type: 'options', options: [] }),
    field('hours', false, { type: 'number' }),
    field('approver', true, { type: 'other' }),
    field('cascade', false, { type: 'other' }),
  ],
};

test.each<[string, FieldValues, Readonly<Record<string, string>>]>([
  ['nothing filled', {}, { resolution: 'resolution is required.' }],
  ['only blanks', { resolution: '  ' }, { resolution: 'resolution is required.' }],
  ['filled', { resolution: '1', hours: '2.5' }, {}],
  ['no number', { resolution: '1', hours: 'two' }, { hours: 'Enter a number.' }],
])('problems: %s', (_name, values, expected) => {
  expect(fieldProblems(approve, values)).toEqual(expected);
});

test('sends what is filled, trimmed, and no field that was not asked', () => {
  expect(filledFields(approve, { resolution: ' 1 ', versions: [], hours: '', approver: 'mira', unknown: 'x' })).toEqual(
    { resolution: '1' },
  );
});

test('knows what only Jira can ask for', () => {
  expect(onlyInJira(approve)).toEqual(['approver']);
  expect(askedFields(approve).map(({ id }) => id)).toEqual(['resolution', 'versions', 'hours']);
});
