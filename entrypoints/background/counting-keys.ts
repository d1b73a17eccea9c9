import type { Issues } from '../../utils/issues/look-up.ts';
import type { TabPage } from '../../utils/issues/tab-pages.ts';
import { ok, type Result } from '../../utils/result/result.ts';

/**
 * Those of a page's keys that count. A link to our Jira names an issue, whatever its project; a word in a text is one only if
 * Jira has the project. Fails where the projects can't be learned.
 */
export async function countingKeys(
  issues: Pick<Issues, 'accept'>,
  connection: string,
  keys: TabPage['keys'],
): Promise<Result<TabPage['keys']>> {
  const known = await issues.accept(
    connection,
    keys.map(({ key }) => key),
  );
  if (!known.ok) return known;
  const accepted = new Set(known.value);
  return ok(keys.filter(({ key, places }) => accepted.has(key) || places.includes('link')));
}
