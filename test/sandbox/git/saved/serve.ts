import { readFile } from 'node:fs/promises';
import { escapeHtml } from '../html.ts';
import { decodeText } from './decode.ts';
import type { RealPage } from './library.ts';
import { rewrite } from './rewrite.ts';
import { titleChange } from './title.ts';

export type SavedAnswer = { readonly page: string } | { readonly refused: string };

/** A request for a saved page: the address without our own parameters, and what is to be changed. */
export type SavedRequest = {
  readonly path: string;
  readonly title: string | undefined;
  readonly replacements: readonly { readonly from: string; readonly to: string }[];
};

/**
 * Parts a request's target (`/path?query`) into the saved page's own address and our parameters: `title=<text>` puts a text
 * in place of the page's title, `replace=<old>=><new>` (repeatable) one text in place of another.
 */
export function toSavedRequest(target: string): SavedRequest {
  const [pathname = '/', query] = target.split(/\?([\s\S]*)/);
  const own: string[] = [];
  const ours: string[] = [];
  for (const part of query?.split('&') ?? []) (/^(?:title|replace)=/.test(part) ? ours : own).push(part);
  const parameters = new URLSearchParams(ours.join('&'));
  return {
    path: own.length > 0 ? `${pathname}?${own.join('&')}` : pathname,
    title: parameters.get('title') ?? undefined,
    replacements: parameters.getAll('replace').map((each) => {
      const at = each.indexOf('=>');
      return { from: at < 0 ? each : each.slice(0, at), to: at < 0 ? '' : each.slice(at + 2) };
    }),
  };
}

/** The saved page as it is served. Refused when a text that is to be replaced isn't there: a test must not pass on the old one. */
export async function serveSaved(
  { file }: Pick<RealPage, 'file'>,
  { title, replacements }: SavedRequest,
): Promise<SavedAnswer> {
  const page = await readFile(file, 'utf8');
  const putTitle = title === undefined ? (source: string) => source : titleChange(page, title);
  if (!putTitle) return { refused: 'This page has no title that could be replaced' };
  const missing = new Set(replacements.map(({ from }) => from));
  const served = rewrite(page, (source, inside) => {
    const titled = putTitle(source, inside);
    if (replacements.length === 0 || (inside !== undefined && inside !== 'title')) return titled;
    const seen = decodeText(titled);
    const found = replacements.filter(({ from }) => from !== '' && seen.includes(from));
    for (const { from } of found) missing.delete(from);
    return found.length === 0
      ? titled
      : escapeHtml(found.reduce((text, { from, to }) => text.replaceAll(from, () => to), seen));
  });
  const [absent] = missing;
  return absent === undefined ? { page: served } : { refused: `This page does not contain the text: ${absent}` };
}
