import { addressesOf, formerIdOf, isLapsed, withoutLapsed } from '../../utils/settings/migration.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';

/** Drops the ways back whose time is over, with the secrets and origins that were kept for them. */
export async function dropLapsed({
  settings,
  vault,
  clock,
}: Pick<Services, 'settings' | 'vault' | 'clock'>): Promise<void> {
  const loaded = await settings.load();
  const lapsed = loaded.ok ? loaded.value.connections.filter((one) => isLapsed(one, clock())) : [];
  if (lapsed.length === 0) return;
  const after = await settings.change((now) => withoutLapsed(now, clock()));
  if (!after.ok) return;
  for (const { id } of lapsed) await vault.forget(formerIdOf(id));
  await releaseUnused(
    after.value,
    lapsed.flatMap(({ before }) => (before ? addressesOf(before) : [])),
  );
}
