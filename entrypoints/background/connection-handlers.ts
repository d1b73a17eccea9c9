import { examine } from '../../utils/jira/examine.ts';
import { atlassianGateway } from '../../utils/jira/gateway.ts';
import { signInFromVault, signInWith } from '../../utils/jira/http/authorise.ts';
import { settle } from '../../utils/jira/settle.ts';
import type { Ways } from '../../utils/jira/way-in.ts';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { isGranted } from '../../utils/reach/origins.ts';
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

  /** The ways to the Jira of a draft: with what was typed, else with what the vault keeps for this very address. */
  const waysOf = (site: Connection, { secret }: Pick<ConnectionDraft, 'secret'>): Ways => {
    const open = httpFor(site);
    if (secret === undefined) return { open, signed: httpFor(site, signInFromVault(vault, site)) };
    const signIn = signInWith(site.auth, new Secret(secret));
    const gateway = {
      origin: atlassianGateway,
      isAllowed: () => isGranted(atlassianGateway),
      enter: (apiUrl: string) => httpFor({ ...site, apiUrl }, signIn),
    };
    return { open, signed: httpFor(site, signIn), gateway };
  };

  return {
    'settings.read': async () => viewLoaded(await settings.load(), vault),

    async 'connection.test'(draft) {
      const typed = readDraft(draft);
      if (!typed.ok) return typed;
      const site = { ...typed.value, id: draft.id ?? '' };
      const report = await examine(site, waysOf(site, draft));
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
      const settled = await settle(site, waysOf(site, draft));
      if (!settled.ok) return settled;
      const { refused, ...found } = settled.value;
      const moved = before.value !== undefined && hasMoved(before.value, { ...site, ...found });
      const version = found.version ?? (moved ? undefined : before.value?.version);
      // What the form does not show stays as it was.
      const connection: Connection = { ...before.value, ...site, ...found, version };
      const takesSecret = connection.auth.method !== 'session';
      // A token never follows its connection to another address, none is kept that is not used, and no account goes out with
      // the secret of another: while the settings change there is none.
      if (moved || !takesSecret || draft.secret !== undefined) await vault.forget(connection.id);
      const after = await settings.change((now) => withConnection(now, connection));
      if (!after.ok) return after;
      // Only now: what is asked until then is asked of the old Jira, as the old user.
      if (moved || mayBeSomebodyElse(before.value, draft)) await issues.forgetAnswers(connection.id);
      if (draft.secret !== undefined && takesSecret) {
        await vault.put(connection.id, new URL(apiUrlOf(connection)).origin, new Secret(draft.secret));
      }
      await issues.tryAgain(connection.id);
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

/** What one user may see in Jira is not for the next: another log-in starts without it. */
const mayBeSomebodyElse = (before: Connection | undefined, { secret, method, account }: ConnectionDraft): boolean =>
  before !== undefined &&
  (secret !== undefined || before.auth.method !== method || (account !== '' && before.auth.account !== account.trim()));
