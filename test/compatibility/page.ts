import type { Row } from './row.ts';
import type { Cell, Tried } from './try-all.ts';

const intro = `# Jira compatibility

What Lozenge can do with which Jira. This page is made by a test, \`test/compatibility\`: it tries every operation of the
Jira client against every Jira that the sandbox plays, and looks into that Jira whether it was done. A tick is one that it
saw; the test fails for anything but a tick or an operation that the version does not have. Don't edit the page; after a
change of the client, \`npm run compatibility -- --write\` writes it anew.`;

/** The page as Markdown: a table for each part, with the reasons for what a version has not. */
export function toPage(
  parts: readonly (readonly [title: string, rows: Readonly<Record<string, Row>>])[],
  tried: readonly Tried[],
): string {
  const notes: string[] = [];
  const noteOf = (why: string): number => {
    if (!notes.includes(why)) notes.push(why);
    return notes.indexOf(why) + 1;
  };
  const show = (cell: Cell | undefined): string => {
    if (cell === undefined || cell.kind === 'failed') return '✗';
    return cell.kind === 'seen' ? '✓' : `– [${noteOf(cell.why)}]`;
  };
  const tables = parts.map(([title, rows]) => {
    const lines = Object.entries(rows).map(([name, row]) => [
      `${row.title} (\`${name}\`)`,
      ...tried.map(({ cells }) => show(cells.get(row))),
    ]);
    return `## ${title}\n\n${toTable(['', ...tried.map(({ column }) => column.name)], lines)}`;
  });
  const reasons = notes.map((why, at) => `${at + 1}. ${why}`).join('\n');
  return `${[intro, ...tables, `## Why not\n\n${reasons}`].join('\n\n')}\n`;
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), 3));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
