/** The signs that a backslash takes the meaning from. Before any other it is just a backslash. */
const escapable = /[-#*_+?^~|%{}[\]()!@]/;

/** Two backslashes break the line, except in front of a path such as `\\server\share`. */
const forcedBreak = /(?<!\\)\\\\(?!\S*\\)/y;

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
  let wiki = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (byEntity?.test(sign) || (sign === '\\' && isBackslashActing(text, at, next)) || isEntity(text, at)) {
      wiki += entity(sign);
    } else if (acting.has(at)) {
      wiki += escapable.test(sign) ? `\\${sign}` : entity(sign);
    } else {
      wiki += sign;
    }
  }
  return wiki;
};

const isBackslashActing = (text: string, at: number, next: string): boolean => {
  forcedBreak.lastIndex = at;
  return escapable.test(text[at + 1] ?? next) || forcedBreak.test(text);
};

const isEntity = (text: string, at: number): boolean =>
  text[at] === '&' && /^&#?\w{1,30};/.test(text.slice(at, at + 34));
