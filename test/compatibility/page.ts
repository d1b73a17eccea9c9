import type { Part } from './rows.ts';
import type { Cell, Tried } from './try-all.ts';

const intro = `# Jira compatibility

How you can sign in to which Jira, and what Lozenge's Jira client can do there.

- **✓** It works: a test did it, then looked into that Jira, or at what it answered, and found it done.
- **– [1]** This Jira does not have it; the number leads to the reason at the [end of the page](#why-not).

_Cloud by gateway_ is Jira Cloud through \`api.atlassian.com\`, which tokens with scopes need. A version between two columns
can do what \`utils/jira/traits.ts\` says of it. In \`code\` stands what the operation is called in \`utils/jira/client.ts\`.

The tests need no Jira of yours: \`test/sandbox/jira\` plays all of these, as Atlassian documents them and as recorded answers
of real ones show them. No server of Atlassian's was asked.

Don't edit this page: \`npm run compatibility -- --write\` writes it from what the tests in \`test/compatibility\` see, and they
fail where it says anything else.`;

/** The page as Markdown: a table for each part, with the reasons for what a version has not. */
export function toPage(parts: readonly Part[], tried: readonly Tried[]): string {
  const notes: string[] = [];
  const noteOf = (why: string): number => {
    if (!notes.includes(why)) notes.push(why);
    return notes.indexOf(why) + 1;
  };
  const show = (cell: Cell | undefined): string => {
    if (cell === undefined || cell.kind === 'failed') return '✗';
    return cell.kind === 'seen' ? '✓' : `– [${noteOf(cell.why)}]`;
  };
  const tables = parts.map(({ title, head, rows }) => {
    const lines = Object.entries(rows).map(([name, row]) => [
      head === 'Operation' ? `${row.title} (\`${name}\`)` : row.title,
      ...tried.map(({ cells }) => show(cells.get(row))),
    ]);
    return `## ${title}\n\n${toTable([head, ...tried.map(({ column }) => column.name)], lines)}`;
  });
  const reasons = notes.map((why, at) => `${at + 1}. ${why}`).join('\n');
  return `${[intro, ...tables, `## Why not\n\n${reasons}`].join('\n\n')}\n`;
}

/** The first column names the rows; the others are centred, as the formatter centres them. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), 3));
  const pad = (text: string, width: number, column: number): string =>
    (column === 0 ? text : text.padStart(text.length + Math.floor((width - text.length) / 2))).padEnd(width);
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `:${'-'.repeat(width - 2)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
