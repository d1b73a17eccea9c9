import { join } from 'node:path';
import { root } from '../house/root.ts';
import { columns } from './columns.ts';
import { parts } from './rows.ts';
import { toPage } from './page.ts';
import { tryAll, type Tried } from './try-all.ts';

/** Where the page lies. */
export const pageFile = join(root, 'docs/jira-compatibility.md');

/** Tries every row in every column; answers what came of it, and the page about it. */
export async function makePage(): Promise<{ readonly tried: readonly Tried[]; readonly page: string }> {
  const rows = parts.flatMap((part) => Object.values(part.rows));
  const tried = await Promise.all(columns.map((column) => tryAll(column, rows)));
  return { tried, page: toPage(parts, tried) };
}
