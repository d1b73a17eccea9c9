// What GitLab's server finds and closes, derived from its own specs: only where the reference material lies beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findClosingKeys } from './closing-keys.ts';
import { compileRules } from './compile-rules.ts';
import { findKeys } from './find-keys.ts';
import { createKeyFinder } from './key-finder.ts';

interface Vector {
  readonly text: string;
  readonly keys: readonly string[];
  readonly closing: readonly string[];
  /** What of the keys GitLab links in rendered Markdown; in the extended table alone. */
  readonly linked?: readonly string[];
}

const isVector = (row: unknown): row is Vector =>
  typeof row === 'object' && row !== null && 'text' in row && 'keys' in row && 'closing' in row;

const compiled = compileRules({ reading: 'gitlab' });
const grammar = compiled.ok ? compiled.grammar : undefined;

describe.each(['key-vectors.json', 'key-vectors-extended.json'])('%s', (name) => {
  const file = new URL(`../../../shared/data/${name}`, import.meta.url);
  const rows: unknown[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

  test.runIf(existsSync(file))('holds its rows', () => {
    expect(rows.filter(isVector)).toHaveLength(195);
  });

  test.for(rows.filter(isVector))('$text', ({ text, keys, closing, linked = [] }) => {
    expect([...new Set(findKeys(text, undefined, 'gitlab').map(({ key }) => key))]).toEqual(keys);
    expect(grammar && findClosingKeys(text, 'first', grammar)).toEqual(closing);
    expect(grammar && findClosingKeys(text, 'all', grammar)).toEqual(expect.arrayContaining([...closing]));
    // Where Markdown protects a key, its element does: the text alone holds at least what is linked.
    expect(keys).toEqual(expect.arrayContaining([...linked]));
    // A finder leaves out only what Jira could never have given as a number.
    const askable = keys.filter((key) => /-[1-9]\d{0,11}$/.test(key));
    const found = grammar && createKeyFinder(grammar)(text).map(({ key }) => key);
    expect([...new Set(found)]).toEqual(askable);
  });
});
