import { medianOf, spreadOf } from './statistics.ts';

/** Rows of texts under a title; the first row names the columns. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as Markdown, its columns padded, all but the first one to the right. */
export function toMarkdown({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
}

const pad = (text: string, width: number, column: number): string =>
  column === 0 ? text.padEnd(width) : text.padStart(width);

/** A number as people read one: three digits, whole from 100 on, thousands set apart. */
export const toFigure = (value: number): string =>
  value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });

/** The median with its unit. */
export const toMedian = (values: readonly number[], unit: string): string =>
  `${toFigure(medianOf(values))} ${unit}`.trimEnd();

/** The median ratio with its quartiles: `1.03 (1.01–1.06)`; a dash where there was nothing to be a multiple of. */
export function toRatio(ratios: readonly number[]): string {
  const { low, middle, high } = spreadOf(ratios);
  if (!Number.isFinite(middle)) return '–';
  return `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
