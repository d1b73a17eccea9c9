import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../house/root.ts';

/** The one file that drives the extension and starts a Jira which nobody looks on at by itself. */
const starter = join('test', 'e2e', 'driver', 'checked-jira.ts');

it('every Jira that the extension is driven against is a checked one', () => {
  const files = globSync('test/{e2e,bench,demo}/**/*.ts', { cwd: root });
  const starting = files.filter((path) => /\bstartJira\b/.test(readFileSync(join(root, path), 'utf8')));
  expect(starting).toEqual([starter]);
});
