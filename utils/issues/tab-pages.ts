import type { IssueKey } from '../issue/issue.ts';
import type { Place } from '../protocol/messages.ts';
import type { Failure } from '../result/failure.ts';
import type { Shelf } from './shelf.ts';

/** What the scout saw in a tab, for the popup. */
export interface TabPage {
  readonly url: string;
  /** `shop/web !1207`. */
  readonly label: string;
  /** Only keys that count. */
  readonly keys: readonly { readonly key: IssueKey; readonly places: readonly Place[] }[];
  /** Why nothing could be said about its keys. */
  readonly failure?: Failure;
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
