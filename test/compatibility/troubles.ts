import { parts } from './rows.ts';
import type { Tried } from './try-all.ts';

/** A sentence for each cell that is neither a tick nor a dash, and for what was asked that is not documented. */
export function troublesIn({ column, cells, problems }: Tried): readonly string[] {
  const failed = parts.flatMap(({ rows }) =>
    Object.entries(rows).flatMap(([name, row]) => {
      const cell = cells.get(row);
      return cell?.kind === 'failed' ? [`${name} on ${column.name}: ${cell.why}`] : [];
    }),
  );
  return [...failed, ...problems.map((problem) => `${column.name} was asked what is not documented: ${problem}`)];
}
