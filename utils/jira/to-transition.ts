import type { FieldInput, FieldOption, Transition, TransitionField } from '../issue/transition.ts';
import type { AllowedValueWire, TransitionFieldWire, TransitionWire } from './transitions.wire.ts';
import { toStatus } from './to-words.ts';

/** A move as Jira offers it, with the fields of its screen: those that must be filled first. */
export function toTransition(wire: TransitionWire): Transition {
  const fields = Object.entries(wire.fields ?? {}).map(([id, field]) => toField(id, field));
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required && field.input.type !== 'other');
  return {
    id: wire.id,
    name: wire.name,
    to: wire.to ? toStatus(wire.to) : { name: wire.name, category: 'todo' },
    fields: [...required, ...optional],
  };
}

/** A required field with a default need not be asked for (jira-api.md §8). */
const toField = (id: string, wire: TransitionFieldWire): TransitionField => ({
  id,
  name: wire.name ?? id,
  required: wire.required === true && wire.hasDefaultValue !== true,
  input: toInput(wire),
});

/** Arrays of things that need more than a choice or a word. */
const demandingItems = new Set(['user', 'group', 'attachment', 'issuelinks', 'worklog', 'comment', 'issue']);

function toInput({ schema, allowedValues }: TransitionFieldWire): FieldInput {
  const options = allowedValues.flatMap(toOption);
  const { type = '', items = '', system = '', custom = '' } = schema ?? {};
  if (type === 'array') {
    if (options.length > 0) return { type: 'options', options };
    return items === 'string' && !demandingItems.has(system) ? { type: 'words' } : { type: 'other' };
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
