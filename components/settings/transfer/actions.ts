import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { GitLabAnswer, ImportAnswer, ImportOutcome } from '../../../utils/protocol/transfer-messages.ts';
import type { Result } from '../../../utils/result/result.ts';

/** What the options page can have done with files of settings. */
export interface TransferActions {
  /** Gives the browser a file to save; answers its name. */
  exportSettings(team: boolean): Promise<Result<string>>;
  /** Reads a file and asks what it would change. */
  planFile(file: File): Promise<Result<ImportAnswer & { readonly text: string }>>;
  planGitLab(host: string, path: string): Promise<Result<GitLabAnswer>>;
  applyImport(text: string, seal: string): Promise<Result<ImportOutcome>>;
  undoImport(): Promise<Result<SettingsView>>;
  /** Asks the browser for the origins of these addresses. */
  allowSites(addresses: readonly string[]): Promise<Result<SettingsView>>;
  /** Gives the browser a copy that could not be read as a file to save. */
  saveAside(at: number): Promise<Result<string>>;
  discardAside(at: number): Promise<Result<SettingsView>>;
}
