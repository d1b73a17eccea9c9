import type { FieldInput, FieldValues, Transition } from '../issue/transition.ts';

/** How a client writes long formatted text: ADF on Cloud, wiki markup on Server. */
export type WriteText = (text: string) => unknown;

/**
 * What to send as `fields` of a transition. Values of fields that are not on its screen are left out, as Jira would refuse
 * the whole move for them; so are empty ones. Whether a value will do is Jira's to say: it names the field.
 */
export function toFieldJson(
  transition: Transition,
  values: FieldValues,
  writeText: WriteText,
): Record<string, unknown> {
  const filled = transition.fields.flatMap((field): [string, unknown][] => {
    const value = values[field.id];
    if (value === undefined || value.length === 0 || field.input.type === 'other') return [];
    return [[field.id, toJson(field.input, value, writeText)]];
  });
  return Object.fromEntries(filled);
}

function toJson(input: FieldInput, value: string | readonly string[], writeText: WriteText): unknown {
  const list = typeof value === 'string' ? [value] : value;
  const text = list.join(', ');
  switch (input.type) {
    case 'option':
      return { id: text };
    case 'options':
      return list.map((id) => ({ id }));
    case 'words':
      return list.flatMap((words) => words.split(/\s+/)).filter((word) => word !== '');
    case 'multiline':
      return writeText(text);
    case 'number': {
      const number = Number(text.replace(',', '.'));
      return Number.isNaN(number) ? text : number;
    }
    default:
      return text;
  }
}
