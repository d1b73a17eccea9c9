import * as z from 'zod/mini';
import type { IssueKey, IssueSummary } from '../issue/issue.ts';
import type { Failure } from '../result/failure.ts';
import type { Place } from './content-messages.ts';
import { issueKey, tabId, type Table } from './table.ts';

/** What the popup may ask about the tab it stands over. */
export const tabMessages = {
  /** The issues on the page of a tab. */
  'tab.issues': { from: ['page'], input: z.object({ tab: tabId }) },
  /** Opens the card of a key in the page of a tab. */
  'tab.open-card': { from: ['page'], input: z.object({ tab: tabId, key: issueKey }) },
} as const satisfies Table;

export interface TabReplies {
  'tab.issues': TabIssues;
  'tab.open-card': null;
}
/** The issues on a tab's page, as the popup lists them. */
export interface TabIssues {
  /** `shop/web !1207`; empty when the page has not been read or has no keys. */
  readonly label: string;
  readonly site: string;
  readonly rows: readonly {
    readonly key: IssueKey;
    readonly url: string;
    readonly places: readonly Place[];
    readonly issue: IssueSummary | undefined;
    readonly failure: Failure | undefined;
  }[];
}
