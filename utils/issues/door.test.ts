import { expect, it, vi } from 'vitest';
import { ok, type Result } from '../result/result.ts';
import { createCache } from './cache.ts';
import { createDoor, type Way } from './door.ts';
import { joinGuards } from './guard.ts';
import { createHolds } from './holds.ts';
import { fakeArea, fakeJira } from './test-kit.ts';
import { createVisits } from './visit.ts';

/** A door to two Jiras: `a` and `b` are connections to the same one, `c` to another. */
function createWorld() {
  const cache = createCache({ session: fakeArea(), local: fakeArea() }, () => 0);
  const { enter } = createVisits(cache);
  const ways: Record<string, string> = { a: 'https://one.test', b: 'https://one.test', c: 'https://two.test' };
  const findWay = async (connection: string): Promise<Result<Way>> =>
    ok({ origin: ways[connection] ?? '', client: fakeJira() });
  const door = createDoor({ findWay, guard: joinGuards([]), holds: createHolds(async () => undefined) });
  const gate = Promise.withResolvers<void>();
  const act = vi.fn(async () => gate.promise.then(() => ok(null)));
  return { act, open: gate.resolve, ask: (connection: string) => door.ask(enter(connection), act) };
}

it.each([
  ['two at once of one connection', ['a', 'a', 'a'], 2],
  ['two at once of two connections to one Jira', ['a', 'b', 'a', 'b'], 2],
  ['two at once of each Jira', ['a', 'b', 'a', 'c', 'c', 'c'], 4],
])('a door lets %s through, and the others afterwards', async (_case, connections, atOnce) => {
  const { act, open, ask } = createWorld();
  const answers = connections.map((connection) => ask(connection));
  await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(atOnce));
  await new Promise((turn) => setTimeout(turn));
  expect(act).toHaveBeenCalledTimes(atOnce);
  open();
  await Promise.all(answers);
  expect(act).toHaveBeenCalledTimes(connections.length);
});
