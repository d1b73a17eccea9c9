import type { JiraClient } from '../../utils/jira/client.ts';
import type { Row } from './row.ts';
import { linkRows, propertyRows, transitionRows, worklogRows } from './rows/activity.ts';
import { agileRows } from './rows/agile.ts';
import { commentRows } from './rows/comments.ts';
import { catalogueRows, peopleRows, searchRows } from './rows/finding.ts';
import { issueRows } from './rows/issues.ts';
import { attachmentRows, createRows } from './rows/making.ts';
import { signInRows } from './rows/sign-in.ts';
import { siteRows } from './rows/site.ts';

/** Every operation of the client; one without a row does not compile. */
export const operationRows = {
  ...siteRows,
  ...issueRows,
  ...commentRows,
  ...transitionRows,
  ...worklogRows,
  ...linkRows,
  ...propertyRows,
  ...searchRows,
  ...catalogueRows,
  ...createRows,
  ...peopleRows,
  ...attachmentRows,
  ...agileRows,
} satisfies Record<keyof JiraClient, Row>;

/** The parts of the page: titles over rows by their names. */
export const parts: readonly (readonly [title: string, rows: Readonly<Record<string, Row>>])[] = [
  ['Signing in', signInRows],
  ['Operations', operationRows],
];
