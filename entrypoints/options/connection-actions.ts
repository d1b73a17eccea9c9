import type { ConnectionActions } from '../../components/settings/connections/actions.ts';
import { call } from '../../utils/protocol/call.ts';
import type { ConnectionDraft, SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';

/** What the page's actions have in common: `entrypoints/options/actions.ts`. */
interface Ways {
  /** Asks the browser for the origins of addresses within the click, then does it; `anyway` also without them. */
  withOrigins<T>(addresses: readonly string[], act: () => Promise<Result<T>>, anyway?: boolean): Promise<Result<T>>;
  /** Brings the page's settings up to date. */
  taken(answer: Promise<Result<SettingsView>>): Promise<Result<SettingsView>>;
}

const jiraOf = ({ webUrl, apiUrl }: ConnectionDraft): string[] => [webUrl, apiUrl];

/** What the options page can do about connections. */
export const createConnectionActions = ({ withOrigins, taken }: Ways): ConnectionActions => ({
  testConnection: (draft, also = '') => withOrigins([...jiraOf(draft), also], () => call('connection.test', draft)),
  saveConnection: (draft, anyway) => withOrigins(jiraOf(draft), () => taken(call('connection.save', draft)), anyway),
  forgetConnection: (id) => taken(call('connection.forget', { id })),
  keepUnsaved: (id, unsaved) => void call('connection.keep-unsaved', { id, unsaved }),
});
