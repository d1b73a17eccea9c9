import { examine } from '../../utils/jira/examine.ts';
import type { ConnectionReport } from '../../utils/protocol/settings-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { withConnection } from '../../utils/settings/changes.ts';
import type { Connection, Settings, Site } from '../../utils/settings/document.ts';
import { addressesOf, isLapsed, migrated, unmigrated } from '../../utils/settings/migration.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { readDraft } from './connection-draft.ts';
import { bringBack, keepForReturn, keepSecretsOf } from './migration-secrets.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';
import { waysOf } from './ways-of.ts';

/** What the options page may do when a Jira has moved. */
export function migrationHandlers({
  settings,
  vault,
  issues,
  httpFor,
  clock,
  news,
}: Pick<Services, 'settings' | 'vault' | 'issues' | 'httpFor' | 'clock' | 'news'>): Pick<
  Handlers,
  'connection.migrate' | 'connection.undo-migration'
> {
  const find = async (id: string): Promise<Result<Connection>> => {
    const loaded = await settings.load();
    if (!loaded.ok) return loaded;
    const connection = loaded.value.connections.find((one) => one.id === id);
    return connection === undefined ? refuse({ kind: 'not-set-up' }) : ok(connection);
  };
  /** In one change, of the connection as it is by then; one that was forgotten meanwhile stays so. */
  const change = (id: string, by: (connection: Connection) => Connection): Promise<Result<Settings>> =>
    settings.change((now) => {
      const connection = now.connections.find((one) => one.id === id);
      return connection === undefined ? now : withConnection(now, by(connection));
    });
  /** From here on the other Jira is asked. */
  const begin = async (id: string): Promise<void> => {
    await issues.tryAgain(id);
    news.tell();
    void issues.knownProjects(id);
  };

  return {
    async 'connection.migrate'({ id, draft }) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const old = await find(id);
      if (!old.ok) return old;
      const needsSecret = typed.value.auth.method !== 'session';
      // What the vault keeps is the old site's, also where the new one lies on the same host.
      if (needsSecret && draft.secret === undefined) return refuse({ kind: 'no-secret' });
      const free = await vault.refusal();
      // Of a locked vault no secret can be kept for the way back.
      if (!free.ok && (needsSecret || free.failure.kind === 'vault-locked')) return free;
      const wanted = { ...typed.value, id };
      const report = await examine(wanted, waysOf({ vault, httpFor }, wanted, draft.secret));
      if (!report.ok) return report;
      const site = siteFound(typed.value, report.value);
      // Beside each other, so that the one change of the settings is what makes the new one count.
      const kept = await keepForReturn(vault, id, old.value);
      if (!kept.ok) return kept;
      if (needsSecret && draft.secret !== undefined) {
        const put = await vault.putBeside(ownerOf({ ...site, id }), new Secret(draft.secret));
        if (!put.ok) return put;
      }
      const after = await change(id, (now) => migrated(now, site, clock()));
      const [here, there] = after.ok ? [site, old.value] : [old.value, old.value.before];
      await keepSecretsOf(vault, id, here, there);
      if (!after.ok) return after;
      await issues.forgetAnswers(id);
      // One step back is kept: what was before that is needed no longer.
      if (old.value.before !== undefined) await releaseUnused(after.value, addressesOf(old.value.before));
      await begin(id);
      return viewLoaded(after, vault);
    },

    async 'connection.undo-migration'({ id }) {
      const found = await find(id);
      if (!found.ok) return found;
      const { value: now } = found;
      const { before } = now;
      if (before === undefined || isLapsed(now, clock())) return viewLoaded(await settings.load(), vault);
      const brought = await bringBack(vault, id, before);
      if (!brought.ok) return brought;
      const after = await change(id, unmigrated);
      if (!after.ok) return after;
      await issues.forgetAnswers(id);
      await keepSecretsOf(vault, id, before, undefined);
      await releaseUnused(after.value, addressesOf(now));
      await begin(id);
      return viewLoaded(after, vault);
    },
  };
}

/** What was typed, with what the test found out about it. */
const siteFound = (typed: Omit<Connection, 'id'>, { server, apiUrl }: ConnectionReport): Site => ({
  name: typed.name,
  webUrl: typed.webUrl,
  apiUrl: apiUrl ?? typed.apiUrl,
  auth: typed.auth,
  deployment: server.deployment,
  ...(server.deployment === 'server' && server.version !== '' && { version: server.version }),
});
