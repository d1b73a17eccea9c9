import { json, text } from './answer.ts';
import type { Answer } from './answer.ts';
import { basicPair } from './log-in.ts';
import type { Gate, LogIn, Presented } from './log-in.ts';
import { people } from './seed/people.ts';

const gatewayRefusal = (message: string): LogIn => ({ outcome: 'refused', answer: json({ code: 401, message }, 401) });
/** What the gateway says to a token that is good, and not for this. */
export const wrongScope = (): Answer => json({ code: 401, message: 'Unauthorized; scope does not match' }, 401);

const siteRefusal: LogIn = {
  outcome: 'refused',
  answer: text('Client must be authenticated to access this resource.', 401),
};

/**
 * Who credentials belong to on Cloud: e-mail and API token at the site, where a wrong pair makes the request anonymous; e-mail
 * and scoped token at the gateway. Each refuses the other's tokens with 401 (jira-api.md §12).
 */
export function logInToCloud({ faults, gateway }: Gate, { scheme, value }: Presented): LogIn {
  const [account, secret] = scheme === 'basic' ? basicPair(value) : ['', ''];
  const person = people.find(({ email }) => email === account);
  const byToken = true;
  if (gateway) {
    if (person?.scopedToken !== secret) return gatewayRefusal('Unauthorized');
    if (faults.missingScope === true) return { outcome: 'refused', answer: wrongScope() };
    return { outcome: 'known', person, byToken };
  }
  if (person?.scopedToken === secret) return siteRefusal;
  if (person?.apiToken !== secret || faults.authFailedAs200) return { outcome: 'nobody', failed: true };
  return { outcome: 'known', person, byToken };
}
