import type { Row } from './row.ts';
import { linkRows, propertyRows, transitionRows, worklogRows } from './rows/activity.ts';
import { agileRows } from './rows/agile.ts';
import { commentRows } from './rows/comments.ts';
import { catalogueRows, peopleRows, searchRows } from './rows/finding.ts';
import { issueRows } from './rows/issues.ts';
import { attachmentRows, createRows } from './rows/making.ts';
import { signInRows } from './rows/sign-in.ts';
import { siteRows } from './rows/site.ts';

/** A part of the page: a title over a table. */
export interface Part {
  readonly title: string;
  /** What stands over the first column. */
  readonly head: 'Way to sign in' | 'Operation';
  /** By their names; those of operations are the client's own, and are shown. */
  readonly rows: Readonly<Record<string, Row>>;
}

const operations = (title: string, rows: Part['rows']): Part => ({ title, head: 'Operation', rows });

/** Ways to sign in, and every operation of the client: a group of them does not compile while one has no row. */
export const parts: readonly Part[] = [
  { title: 'Signing in', head: 'Way to sign in', rows: signInRows },
  operations('Site and user', siteRows),
  operations('Issues', issueRows),
  operations('Comments', commentRows),
  operations('Transitions', transitionRows),
  operations('Work logs', worklogRows),
  operations('Links', linkRows),
  operations('Properties', propertyRows),
  operations('Search', searchRows),
  operations('Projects and their lists', catalogueRows),
  operations('Creating issues', createRows),
  operations('People', peopleRows),
  operations('Files', attachmentRows),
  operations('Boards and sprints', agileRows),
];
