import * as z from 'zod/mini';
import type { Http } from './http/http.ts';

/** Atlassian's own way in to every Cloud site, and the only one that takes tokens with scopes (jira-api.md §12). */
export const atlassianGateway = 'https://api.atlassian.com';

/** A way in that is only tried when the site itself refuses the token. */
export interface Gateway {
  readonly origin: string;
  /** Whether the browser lets Lozenge speak to it: only the user can grant that. */
  readonly isAllowed: () => Promise<boolean>;
  /** The way through it, with the token that was typed just now. */
  readonly enter: (apiUrl: string) => Http;
}

/** The id becomes part of an address. */
const tenant = z.object({ cloudId: z.string().check(z.regex(/^[\w-]{1,64}$/)) });

/**
 * The API URL of a Cloud site at the gateway, by the number that the site tells everybody. `undefined` where it tells none: it is no
 * Cloud, or does not answer.
 */
export async function gatewayUrlOf(site: Http, gateway: Pick<Gateway, 'origin'>): Promise<string | undefined> {
  const answer = await site.json({ path: '/_edge/tenant_info' });
  const parsed = z.safeParse(tenant, answer.ok ? answer.value.json : undefined);
  return parsed.success ? `${gateway.origin}/ex/jira/${parsed.data.cloudId}` : undefined;
}
