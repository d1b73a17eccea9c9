import type { ImageName } from './tree.ts';

const attachmentPath =
  /\/secure\/(?:attachment|thumbnail)\/(\d{1,18})\/|\/attachment\/(?:content|thumbnail)\/(\d{1,18})/;

/**
 * The name of the attachment that an image in rendered HTML shows, or `undefined` if it shows none. The origin is not
 * compared: Jira writes its own base URL, which need not be the address the user typed, and the worker looks the id up
 * among the issue's own attachments.
 */
export const attachmentOf = (src: string): ImageName | undefined => {
  const match = attachmentPath.exec(src);
  const id = match?.[1] ?? match?.[2];
  return id ? `attachment:${id}` : undefined;
};

/** The file name at the end of an address, `shot 1.png`; `''` if there is none or it is not readable. */
export const fileNameOf = (src: string): string => {
  const name = src
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/^_thumb_/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const emoticons: ReadonlyMap<string, string> = new Map([
  ['smile', '🙂'],
  ['sad', '🙁'],
  ['tongue', '😛'],
  ['biggrin', '😀'],
  ['wink', '😉'],
  ['thumbs_up', '👍'],
  ['thumbs_down', '👎'],
  ['information', 'ℹ️'],
  ['check', '✅'],
  ['error', '❌'],
  ['warning', '⚠️'],
  ['add', '➕'],
  ['forbidden', '➖'],
  ['help_16', '❓'],
  ['lightbulb_on', '💡'],
  ['lightbulb', '💡'],
  ['star_yellow', '⭐'],
  ['star_red', '⭐'],
  ['star_green', '⭐'],
  ['star_blue', '⭐'],
  ['flag', '🚩'],
  ['flag_grey', '🏳️'],
]);

/**
 * What to write for one of Jira's emoticons, which wiki markup spells `(/)`, `(x)`, `:)` and the like. Jira leaves `alt`
 * empty, so the file says which it is: `…/emoticons/check.png`.
 */
export const emoticonOf = (src: string): string => emoticons.get(fileNameOf(src).replace(/\.\w+$/, '')) ?? '';
