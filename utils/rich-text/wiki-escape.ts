/** The signs that a backslash takes the meaning from. Before any other it is just a backslash. */
const escapable = /[-#*_+?^~|%{}[\]()!@]/;

/** Two backslashes break the line, except in front of a path such as `\\server\share`. */
const forcedBreak = /(?<!\\)\\\\(?!\S*\\)/;

const entity = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;

/**
 * A text with its wiki signs taken out of action: those at `acting`, and the backslashes and ampersands that Jira would
 * not show as they are. A sign in `byEntity` is written as its entity, where a backslash is not understood. `next` is
 * what follows the text in the finished wiki.
 */
export const escapeWiki = (
  text: string,
  acting: ReadonlySet<number>,
  byEntity: RegExp | undefined,
  next: string,
): string => {
  const backslashes = actingBackslashes(text, acting, next);
  let wiki = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    // A backslash need not keep `{quote}` from ending the quote that it stands in.
    if (byEntity?.test(sign) || backslashes.has(at) || isEntity(text, at) || text.startsWith('{quote', at)) {
      wiki += entity(sign);
    } else if (acting.has(at)) {
      wiki += escapable.test(sign) ? `\\${sign}` : entity(sign);
    } else {
      wiki += sign;
    }
  }
  return wiki;
};

/**
 * The backslashes that Jira would take for more than that. Those of one word go together: each of them keeps two others
 * from breaking the line.
 */
const actingBackslashes = (text: string, acting: ReadonlySet<number>, next: string): ReadonlySet<number> => {
  const places = new Set<number>();
  if (!text.includes('\\')) return places;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const signs = [...word.matchAll(/\\/g)].map((sign) => index + sign.index);
    const isActing =
      signs.some((at) => escapable.test(text[at + 1] ?? next)) ||
      forcedBreak.test(word) ||
      (word.includes('\\\\') && Array.from(word, (_, at) => acting.has(index + at)).includes(true));
    if (isActing) for (const at of signs) places.add(at);
  }
  return places;
};

const isEntity = (text: string, at: number): boolean =>
  text[at] === '&' && /^&#?\w{1,30};/.test(text.slice(at, at + 34));
