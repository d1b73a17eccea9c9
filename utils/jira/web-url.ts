import { isCloudAddress, readJiraAddress } from '../address/jira-address.ts';
import { refuse, ok, type Result } from '../result/result.ts';
import type { Connection } from '../settings/document.ts';

/** Where a person signs in: Server has a page for it, Cloud leads there from everywhere. */
export const logInPageOf = (site: Pick<Connection, 'webUrl'> & Partial<Pick<Connection, 'deployment'>>): string =>
  site.deployment === 'cloud' || isCloudAddress(site.webUrl) ? site.webUrl : `${site.webUrl}/login.jsp`;

/** The address of a Jira from what a person typed or pasted, as the settings keep it; `bad-url` for what is none. */
export function normaliseWebUrl(text: string): Result<string> {
  const address = readJiraAddress(text);
  return address === undefined ? refuse({ kind: 'bad-url' }) : ok(address.webUrl);
}
