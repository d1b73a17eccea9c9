import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ok, type Result } from '../result/result.ts';
import { openVault, startSession, type Session } from './open-kit.ts';
import { Secret } from './secret.ts';
import { databases, fate } from './test-kit.ts';
import type { Vault } from './vault.ts';

vi.mock('idb-keyval', () => import('./test-kit.ts'));

const jira = 'https://jira.test';

/** What there is to lose. */
interface State {
  readonly secrets: Readonly<Record<string, string>>;
  readonly passphrase: string | undefined;
}

/** Something that is done with the vault, and what it makes of an unlocked one. */
interface Act {
  readonly name: string;
  run(vault: Vault, now: State): Promise<Result<unknown>>;
  after(now: State): State;
}

const connection = fc.constantFrom('a', 'b', 'c');
const word = fc.constantFrom('horse', 'staple', 'battery');
const secret = (text: string | undefined): Secret => new Secret(text ?? '');
const act = fc.oneof(
  fc.tuple(connection, fc.string()).map(([id, value]): Act => ({
    name: `put ${id}`,
    run: (vault) => vault.put(id, jira, secret(value)),
    after: (now) => ({ ...now, secrets: { ...now.secrets, [id]: value } }),
  })),
  connection.map((id): Act => ({
    name: `forget ${id}`,
    run: (vault) => vault.forget(id),
    after: ({ secrets: { [id]: _gone, ...secrets }, passphrase }) => ({ secrets, passphrase }),
  })),
  word.map((passphrase): Act => ({
    name: `protect with ${passphrase}`,
    run: (vault) => vault.protect(secret(passphrase)),
    after: (now) => ({ ...now, passphrase: now.passphrase ?? passphrase }),
  })),
  word.map((to): Act => ({
    name: `change to ${to}`,
    run: (vault, { passphrase }) => vault.change(secret(passphrase), secret(to)),
    after: (now) => ({ ...now, passphrase: now.passphrase && to }),
  })),
  word.map((typed): Act => ({
    name: `try ${typed}`,
    run: (vault) => vault.unlock(secret(typed)),
    after: (now) => now,
  })),
  fc.constant<Act>({
    name: 'unprotect',
    run: (vault, { passphrase }) => vault.unprotect(secret(passphrase)),
    after: ({ secrets }) => ({ secrets, passphrase: undefined }),
  }),
  fc.constant<Act>({
    name: 'lock and unlock',
    run: async (vault, { passphrase }) => {
      await vault.lock();
      return vault.unlock(secret(passphrase));
    },
    after: (now) => now,
  }),
);

/** From the given write on, the worker is no more: that one may still have been done. */
function dieAt(session: Session, writes: number, isLastDone: boolean): Promise<void> {
  let left = writes;
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const never = new Promise<never>(() => undefined);
  const write = async (apply: () => unknown): Promise<void> => {
    left -= 1;
    if (left >= 0 || (left === -1 && isLastDone)) apply();
    if (left >= 0) return;
    die();
    await never;
  };
  fate.write = write;
  const { held } = session;
  session.set = (items) => write(() => Object.entries(items).forEach(([key, value]) => held.set(key, value)));
  session.remove = (key) => write(() => held.delete(key));
  return death;
}

/** What a new worker finds, in a browser that may have ended too, with any of the passphrases. */
async function findAfter(
  held: ReadonlyMap<string, unknown>,
  passphrases: readonly (string | undefined)[],
): Promise<State> {
  fate.write = undefined;
  const session = startSession();
  for (const [name, value] of held) session.held.set(name, value);
  const vault = openVault(session);
  let passphrase: string | undefined;
  const isProtected = (await vault.state()) !== 'open';
  await vault.lock();
  for (const typed of passphrases) if (isProtected && (await vault.unlock(secret(typed))).ok) passphrase = typed;
  const secrets: Record<string, string> = {};
  for (const id of ['a', 'b', 'c']) {
    const found = await vault.use(id, jira, async (one) => ok(one.reveal()));
    if (found.ok) secrets[id] = found.value;
  }
  return { secrets, passphrase };
}

it('1,000 workers that end at any write lose no secret: each vault is as it was, or as it was to be', async () => {
  let interrupted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 5 }),
      act,
      fc.nat({ max: 1 }),
      fc.boolean(),
      fc.boolean(),
      async (before, last, writes, isLastDone, endsToo) => {
        for (const database of databases.values()) database.clear();
        fate.write = undefined;
        const session = startSession();
        const vault = openVault(session);
        let now: State = { secrets: {}, passphrase: undefined };
        for (const each of before) {
          await each.run(vault, now);
          now = each.after(now);
        }
        const death = dieAt(session, writes, isLastDone);
        const end = await Promise.race([death.then(() => 'died'), last.run(vault, now).then(() => 'done')]);
        interrupted += end === 'died' ? 1 : 0;
        const then = last.after(now);
        const found = await findAfter(endsToo ? new Map() : session.held, [now.passphrase, then.passphrase]);
        // What was done counts; what was not may count or not, and then all of it.
        expect(end === 'done' ? [then] : [now, then]).toContainEqual(found);
      },
    ),
    { numRuns: 3_000 },
  );
  expect(interrupted).toBeGreaterThan(1_000);
}, 60_000);
