import { keepSecretsOf } from './migration-secrets.ts';
import type { Services } from './services.ts';

/**
 * Drops secrets that no setting counts on any more: a worker that ended while a connection was saved may have left the one
 * before beside the new one. The first version did not note whose a secret is: it becomes its connection's now.
 */
export async function tidySecrets({ settings, vault }: Pick<Services, 'settings' | 'vault'>): Promise<void> {
  const loaded = await settings.load();
  if (!loaded.ok) return;
  for (const connection of loaded.value.connections) {
    await keepSecretsOf(vault, connection.id, connection, connection.before);
  }
}
