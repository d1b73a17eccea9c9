import type { FieldInput, FieldValues, Transition } from '../issue/transition.ts';

/** How a client writes long formatted text: ADF on Cloud, wiki markup on Server. */
export type WriteText = (text: string) => unknown;

/** What a move sends besides its id; empty parts are left out. */
export interface ScreenJson {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly update?: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * What to send of a transition's screen. Values of fields that are not on it are left out, as Jira would refuse the whole move
 * for them; so are empty ones. Whether a value will do is Jira's to say: it names the field.
 *
 * Lists are added to: nobody sees here what an issue has already, and `fields` would replace it.
 */
export function toScreenJson(transition: Transition, values: FieldValues, writeText: WriteText): ScreenJson {
  const fields: Record<string, unknown> = {};
  const update: Record<string, readonly unknown[]> = {};
  for (const { id, input } of transition.fields) {
    const value = values[id];
    if (value === undefined || value.length === 0 || input.type === 'other') continue;
    const list = typeof value === 'string' ? [value] : value;
    if (input.type === 'options') update[id] = list.map((option) => ({ add: { id: option } }));
    else if (input.type === 'words') update[id] = list.flatMap(toWords).map((word) => ({ add: word }));
    else fields[id] = toJson(input, list.join(', '), writeText);
  }
  return { ...(hasAny(fields) && { fields }), ...(hasAny(update) && { update }) };
}

const hasAny = (part: object): boolean => Object.keys(part).length > 0;
const toWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function toJson(input: FieldInput, text: string, writeText: WriteText): unknown {
  switch (input.type) {
    case 'option':
      return { id: text };
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
