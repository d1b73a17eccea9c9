import type { Issues } from '../../utils/issues/look-up.ts';
import type { TabPage } from '../../utils/issues/tab-pages.ts';
import { projectOf } from '../../utils/keys/project-of.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import type { PageScope } from './scope.ts';

/**
 * Those of a page's keys that count. A link to our Jira names an issue, whatever its project; a word in a text is one only if
 * Jira has the project. What the user ignores is never one: the host may have made a link of it by itself. Fails where the
 * projects can't be learned.
 */
export async function countingKeys(
  issues: Pick<Issues, 'accept'>,
  { connection, values }: PageScope,
  keys: TabPage['keys'],
): Promise<Result<TabPage['keys']>> {
  const ignored = new Set(values.ignore.map((entry) => entry.trim().toUpperCase()));
  const meant = keys.filter(({ key }) => !ignored.has(key) && !ignored.has(projectOf(key)));
  const known = await issues.accept(
    connection.id,
    meant.map(({ key }) => key),
  );
  if (!known.ok) return known;
  const accepted = new Set(known.value);
  return ok(meant.filter(({ key, places }) => accepted.has(key) || places.includes('link')));
}
