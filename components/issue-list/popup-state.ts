import type { TabIssues } from '../../utils/protocol/tab-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { IssueKey } from '../../utils/issue/issue.ts';
import type { ScopePlace } from '../../utils/scope/find-place.ts';

/** What the popup found out about the tab it was opened over. */
export type PopupState =
  | { readonly state: 'loading' }
  /** No connection exists yet. */
  | { readonly state: 'not-set-up' }
  /** The browser's own page, a file, an empty tab: nothing could be enabled here. */
  | { readonly state: 'no-site' }
  | { readonly state: 'not-enabled'; readonly host: string; readonly site: string }
  | { readonly state: 'issues'; readonly issues: TabIssues; readonly place: ScopePlace }
  /** `place` is absent where it failed before that was known. */
  | { readonly state: 'failed'; readonly failure: Failure; readonly place?: ScopePlace };

/** What the popup can have done. Each is called within the user's click. */
export interface PopupActions {
  /** Asks for the browser's permission and enables the tab's site. */
  enable(): void;
  openSettings(): void;
  /** Opens the settings of a project, or of the whole instance. */
  openPlace(place: ScopePlace): void;
  /** Opens the card in the page and closes the popup. */
  openCard(key: IssueKey): void;
  copyKey(key: IssueKey): void;
  retry(): void;
  /** Unlocks the vault and reads again; gives what kept it from that. */
  unlock(passphrase: string): Promise<Failure | undefined>;
}

export type TabRow = TabIssues['rows'][number];
