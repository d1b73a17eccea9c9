import { deploymentBy } from '../../utils/jira/examine.ts';
import { normaliseWebUrl } from '../../utils/jira/web-url.ts';
import type { ConnectionDraft } from '../../utils/protocol/settings-messages.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import type { Connection } from '../../utils/settings/document.ts';

/** A draft as a connection without its id; `bad-url` when an address is none. */
export function readDraft(draft: ConnectionDraft): Result<Omit<Connection, 'id'>> {
  const webUrl = normaliseWebUrl(draft.webUrl);
  if (!webUrl.ok) return webUrl;
  const apiUrl = draft.apiUrl.trim() === '' ? ok('') : normaliseWebUrl(draft.apiUrl);
  if (!apiUrl.ok) return apiUrl;
  return ok({
    name: draft.name.trim() || new URL(webUrl.value).hostname,
    webUrl: webUrl.value,
    apiUrl: apiUrl.value === webUrl.value ? '' : apiUrl.value,
    auth: { method: draft.method, account: hasAccount(draft.method) ? draft.account.trim() : '' },
    ...(draft.keepOnDisk !== undefined && { keepOnDisk: draft.keepOnDisk }),
    deployment: deploymentBy({ webUrl: webUrl.value, auth: { method: draft.method, account: '' } }),
  });
}

/** A personal access token and the browser's session say by themselves whose they are. */
const hasAccount = (method: ConnectionDraft['method']): boolean => method === 'cloud-token' || method === 'password';
