import { type JiraAddress, readJiraAddress } from '../../../utils/address/jira-address.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { type ConnectionFields, tidy } from './connection-fields.ts';
import type { FormState } from './form-model.ts';

/** `guess` for an address that may be either, most likely a server's; `undefined` while there is none. */
export type FoundDeployment = 'cloud' | 'server' | 'guess' | undefined;

interface Known extends Pick<ConnectionFields, 'webUrl' | 'method'> {
  readonly state: FormState;
  readonly saved: ConnectionView | undefined;
  /** The link that was pasted, of which only the address is left. */
  readonly link: JiraAddress | undefined;
}

/** Which Jira a form leads to: as a test found it, as it was saved, else as its address says it. */
export const findDeployment = ({ state, saved, link, webUrl, method }: Known): FoundDeployment => {
  const report = state.state === 'passed' || state.state === 'saved' ? state.report : undefined;
  if (report) return report.server.deployment;
  const address = readJiraAddress(webUrl);
  if (address === undefined) return undefined;
  if (saved?.webUrl === tidy(webUrl)) return saved.deployment;
  const said = address.deployment ?? (link?.webUrl === address.webUrl ? link.deployment : undefined);
  // Who chose the token of Cloud by hand knows more than the address tells.
  return said ?? (method === 'cloud-token' ? undefined : 'guess');
};
