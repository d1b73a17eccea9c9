import type { FieldInput, FieldOption, ScreenField } from '../../issue/screen.ts';
import type { AllowedValueWire, ScreenFieldWire } from '../wire/screen.wire.ts';

/** A field of a screen, of a move, of editing or of creating. A required field with a default need not be asked for (jira-api.md §8). */
export const toScreenField = (id: string, wire: ScreenFieldWire): ScreenField => ({
  id,
  name: wire.name ?? id,
  required: wire.required === true && wire.hasDefaultValue !== true,
  input: toInput(wire),
});

/** The fields in the order in which a form asks for them: what must be filled, then what can be. */
export function orderScreen(fields: readonly ScreenField[]): readonly ScreenField[] {
  const optional = fields.filter((field) => !field.required && field.input.type !== 'other');
  return [...fields.filter((field) => field.required), ...optional];
}

/** The screen that stands by field id in transitions and in `editmeta`. */
export const toScreen = (fields: Readonly<Record<string, ScreenFieldWire>>): readonly ScreenField[] =>
  orderScreen(Object.entries(fields).map(([id, field]) => toScreenField(id, field)));

/** Arrays of things that need more than a choice or a word. */
const demandingItems = new Set(['user', 'group', 'attachment', 'issuelinks', 'worklog', 'comment', 'issue']);

function toInput({ schema, allowedValues }: ScreenFieldWire): FieldInput {
  const options = allowedValues.flatMap(toOption);
  const { type = '', items = '', system = '', custom = '' } = schema ?? {};
  if (type === 'array') {
    if (options.length > 0) return { type: 'options', options };
    // Server reads a sprint as a list of strings, and wants a number (jira-api.md §6).
    const isWords = items === 'string' && !demandingItems.has(system) && !custom.endsWith(':gh-sprint');
    return { type: isWords ? 'words' : 'other' };
  }
  if (type === 'string') {
    const isLong = custom.endsWith(':textarea') || system === 'description' || system === 'environment';
    return { type: isLong ? 'multiline' : 'text' };
  }
  if (type === 'number' || type === 'date') return { type };
  // A cascading choice has two levels; one id is not enough for it.
  const isChoice = options.length > 0 && !type.startsWith('option-with-child') && type !== 'user';
  return isChoice ? { type: 'option', options } : { type: 'other' };
}

function toOption({ id, name, value }: AllowedValueWire): FieldOption[] {
  const text = name ?? value;
  return text === undefined ? [] : [{ id, name: text }];
}
