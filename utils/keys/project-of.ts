import type { IssueKey } from '../issue/issue.ts';

/** The project key of an issue key: `SHOP-482` → `SHOP`. The number is whatever follows the last hyphen. */
export const projectOf = (key: IssueKey): string => key.slice(0, key.lastIndexOf('-'));
