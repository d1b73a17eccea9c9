import { authoriseFromVault, authoriseWith } from '../../utils/jira/authorise.ts';
import { deploymentBy, examine } from '../../utils/jira/examine.ts';
import { probe } from '../../utils/jira/probe.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { withConnection, withoutConnection } from '../../utils/settings/changes.ts';
import { apiUrlOf, type Connection } from '../../utils/settings/document.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { readDraft } from './connection-draft.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What the options page may do with connections. */
export function connectionHandlers({
  settings,
  vault,
  issues,
  httpFor,
}: Pick<Services, 'settings' | 'vault' | 'issues' | 'httpFor'>): Pick<
  Handlers,
  'settings.read' | 'connection.test' | 'connection.save' | 'connection.forget'
> {
  const find = async (id: string | undefined): Promise<Result<Connection | undefined>> => {
    const loaded = await settings.load();
    return loaded.ok ? ok(loaded.value.connections.find((one) => one.id === id)) : loaded;
  };

  return {
    'settings.read': async () => viewLoaded(await settings.load(), vault),

    async 'connection.test'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const site = { ...typed.value, id: draft.id ?? '' };
      const authorise =
        draft.secret === undefined
          ? authoriseFromVault(vault, site)
          : authoriseWith(site.auth, new Secret(draft.secret));
      const report = await examine(site, { open: httpFor(site), signed: httpFor(site, authorise) });
      if (report.ok && draft.id !== undefined) await issues.tryAgain(draft.id);
      return report;
    },

    async 'connection.save'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const before = await find(draft.id);
      if (!before.ok) return before;
      const site = typed.value;
      const server = await probe(httpFor(site), site.webUrl);
      const told = server.ok && server.value.version !== '' ? server.value.deployment : undefined;
      const connection: Connection = {
        ...site,
        id: before.value?.id ?? crypto.randomUUID(),
        deployment: told ?? deploymentBy(site),
      };
      // A token never follows its connection to another address.
      if (before.value !== undefined && hasMoved(before.value, site)) {
        await Promise.all([vault.forget(connection.id), issues.forgetAnswers(connection.id)]);
      }
      if (draft.secret !== undefined) {
        await vault.put(connection.id, new URL(apiUrlOf(connection)).origin, new Secret(draft.secret));
      }
      await issues.tryAgain(connection.id);
      const after = await settings.change((now) => withConnection(now, connection));
      if (after.ok && before.value !== undefined) await releaseUnused(after.value, addressesOf(before.value));
      return viewLoaded(after, vault);
    },

    async 'connection.forget'({ id }) {
      const before = await find(id);
      if (!before.ok) return before;
      const after = await settings.change((now) => withoutConnection(now, id));
      await Promise.all([vault.forget(id), issues.forget(id)]);
      if (after.ok && before.value !== undefined) await releaseUnused(after.value, addressesOf(before.value));
      return viewLoaded(after, vault);
    },
  };
}

type Addresses = Pick<Connection, 'webUrl' | 'apiUrl'>;

const addressesOf = (site: Addresses): readonly string[] => [site.webUrl, apiUrlOf(site)];

/** Either address: what Jira said names pages under the Web URL too. */
const hasMoved = (before: Addresses, after: Addresses): boolean =>
  before.webUrl !== after.webUrl || apiUrlOf(before) !== apiUrlOf(after);
