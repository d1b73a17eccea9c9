import type { IssueKey, IssueSummary } from '../../issue/issue.ts';
import type { Failure } from '../../result/failure.ts';
import type { Result } from '../../result/result.ts';

/** Keys, and the moved issues that belong to some of them. */
interface Group {
  readonly keys: readonly IssueKey[];
  readonly strangers: readonly IssueSummary[];
}

/**
 * Enough to find one moved issue among 500 keys, the most that are asked for at once (2⁹ = 512), or some among few. Only a
 * page full of moved and deleted issues comes to this end; its keys count as not found until somebody opens one.
 */
const mostRequests = 10;

/**
 * Tells which of the keys the strangers of a bulk answer were asked by. Asks for half of the keys again: what comes back
 * belongs to them, the rest to the others; so a moved issue costs a request per doubling of the keys, where asking one by
 * one costs a request per key. An issue that moved twice is found by one of its old keys. Every key is in the answer once.
 */
export async function tellApart(
  keys: readonly IssueKey[],
  strangers: readonly IssueSummary[],
  askAgain: (keys: readonly IssueKey[]) => Promise<Result<readonly Pick<IssueSummary, 'id'>[]>>,
): Promise<{ readonly found: ReadonlyMap<IssueKey, IssueSummary>; readonly failures: ReadonlyMap<IssueKey, Failure> }> {
  const found = new Map<IssueKey, IssueSummary>();
  const failures = new Map<IssueKey, Failure>();
  const open: Group[] = [{ keys, strangers }];
  let trouble: Failure | undefined;
  let requests = 0;
  const giveUp = (group: Group, failure: Failure): void => {
    for (const key of group.keys) failures.set(key, failure);
  };
  // The smaller half is on top, so that what is begun comes to its end before the requests do.
  for (let group = open.pop(); group; group = open.pop()) {
    const { keys: some, strangers: theirs } = group;
    const [key] = some;
    const [stranger] = theirs;
    if (key === undefined || stranger === undefined) {
      giveUp(group, { kind: 'not-found' });
    } else if (some.length === 1) {
      found.set(key, stranger);
    } else if (trouble !== undefined || requests === mostRequests) {
      giveUp(group, trouble ?? { kind: 'not-found' });
    } else {
      requests += 1;
      const half = some.slice(0, Math.ceil(some.length / 2));
      const answer = await askAgain(half);
      if (!answer.ok) {
        trouble = answer.failure;
        giveUp(group, trouble);
        continue;
      }
      const ids = new Set(answer.value.map(({ id }) => id));
      open.push(
        { keys: some.slice(half.length), strangers: theirs.filter(({ id }) => !ids.has(id)) },
        { keys: half, strangers: theirs.filter(({ id }) => ids.has(id)) },
      );
    }
  }
  return { found, failures };
}
