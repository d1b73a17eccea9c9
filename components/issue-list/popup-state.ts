import type { TabIssues } from '../../utils/protocol/tab-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { IssueKey } from '../../utils/issue/issue.ts';

/** What the popup found out about the tab it was opened over. */
export type PopupState =
  | { readonly state: 'loading' }
  /** No connection exists yet. */
  | { readonly state: 'not-set-up' }
  /** The browser's own page, a file, an empty tab: nothing could be enabled here. */
  | { readonly state: 'no-site' }
  | { readonly state: 'not-enabled'; readonly host: string; readonly site: string }
  | { readonly state: 'issues'; readonly issues: TabIssues }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What the popup can have done. Each is called within the user's click. */
export interface PopupActions {
  /** Asks for the browser's permission and enables the tab's site. */
  enable(): void;
  openSettings(): void;
  /** Opens the card in the page and closes the popup. */
  openCard(key: IssueKey): void;
  copyKey(key: IssueKey): void;
  retry(): void;
}

export type TabRow = TabIssues['rows'][number];
