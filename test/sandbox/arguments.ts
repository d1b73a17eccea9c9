import { parseArgs } from 'node:util';

export type SandboxArguments = {
  /** The Git host listens here; Jira Cloud one above, Jira Data Center two above. */
  readonly portBase: number;
  /** A folder of saved real pages. */
  readonly pages: string | undefined;
};

const highestBase = 65_533;

/** Reads `--port-base <number>` and `--pages <folder>`. Throws with a sentence for the person who typed something else. */
export function readArguments(words: readonly string[]): SandboxArguments {
  const { values } = parseArgs({
    args: [...words],
    options: { 'port-base': { type: 'string' }, pages: { type: 'string' } },
  });
  const portBase = Number(values['port-base'] ?? 8100);
  if (!Number.isInteger(portBase) || portBase < 1 || portBase > highestBase) {
    throw new Error(`--port-base takes a number from 1 to ${highestBase}, not ${values['port-base']}`);
  }
  return { portBase, pages: values.pages };
}
