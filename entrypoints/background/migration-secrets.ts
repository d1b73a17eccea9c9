import type { Result } from '../../utils/result/result.ts';
import type { Site } from '../../utils/settings/document.ts';
import { formerIdOf } from '../../utils/settings/migration.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import type { Vault } from '../../utils/vault/vault.ts';

type Copying = Pick<Vault, 'use' | 'putBeside'>;

/**
 * Keeps the secret of a connection's site for the way back, apart from what the connection is given later. Does nothing where
 * there is none.
 */
export const keepForReturn = (vault: Copying, id: string, site: Site): Promise<Result<null>> =>
  copySecret(vault, site, id, formerIdOf(id));

/** Puts it beside the one that the connection has: the settings say which of them counts. */
export const bringBack = (vault: Copying, id: string, site: Site): Promise<Result<null>> =>
  copySecret(vault, site, formerIdOf(id), id);

/** Keeps the secret of the site that a connection has, and of the one that it can go back to: no other. */
export async function keepSecretsOf(
  vault: Pick<Vault, 'keepOnly' | 'forget'>,
  id: string,
  now: Site,
  before: Site | undefined,
): Promise<void> {
  const former = formerIdOf(id);
  await vault.keepOnly(ownerOf({ ...now, id }));
  await (before === undefined ? vault.forget(former) : vault.keepOnly(ownerOf({ ...before, id: former })));
}

async function copySecret(vault: Copying, site: Site, from: string, to: string): Promise<Result<null>> {
  const { connection, origin, login } = ownerOf({ ...site, id: from });
  const copied = await vault.use(
    connection,
    origin,
    (secret) => vault.putBeside(ownerOf({ ...site, id: to }), secret),
    login,
  );
  return !copied.ok && copied.failure.kind === 'no-secret' ? { ok: true, value: null } : copied;
}
