import { ok, refuse, type Result } from '../result/result.ts';
import type { Owner } from './belonging.ts';
import { createSealedCraft, openCraft, type Craft } from './craft.ts';
import { createHeldKey, type HeldKeyParts } from './held-key.ts';
import { createPassphrase, type Passphrase } from './passphrase.ts';
import { createRecords, type Entry, type Lock } from './records.ts';
import { Secret } from './secret.ts';

/**
 * The only room that holds secrets. It lends them, it never hands them out: there is no message that reads one.
 *
 * They lie in the extension's own IndexedDB, which no content script can open. `storage.local` is not such a place:
 * Firefox lets content scripts read it (design/options.md, probe F.2). With a passphrase they lie there sealed; what was
 * written before it was set may stay in the files of the browser until it tidies them up.
 */
export interface Vault extends Passphrase {
  /** Keeps a secret for a connection, to be sent to this origin alone. Replaces all that it has. */
  put(connection: string, origin: string, secret: Secret): Promise<Result<null>>;
  /** Keeps a secret beside those of other owners of the same connection: the settings say which of them counts. */
  putBeside(owner: Owner, secret: Secret): Promise<Result<null>>;
  /** Keeps the secret of one owner for another of the same connection and origin too. */
  share(from: Owner, to: Owner): Promise<Result<null>>;
  /** Drops what belongs to other owners of this connection, and makes one that goes with any log-in this owner's. */
  keepOnly(owner: Owner): Promise<Result<null>>;
  /**
   * Lends the secret to `act`, and answers what that answers. Refuses without calling it: `no-secret` when none is kept for this
   * connection and origin, `vault-locked`, `vault-unavailable`. `login` narrows it down to one owner.
   */
  use<T>(
    connection: string,
    origin: string,
    act: (secret: Secret) => Promise<Result<T>>,
    login?: string,
  ): Promise<Result<T>>;
  /** Whether a secret is kept that may go to this origin, locked or not. */
  has(connection: string, origin: string, login?: string): Promise<boolean>;
  forget(connection: string): Promise<Result<null>>;
  /** Why no secret could be put in or taken out now. */
  refusal(): Promise<Result<null>>;
}

export interface VaultParts extends HeldKeyParts {
  /** Of PBKDF2, for passphrases that are set from now on. */
  readonly rounds?: number;
}

/** OWASP's advice for PBKDF2-HMAC-SHA-256, as of 2023. */
const advisedRounds = 600_000;

/** Opens the vault. The database is made on first use. */
export function createVault({ rounds = advisedRounds, ...parts }: VaultParts): Vault {
  const records = createRecords();
  const key = createHeldKey(parts);
  let queue: Promise<unknown> = Promise.resolve();
  /** One after the other: nobody reads what another is just sealing anew. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const run = queue.then(act);
    queue = run.catch(() => undefined);
    return run;
  };

  /** How secrets are written and read now. */
  const craftOf = async (lock: Lock | undefined): Promise<Result<Craft>> => {
    if (lock === undefined) return ok(openCraft);
    const opened = await key.use(lock);
    return opened === undefined ? refuse({ kind: 'vault-locked' }) : ok(createSealedCraft(opened));
  };
  /** Changes what a connection has. */
  const change = (
    connection: string,
    by: (entries: readonly Entry[], craft: Craft) => Promise<Result<readonly Entry[]>>,
  ): Promise<Result<null>> =>
    inTurn(async () => {
      const found = await records.read(connection);
      if (!found.ok) return found;
      const craft = await craftOf(found.value.lock);
      if (!craft.ok) return craft;
      const after = await by(found.value.entries, craft.value);
      return after.ok ? records.write(connection, after.value) : after;
    });
  const open = async (connection: string, origin: string, login?: string): Promise<Result<Secret>> => {
    const found = await records.read(connection);
    if (!found.ok) return found;
    const entry = choose(found.value.entries, origin, login);
    if (entry === undefined) return refuse({ kind: 'no-secret' });
    const craft = await craftOf(found.value.lock);
    if (!craft.ok) return craft;
    const value = await craft.value.read(connection, entry);
    return value === undefined ? refuse({ kind: 'no-secret' }) : ok(new Secret(value));
  };
  const passphrase = createPassphrase({ records, key, inTurn, rounds });

  return {
    ...passphrase,
    put: (connection, origin, secret) =>
      change(connection, async (_before, craft) => ok([await craft.write(connection, { origin }, secret.reveal())])),
    putBeside: ({ connection, ...owner }, secret) =>
      change(connection, async (before, craft) => {
        const others = before.filter((entry) => !isOf(entry, owner));
        return ok([await craft.write(connection, owner, secret.reveal()), ...others]);
      }),
    share: (from, { connection, ...to }) =>
      change(connection, async (before, craft) => {
        const entry = choose(before, from.origin, from.login);
        const value = entry && (await craft.read(connection, entry));
        if (value === undefined || to.origin !== from.origin) return ok(before);
        return ok([await craft.write(connection, to, value), ...before.filter((one) => !isOf(one, to))]);
      }),
    keepOnly: ({ connection, origin, login }) =>
      inTurn(async () => {
        const found = await records.read(connection);
        if (!found.ok) return found;
        const { lock, entries } = found.value;
        const kept = choose(entries, origin, login);
        if (kept === undefined) return entries.length === 0 ? ok(null) : records.remove(connection);
        const craft = kept.login === login ? undefined : await craftOf(lock);
        const value = craft?.ok ? await craft.value.read(connection, kept) : undefined;
        if (!craft?.ok || value === undefined) return records.write(connection, [kept]);
        return records.write(connection, [await craft.value.write(connection, { origin, login }, value)]);
      }),
    async use(connection, origin, act, login) {
      const secret = await inTurn(() => open(connection, origin, login));
      return secret.ok ? act(secret.value) : secret;
    },
    async has(connection, origin, login) {
      const found = await records.read(connection);
      return found.ok && choose(found.value.entries, origin, login) !== undefined;
    },
    forget: (connection) => inTurn(() => records.remove(connection)),
    async refusal() {
      const state = await passphrase.state();
      if (state === 'locked') return refuse({ kind: 'vault-locked' });
      return state === 'unavailable' ? refuse({ kind: 'vault-unavailable' }) : ok(null);
    },
  };
}

type Label = Pick<Entry, 'origin' | 'login'>;

const isOf = (entry: Entry, { origin, login }: Label): boolean => entry.origin === origin && entry.login === login;

/** The entry of an owner; one that goes with any login where there is none of its own. */
const choose = (entries: readonly Entry[], origin: string, login: string | undefined): Entry | undefined => {
  const here = entries.filter((entry) => entry.origin === origin);
  if (login === undefined) return here[0];
  return here.find((entry) => entry.login === login) ?? here.find((entry) => entry.login === undefined);
};
