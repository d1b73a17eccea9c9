import { parseArgs } from 'node:util';

export interface Order {
  /** How often everything is measured. */
  readonly rounds: number;
  /** Whether the tables go into docs/performance.md. */
  readonly write: boolean;
}

export const usage = 'usage: npm run bench [-- [--rounds N] [--write]]';

/** Reads the command line; `undefined` when it makes no sense. */
export function readOrder(args: readonly string[]): Order | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { rounds: { type: 'string', default: '8' }, write: { type: 'boolean', default: false } },
    });
    const rounds = Number(values.rounds);
    return Number.isInteger(rounds) && rounds > 0 ? { rounds, write: values.write } : undefined;
  } catch {
    return undefined;
  }
}
