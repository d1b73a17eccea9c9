import { styleText } from 'node:util';
import type { Heard } from './heard.ts';

const width = 76;
const indent = ' '.repeat(5);

/** Colours only where they are seen: not in files, not with NO_COLOR. */
const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout });

const faint = (text: string): string => paint('dim', text);

/** Rows with a name before each block: `  Jira  GET …`, the following lines below the first. */
function block(name: string, lines: readonly string[]): void {
  for (const [index, line] of lines.entries())
    console.log(`${indent}${faint((index === 0 ? name : '').padEnd(9))}${line}`);
}

/** What a step did, how long it took, what was seen and what Jira received. */
export interface Outcome {
  readonly number: number;
  readonly title: string;
  readonly milliseconds: number;
  readonly heard: readonly Heard[];
  readonly pictures: readonly string[];
}

function head(mark: string, { number, title, milliseconds }: Outcome): void {
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`\n${mark} ${String(number).padStart(2)} ${paint('bold', title.padEnd(width))} ${faint(time)}`);
}

function tail({ heard, pictures }: Outcome): void {
  block('Jira', heard.flatMap(heardLines));
  block('picture', pictures);
}

function heardLines({ method, path, status, body }: Heard): readonly string[] {
  const line = `${method.padEnd(4)} ${path.padEnd(width - 13)} ${faint(String(status ?? ''))}`.trimEnd();
  return body === undefined ? [line] : [line, faint(`     ${body}`)];
}

export function printSeen(outcome: Outcome, seen: string): void {
  head(paint('green', '✓'), outcome);
  block('seen', [seen]);
  tail(outcome);
}

export function printMissed(outcome: Outcome, expected: string, seen: string): void {
  head(paint('red', '✗'), outcome);
  block('expected', [expected]);
  block('seen', [seen]);
  tail(outcome);
}

/** Names and values in two columns, with a title above. */
export function printTable(title: string, rows: readonly (readonly [string, string])[]): void {
  const longest = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${paint('bold', title)}`);
  for (const [name, value] of rows) console.log(`  ${faint(name.padEnd(longest))}  ${value}`);
}

export function printEnd(walked: number, missed: number, seconds: number): void {
  const took = faint(`${seconds.toFixed(0)} s`);
  const words =
    missed === 0
      ? paint('green', `Every one of ${walked} steps was seen to happen.`)
      : paint('red', `${missed} of ${walked} steps not seen to happen.`);
  console.log(`\n${words} ${took}`);
}
