/** A mention as `mentionSign` writes it, at the place where a search with it begins. */
const mention = /@\[([^[\]\n]{1,200})\]\((?:user|accountid):([^\s()[\]]{1,300})\)/y;

/** Signs that would end the mention, or its place in wiki markup, too early. */
const ending = /[()[\]'!*~|]/g;

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * How a mention stands in what a person types: `@[Mira K](user:mira)`. `id` is the accountId on Cloud and the user name on
 * Server. `accountid:` is read as well: Jira's own markup calls it so.
 */
export const mentionSign = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `@[${name.replace(/[[\]\n]/g, ' ').trim() || id}](user:${encodeURIComponent(id).replace(ending, escaped)})`;

/** The mention that begins at this offset, and how much of the text it takes; `undefined` if none does. */
export const mentionAt = (
  text: string,
  at: number,
): { readonly name: string; readonly user: string; readonly length: number } | undefined => {
  mention.lastIndex = at;
  const [sign, name, id] = mention.exec(text) ?? [];
  if (sign === undefined || name === undefined || id === undefined) return undefined;
  try {
    return { name, user: decodeURIComponent(id), length: sign.length };
  } catch {
    return undefined;
  }
};
