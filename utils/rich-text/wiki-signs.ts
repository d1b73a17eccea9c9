/** Letters and digits: next to one of these a sign is part of a word and does nothing (`user_name`, `a-b`). */
export const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{Nd}]/u.test(sign);

/** Signs that change what stands between two of them; `!` makes an image of it. */
const phraseSigns: readonly string[] = ['*', '_', '-', '^', '~', '+', '??', '!'];

/** Icons that Jira puts in place of a letter in brackets, also in the middle of a word. */
const icon = /\((?:[/x!+\-?*yni]|\*[rgby]|on|off|flag|flagoff)\)/g;

/** Faces. Of those with a bracket the bracket is taken out of action: `&#58;)` would be a wink. */
const face = /(?<=[:;]-?)[()]|:(?=[pPD](?![a-zA-Z]))/g;

/** What acts at the start of a line: lists, rules and tables by their first sign, headings and `bq.` by their full stop. */
const lineStart = /^\s*(?:(?=(?!--)[*#-]+\s|-{4,5}\s*$|\|)|(?:h[1-6]|bq)(?=\.))/;

/** Two or three hyphens on their own become a dash. */
const dash = /(?<=^|\s)---?(?=\s|$)/g;

/** What Jira takes for an address, also where it is none: what is escaped in it would show its backslashes. */
const address =
  /(?<![a-zA-Z0-9])(?:(?:https?|ftps?|nntp|irc)(?=:\/\/)|mailto|news|file):[-_.!~*';/?:@#&=%+$,a-zA-Z0-9[\]()\\]+/g;

/**
 * The offsets in one line of text where Jira would act instead of showing the sign: of a pair only the opening sign, and
 * only if the closing one follows. With `marks`, the offsets between which a line is marked, signs of our own stand at
 * these, which a stray one could pair with, so all that could open or close are named. Source: Jira's text formatting notation, and the patterns of the
 * renderer behind it.
 */
export const actingSigns = (line: string, marks?: ReadonlySet<number>): ReadonlySet<number> => {
  const acting = new Set<number>();
  for (const sign of phraseSigns) {
    const places = placesOf(line, sign);
    const found = marks ? places.filter((at) => touches(line, at, sign, marks)) : opensPair(line, sign, places);
    for (const at of found) acting.add(at);
  }
  const lastBracket = line.lastIndexOf(']');
  for (const at of placesOf(line, '[')) if (at < lastBracket && !/[\s\]]/.test(line.charAt(at + 1))) acting.add(at);
  // A macro may end lines further down.
  for (const at of placesOf(line, '{')) acting.add(at);
  for (const { index } of line.matchAll(icon)) acting.add(index);
  for (const { index } of line.matchAll(face)) acting.add(index);
  for (const { 0: hyphens, index } of line.matchAll(dash)) {
    for (let at = index; at < index + hyphens.length; at += 1) acting.add(at);
  }
  const start = lineStart.exec(line);
  if (start) acting.add(start[0].length);
  for (const { 0: found, index } of line.matchAll(address)) {
    const isEscaped = Array.from(found, (_, at) => acting.has(index + at)).includes(true);
    const isOpen = /[{}|]/.test(line[index + found.length] ?? '') || /\\|&#?\w+;/.test(found);
    if (!isEscaped && !isOpen && !(marks && /[![\]]/.test(found))) continue;
    for (const { index: at } of found.matchAll(/:(?!\d)/g)) acting.add(index + at);
  }
  return acting;
};

const placesOf = (line: string, sign: string): readonly number[] => {
  const places: number[] = [];
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) places.push(at);
  return places;
};

/** The signs of one kind that could open a pair in this line, none if none is closed. */
const opensPair = (line: string, sign: string, places: readonly number[]): readonly number[] => {
  const lastClosing = places.findLast((at) => canClose(line, at, sign)) ?? -1;
  const isPaired = places.some((at) => at < lastClosing && canOpen(line, at, sign));
  // Once one of them is escaped it is content to its neighbours: `**a*` would open with the other star.
  return isPaired ? places.filter((at) => at < lastClosing && !isWordSign(line[at - 1])) : [];
};

/** Whether a sign stands so that one of our own signs could make a pair of them. */
const touches = (line: string, at: number, sign: string, marks: ReadonlySet<number>): boolean => {
  const end = at + sign.length;
  if (marks.has(at) || marks.has(end)) return true;
  const [before, after] = [line[at - 1], line[end]];
  if (/\s/.test(before ?? '') && /\s/.test(after ?? '')) return false;
  // In a word it is none, unless a sign of ours stands one letter before: Jira gives up on `_a_b_`.
  return !(isWordSign(before) && isWordSign(after) && isWordSign(line[at - 2]));
};

/** Whether this can be the first or last sign of what a pair holds: a pair holds neither space nor its own sign there. */
const isContent = (neighbour: string | undefined, sign: string): boolean =>
  neighbour !== undefined && !/\s/.test(neighbour) && neighbour !== sign.charAt(0);

const canOpen = (line: string, at: number, sign: string): boolean =>
  !isWordSign(line[at - 1]) && isContent(line[at + sign.length], sign);

const canClose = (line: string, at: number, sign: string): boolean =>
  isContent(line[at - 1], sign) && !isWordSign(line[at + sign.length]);
