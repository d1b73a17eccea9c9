import type { Inline } from './tree.ts';

const protocols = '(?:https?:\\/\\/|ftps?:\\/\\/|mailto:|nntp:\\/\\/|news:|irc:\\/\\/|file:)';
const address = `${protocols}[-_.!~*';/?:@#&=%+$,a-zA-Z0-9[\\]()\\\\]+`;
const bareAddress = new RegExp(`(?<!["[|'!a-zA-Z0-9])${address}`, 'g');
const target = new RegExp(`^(?:${protocols}|#)\\S+$`);

/** What stands between brackets, as Jira resolves it; `undefined` where it stays text. */
function linkOf(written: string, inlines: (source: string) => readonly Inline[]): Inline | undefined {
  if (/^~[^\s|]+$/.test(written)) return { type: 'mention', user: written.slice(1) };
  if (/^\^[^|]+$/.test(written)) return { type: 'file', fileName: written.slice(1) };
  const parts = written.split('|');
  const href = (parts.length > 1 ? parts[1] : parts[0])?.trim() ?? '';
  if (!target.test(href)) return undefined;
  return { type: 'link', href, content: parts.length > 1 ? inlines(parts[0] ?? '') : undefined, marks: [] };
}

/** Where the bracket that opens here closes; -1 where a line or another bracket comes first. */
function endOf(text: string, start: number): number {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    const isEscaped = text[at - 1] === '\\';
    if (text[at] === '[' && !isEscaped) return -1;
    if (text[at] === ']' && !isEscaped) return at;
  }
  return -1;
}

/** Takes what stands between brackets out of a text. */
export function takeLinks(
  text: string,
  keep: (inline: Inline) => string,
  inlines: (source: string) => readonly Inline[],
): string {
  let done = '';
  let at = 0;
  for (let open = text.indexOf('['); open !== -1; open = text.indexOf('[', open + 1)) {
    const end = text[open - 1] === '\\' || /[\s\]]/.test(text[open + 1] ?? ' ') ? -1 : endOf(text, open);
    const link = end > open ? linkOf(text.slice(open + 1, end), inlines) : undefined;
    if (!link || open < at) continue;
    done += text.slice(at, open) + keep(link);
    at = end + 1;
  }
  return done + text.slice(at);
}

/** Takes bare addresses out of a text, without the punctuation of the sentence around them. */
export const takeAddresses = (text: string, keep: (inline: Inline) => string): string =>
  text.replace(bareAddress, (found) => {
    const href = found.replace(/[.,>)\];}"'!]+$/, '');
    return keep({ type: 'link', href, content: undefined, marks: [] }) + found.slice(href.length);
  });
