import type { ImportAnswer, ImportOutcome } from '../../utils/protocol/transfer-messages.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { toCopy } from '../../utils/settings/aside.ts';
import type { Settings } from '../../utils/settings/document.ts';
import { addressesOf, formerIdOf } from '../../utils/settings/migration.ts';
import type { Loaded } from '../../utils/settings/policy/overlay.ts';
import { exportSettings } from '../../utils/settings/transfer/file.ts';
import { planImport } from '../../utils/settings/transfer/plan.ts';
import { readImport } from '../../utils/settings/transfer/read-import.ts';
import { undoImport } from '../../utils/settings/transfer/undo.ts';
import { ownerOf } from '../../utils/vault/belonging.ts';
import { bringScripts } from './bring-scripts.ts';
import { planText, sealPlan } from './plan-text.ts';
import { releaseUnused } from './release-unused.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What our own pages may do with files of settings, and with documents that could not be read. */
export function transferHandlers({
  settings,
  vault,
  issues,
  clock,
  lastImport,
  news,
}: Pick<Services, 'settings' | 'vault' | 'issues' | 'clock' | 'lastImport' | 'news'>): Pick<
  Handlers,
  'settings.export' | 'import.plan' | 'import.apply' | 'import.undo' | 'settings.copy' | 'aside.copy' | 'aside.discard'
> {
  const plan = async (text: string): Promise<Result<ImportAnswer>> => {
    const loaded = await settings.load();
    return loaded.ok ? ok(await planText(text, loaded.value, clock())) : loaded;
  };

  /** Makes everything else follow: secrets and answers of connections that are gone or others now, scripts, permissions. */
  const settle = async (before: Settings, after: Loaded): Promise<void> => {
    for (const was of before.connections) {
      const is = after.connections.find(({ id }) => id === was.id);
      if (is === undefined) {
        await Promise.all([vault.forget(was.id), vault.forget(formerIdOf(was.id)), issues.forget(was.id)]);
      } else if (ownerOf(is).login !== ownerOf(was).login) {
        // It was given for another address or account, so that nobody is lent it any more.
        await vault.forget(was.id);
        await issues.forgetAnswers(was.id);
      }
    }
    await bringScripts(settings);
    const gone = before.hosts.map(({ url }) => url).filter((url) => after.hosts.every((host) => host.url !== url));
    await releaseUnused(after, [...before.connections.flatMap(addressesOf), ...gone]);
    news.tell();
  };

  return {
    async 'settings.export'({ team }) {
      const loaded = await settings.load();
      return loaded.ok ? ok(exportSettings(ownOf(loaded.value), { team })) : loaded;
    },

    'import.plan': ({ text }) => plan(text),

    async 'import.apply'({ text, seal }): Promise<Result<ImportOutcome>> {
      const read = readImport(text);
      if (!read.ok) return ok({ is: 'refused', refusal: read.refusal });
      const before = await settings.load();
      if (!before.ok) return before;
      const seen = planImport(before.value, read.file, clock());
      if ((await sealPlan(seen)).seal !== seal) return plan(text);
      // Nothing of an older connection with this id may be found by the new one.
      for (const id of seen.added) await Promise.all([vault.forget(id), vault.forget(formerIdOf(id))]);
      let isOther = false;
      const after = await settings.change((now) => {
        const then = planImport(now, read.file, clock());
        isOther = JSON.stringify(then.changes) !== JSON.stringify(seen.changes);
        return isOther ? now : then.after;
      });
      if (isOther) return plan(text);
      if (!after.ok) return after;
      await lastImport.keep(ownOf(before.value), ownOf(after.value));
      await settle(before.value, after.value);
      const view = await viewLoaded(after, vault);
      return view.ok ? ok({ is: 'done', settings: view.value }) : view;
    },

    async 'import.undo'() {
      const last = await lastImport.read();
      const before = await settings.load();
      if (last === undefined || !before.ok) return viewLoaded(before, vault);
      const after = await settings.change((now) => undoImport(now, last.before, last.after));
      if (!after.ok) return after;
      await lastImport.drop();
      await settle(before.value, after.value);
      return viewLoaded(after, vault);
    },

    'settings.copy': async () => ok(toCopy(await settings.raw())),

    async 'aside.copy'({ at }) {
      const copy = (await settings.aside()).find((one) => one.at === at);
      return copy === undefined ? refuse({ kind: 'not-found' }) : ok(toCopy(copy.raw));
    },

    async 'aside.discard'({ at }) {
      await settings.discard(at);
      return viewLoaded(await settings.load(), vault);
    },
  };
}

/** The user's document, without what a policy brings. */
const ownOf = ({ policy, ...settings }: Loaded): Settings => policy?.own ?? settings;
