/** One node of a received ADF document, with only what its JSON really holds. Source: the ADF structure reference. */
export interface ReceivedNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
  readonly marks: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads a value as an ADF node (or mark); `undefined` when it is no object with a type. Missing parts become empty. */
export const readNode = (value: unknown): ReceivedNode | undefined =>
  isRecord(value) && typeof value['type'] === 'string'
    ? {
        type: value['type'],
        text: typeof value['text'] === 'string' ? value['text'] : '',
        attrs: isRecord(value['attrs']) ? value['attrs'] : {},
        content: listOf(value['content']),
        marks: listOf(value['marks']),
      }
    : undefined;

/** The first of these attributes that holds a text; `''` if none does. */
export const attrText = (node: ReceivedNode, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = node.attrs[name];
    if (typeof value === 'string' && value) return value;
  }
  return '';
};

/** A whole number from an attribute, brought between `least` and `most`; `otherwise` if it holds none. */
export const attrInteger = (
  node: ReceivedNode,
  name: string,
  least: number,
  most: number,
  otherwise: number,
): number => {
  const value = node.attrs[name];
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;
};
