/** Letters and digits: next to one of these a sign is part of a word and does nothing (`user_name`, `a-b`). */
export const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{Nd}]/u.test(sign);

/** Signs that change what stands between two of them; `!` makes an image of it. */
const phraseSigns: readonly string[] = ['*', '_', '-', '^', '~', '+', '??', '!'];

/** Icons that Jira puts in place of a letter in brackets. */
const icon = /\((?:[/x!+\-?*yni]|\*[rgby]|on|off|flag|flagoff)\)(?![\p{L}\p{Nd}])/gu;

/** What acts at the start of a line: lists, rules and tables by their first sign, headings and `bq.` by their full stop. */
const lineStart = /^\s*(?:(?=(?!--)[*#-]+\s|-{4,5}\s*$|\|)|(?:h[1-6]|bq)(?=\.))/;

/** Two or three hyphens on their own become a dash. */
const dash = /(?<=^|\s)---?(?=\s|$)/g;

/**
 * The offsets in one line of text where Jira would act instead of showing the sign: of a pair only the opening sign, and
 * only if the closing one follows. With `amongMarks` the line holds signs of our own as well, which a stray one could
 * pair with, so all that could open or close are named. Source: Jira's text formatting notation, and the patterns of the
 * renderer behind it.
 */
export const actingSigns = (line: string, amongMarks: boolean): ReadonlySet<number> => {
  const acting = new Set<number>();
  for (const sign of phraseSigns) {
    const places = placesOf(line, sign);
    const closing = places.filter((at) => canClose(line, at, sign));
    const opening = places.filter((at) => canOpen(line, at, sign));
    const lastClosing = closing.at(-1) ?? -1;
    const pairing = opening.filter((at) => at < lastClosing);
    for (const at of amongMarks ? [...opening, ...closing] : pairing) acting.add(at);
  }
  const lastBracket = line.lastIndexOf(']');
  for (const at of placesOf(line, '[')) if (at < lastBracket && !/[\s\]]/.test(line.charAt(at + 1))) acting.add(at);
  // A macro may end lines further down.
  for (const at of placesOf(line, '{')) acting.add(at);
  for (const { index } of line.matchAll(icon)) acting.add(index);
  for (const { index } of line.matchAll(dash)) acting.add(index);
  const start = lineStart.exec(line);
  if (start) acting.add(start[0].length);
  return acting;
};

const placesOf = (line: string, sign: string): readonly number[] => {
  const places: number[] = [];
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) places.push(at);
  return places;
};

/** Whether this can be the first or last sign of what a pair holds: a pair holds neither space nor its own sign there. */
const isContent = (neighbour: string | undefined, sign: string): boolean =>
  neighbour !== undefined && !/\s/.test(neighbour) && neighbour !== sign.charAt(0);

const canOpen = (line: string, at: number, sign: string): boolean =>
  !isWordSign(line[at - 1]) && isContent(line[at + sign.length], sign);

const canClose = (line: string, at: number, sign: string): boolean =>
  isContent(line[at - 1], sign) && !isWordSign(line[at + sign.length]);
