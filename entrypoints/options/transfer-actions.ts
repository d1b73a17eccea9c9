import type { TransferActions } from '../../components/settings/transfer/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { longestImport } from '../../utils/protocol/transfer-limits.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { saveFile } from './save-file.ts';

export interface TransferActionParts {
  /** Asks the browser for addresses first; goes on `anyway` when the user declines. */
  readonly withOrigins: <T>(
    typed: readonly string[],
    act: () => Promise<Result<T>>,
    anyway?: boolean,
  ) => Promise<Result<T>>;
  /** Shows what a change has made of the settings. */
  readonly taken: (answer: Promise<Result<SettingsView>>) => Promise<Result<SettingsView>>;
}

/** Comes with the section that needs it: too heavy for the page's beginning. */
const rulesJudge = () => import('../../components/settings/transfer/judge-rules.ts');

export const createTransferActions = ({ withOrigins, taken }: TransferActionParts): TransferActions => ({
  exportSettings: (team) =>
    saved(team ? 'lozenge-team.json' : 'lozenge-settings.json', call('settings.export', { team })),

  async planFile(file) {
    // What is too large is not even read.
    if (file.size > 4 * longestImport) {
      return ok({ is: 'refused', refusal: { why: 'too-large', where: '' }, text: '' });
    }
    // One more is enough to be told that it is too large.
    const text = (await file.text()).slice(0, longestImport + 1);
    const answer = await call('import.plan', { text });
    if (!answer.ok) return answer;
    const { judgeRules } = await rulesJudge();
    return ok({ ...judgeRules(answer.value), text });
  },

  async planGitLab(host, path) {
    const reading = await call('import.from-gitlab', { host, path });
    if (!reading.ok) return reading;
    if (reading.value.is === 'none') return ok(reading.value);
    const { withoutBadRules } = await rulesJudge();
    const { file, leftOut } = withoutBadRules(reading.value);
    const text = JSON.stringify(file);
    const answer = await call('import.plan', { text });
    if (!answer.ok) return answer;
    const { value } = answer;
    return ok(
      value.is === 'plan' ? { is: 'plan', text, plan: value.plan, leftOut } : { is: 'none', why: 'not-gitlab' },
    );
  },

  async applyImport(text, seal) {
    const outcome = await call('import.apply', { text, seal });
    if (outcome.ok && outcome.value.is === 'done') await taken(Promise.resolve(ok(outcome.value.settings)));
    return outcome;
  },
  undoImport: () => taken(call('import.undo', {})),
  allowSites: (addresses) => withOrigins(addresses, () => taken(call('settings.read', {})), true),

  saveAside: (at) => saved('lozenge-settings-copy.json', call('aside.copy', { at })),
  discardAside: (at) => taken(call('aside.discard', { at })),
});

/** The document on the disk as a file, also when the settings can't be shown. */
export const saveSettingsCopy = (): Promise<Result<string>> =>
  saved('lozenge-settings-copy.json', call('settings.copy', {}));

async function saved(name: string, answer: Promise<Result<string>>): Promise<Result<string>> {
  const text = await answer;
  if (!text.ok) return text;
  saveFile(name, text.value);
  return ok(name);
}
