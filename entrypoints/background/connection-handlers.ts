import { examine } from '../../utils/jira/examine.ts';
import { settle } from '../../utils/jira/settle.ts';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { withConnection, withoutConnection } from '../../utils/settings/changes.ts';
import { apiUrlOf, type Connection } from '../../utils/settings/document.ts';
import { addressesOf, formerIdOf } from '../../utils/settings/migration.ts';
import { setsConnection, withoutAccount } from '../../utils/settings/policy/overlay.ts';
import { ownerOf, type Owner } from '../../utils/vault/belonging.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { readDraft } from './connection-draft.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';
import { waysOf } from './ways-of.ts';

/** What the options page may do with connections. */
export function connectionHandlers({
  settings,
  vault,
  issues,
  httpFor,
  clock,
  news,
}: Pick<Services, 'settings' | 'vault' | 'issues' | 'httpFor' | 'clock' | 'news'>): Pick<
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
      const before = await find(draft.id);
      if (!before.ok) return before;
      const site = { ...typed.value, id: draft.id ?? '' };
      const report = await examine(site, waysOf({ vault, httpFor }, site, draft.secret, keptLogin(before.value, site)));
      // What was typed just now says nothing of the log-in that is kept.
      if (report.ok && draft.id !== undefined && draft.secret === undefined) await issues.tryAgain(draft.id);
      return report;
    },

    async 'connection.save'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const before = await find(draft.id);
      if (!before.ok) return before;
      const site = { ...typed.value, id: before.value?.id ?? crypto.randomUUID() };
      const allowed = await settings.allows((now) => withConnection(now, { ...before.value, ...site }));
      if (!allowed.ok) return allowed;
      const takesSecret = site.auth.method !== 'session';
      // Before anything is asked or changed.
      const refusal = takesSecret && draft.secret !== undefined ? await vault.refusal() : ok(null);
      if (!refusal.ok) return refusal;
      const login = keptLogin(before.value, site);
      const settled = await settle(site, waysOf({ vault, httpFor }, site, draft.secret, login));
      if (!settled.ok) return settled;
      const { refused, ...found } = settled.value;
      const moved = before.value !== undefined && hasMoved(before.value, { ...site, ...found });
      const version = found.version ?? (moved ? undefined : before.value?.version);
      // What the form does not show stays as it was.
      const connection: Connection = { ...(before.value ?? { since: clock() }), ...site, ...found, version };
      const owner = ownerOf(connection);
      const former = before.value && ownerOf(before.value);
      const keeps = takesSecret && (draft.secret !== undefined || !moved);
      // Beside the one that counts until the settings change: a worker that ends in between leaves a connection with its secret.
      const kept = keeps ? await keepBeside(vault, owner, draft.secret, former) : ok(null);
      if (!kept.ok) return kept;
      const after = await settings.change((now) => withConnection(now, connection));
      if (!after.ok) {
        await (former ? vault.keepOnly(former) : vault.forget(connection.id));
        return after;
      }
      // Only now: what is asked until then is asked of the old Jira, as the old user.
      if (moved || mayBeSomebodyElse(before.value, draft)) await issues.forgetAnswers(connection.id);
      // A token never follows its connection to another address, and none is kept that is not used.
      await (keeps ? vault.keepOnly(owner) : vault.forget(connection.id));
      await issues.tryAgain(connection.id);
      // Not every save changes the settings: a new token does not.
      news.tell();
      if (connection.keepOnDisk !== true && before.value?.keepOnDisk === true) {
        await issues.forgetOffline(connection.id);
      }
      if (before.value !== undefined) await releaseUnused(after.value, addressesOf(before.value));
      // The first page with keys then costs the requests for its issues alone.
      if (!refused) void issues.knownProjects(connection.id);
      return viewLoaded(after, vault);
    },

    async 'connection.forget'({ id }) {
      const before = await find(id);
      if (!before.ok) return before;
      // First: a connection that is there again can be forgotten again, a secret without one can not.
      await Promise.all([vault.forget(id), vault.forget(formerIdOf(id))]);
      // Of one that a policy sets, everything goes that is the user's.
      const after = await settings.change((now) =>
        now.policy && setsConnection(now.policy, id) ? withoutAccount(now, id) : withoutConnection(now, id),
      );
      await issues.forget(id);
      if (after.ok && before.value !== undefined) {
        const { before: former } = before.value;
        await releaseUnused(after.value, [before.value, ...(former ? [former] : [])].flatMap(addressesOf));
      }
      return viewLoaded(after, vault);
    },
  };
}

type Addresses = Pick<Connection, 'webUrl' | 'apiUrl'>;

/** Either address: what Jira said names pages under the Web URL too. */
const hasMoved = (before: Addresses, after: Addresses): boolean =>
  before.webUrl !== after.webUrl || apiUrlOf(before) !== apiUrlOf(after);

/** Keeps for an owner what was typed, else what the one before had. */
async function keepBeside(
  vault: Pick<Services['vault'], 'putBeside' | 'share'>,
  owner: Owner,
  typed: string | undefined,
  former: Owner | undefined,
): Promise<Result<null>> {
  if (typed !== undefined) return vault.putBeside(owner, new Secret(typed));
  return former && former.login !== owner.login ? vault.share(former, owner) : ok(null);
}

/** Of whose secret a draft makes use that brings none: the saved connection's, as long as it leads to the same place. */
const keptLogin = (before: Connection | undefined, site: Connection): string | undefined =>
  before !== undefined && !hasMoved(before, site) ? ownerOf(before).login : undefined;

/** What one user may see in Jira is not for the next: another log-in starts without it. */
const mayBeSomebodyElse = (before: Connection | undefined, { secret, method, account }: ConnectionDraft): boolean =>
  before !== undefined &&
  (secret !== undefined || before.auth.method !== method || (account !== '' && before.auth.account !== account.trim()));
