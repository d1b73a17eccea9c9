import type { IssueKey } from '../issue/issue.ts';

/** The key that a piece of text is, however it is written: `shop_482` in a branch is SHOP-482. */
export const asKey = (text: string): IssueKey => text.toUpperCase().replace(/_(?=\d+$)/, '-');
