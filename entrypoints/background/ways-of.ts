import { atlassianGateway } from '../../utils/jira/gateway.ts';
import { signInFromVault, signInWith } from '../../utils/jira/http/authorise.ts';
import type { Ways } from '../../utils/jira/way-in.ts';
import { isGranted } from '../../utils/reach/origins.ts';
import type { Connection } from '../../utils/settings/document.ts';
import { Secret } from '../../utils/vault/secret.ts';
import type { Services } from './services.ts';

/**
 * The ways to a Jira: with the secret that was typed, which may be tried at Atlassian's gateway too, else with what the vault
 * keeps for this very address; `login` says whose that is, where the account is another one by now.
 */
export function waysOf(
  { vault, httpFor }: Pick<Services, 'vault' | 'httpFor'>,
  site: Connection,
  secret: string | undefined,
  login?: string,
): Ways {
  const open = httpFor(site);
  if (secret === undefined) return { open, signed: httpFor(site, signInFromVault(vault, site, login)) };
  const signIn = signInWith(site.auth, new Secret(secret));
  const gateway = {
    origin: atlassianGateway,
    isAllowed: () => isGranted(atlassianGateway),
    enter: (apiUrl: string) => httpFor({ ...site, apiUrl }, signIn),
  };
  return { open, signed: httpFor(site, signIn), gateway };
}
