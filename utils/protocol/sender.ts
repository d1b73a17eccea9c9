import type { SenderKind } from './table.ts';

/** What the browser stamps on a message; the page's script cannot change it (probe F.1 in design/options.md). */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A sender that the browser vouches for. */
export interface KnownSender {
  readonly kind: SenderKind;
  readonly url: string;
  /** What the tab shows now. `url` is from when the script came: Chromium lets it stand when a page changes its address. */
  readonly shown?: string | undefined;
  /** Set for content scripts: the tab they run in. */
  readonly tab: number | undefined;
}

/**
 * Who sent a message: proof is `id`, then `frameId`, then the address of the sending document. `sender.tab` proves
 * nothing: an options page in a tab has one. Answers `undefined` for whoever must get no answer: another extension, a
 * sub-frame (also one of our own pages that a web page framed), an unknown document.
 */
export function senderOf(
  sender: Sender,
  self: { readonly id: string; readonly base: string },
): KnownSender | undefined {
  if (sender.id !== self.id) return undefined;
  if ((sender.frameId ?? 0) !== 0) return undefined;
  if (sender.url === undefined) return undefined;
  if (sender.url.startsWith(self.base)) return { kind: 'page', url: sender.url, tab: undefined };
  const tab = sender.tab?.id;
  return tab === undefined ? undefined : { kind: 'content', url: sender.url, shown: sender.tab?.url, tab };
}
