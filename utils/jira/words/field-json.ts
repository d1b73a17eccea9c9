import type { FieldInput, FieldValues, ScreenField } from '../../issue/screen.ts';

/** How a client writes long formatted text: ADF on Cloud, wiki markup on Server. */
export type WriteText = (text: string) => unknown;

/** What is sent of a screen; empty parts are left out. */
export interface ScreenJson {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly update?: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * What a filled-in screen means. `add`: lists grow and empty values say nothing, as nobody sees on the screen of a move what an
 * issue has already. `replace`: the values were read first, so lists are put in place of the old ones and an empty value clears.
 */
type Filling = 'add' | 'replace';

/**
 * What to send of a screen. Values of fields that are not on it are left out, as Jira would refuse everything for them. Whether
 * a value will do is Jira's to say: it names the field.
 */
export function toScreenJson(
  screen: readonly ScreenField[],
  values: FieldValues,
  writeText: WriteText,
  filling: Filling = 'add',
): ScreenJson {
  const fields: Record<string, unknown> = {};
  const update: Record<string, readonly unknown[]> = {};
  for (const { id, input } of screen) {
    const value = values[id];
    if (value === undefined || input.type === 'other') continue;
    const list = (typeof value === 'string' ? [value] : value).filter((text) => text !== '');
    if (list.length === 0 && filling === 'add') continue;
    const items = toItems(input, list);
    if (items === undefined) fields[id] = list.length === 0 ? null : toJson(input, list.join(', '), writeText);
    else if (filling === 'add') update[id] = items.map((item) => ({ add: item }));
    else fields[id] = items;
  }
  return { ...(hasAny(fields) && { fields }), ...(hasAny(update) && { update }) };
}

const hasAny = (part: object): boolean => Object.keys(part).length > 0;
const toWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The items of a field that is a list; `undefined` for one that is not. */
function toItems({ type }: FieldInput, list: readonly string[]): readonly unknown[] | undefined {
  if (type === 'options') return list.map((id) => ({ id }));
  return type === 'words' ? list.flatMap(toWords) : undefined;
}

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
