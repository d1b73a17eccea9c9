import type { IssueKey } from '../issue/issue.ts';
import type { Place } from '../protocol/content-messages.ts';
import type { Shelf } from './shelf.ts';

/** What the scout saw in a tab, for the popup. */
export interface TabPage {
  readonly url: string;
  /** `shop/web !1207`. */
  readonly label: string;
  /** All that look like keys: which of them count is asked anew each time, so that trouble passes. */
  readonly keys: readonly { readonly key: IssueKey; readonly places: readonly Place[] }[];
}

/** The pages of the tabs; they outlast the worker and end with the browser. */
export interface TabPages {
  keep(tab: number, page: TabPage): Promise<void>;
  read(tab: number): Promise<TabPage | undefined>;
  forget(tab: number): Promise<void>;
}

export function createTabPages(shelf: Shelf<TabPage>): TabPages {
  return {
    async keep(tab, page) {
      await shelf.keep(new Map([[String(tab), page]]));
    },
    async read(tab) {
      return (await shelf.read([String(tab)])).get(String(tab))?.value;
    },
    forget: (tab) => shelf.remove([String(tab)]),
  };
}
