import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok } from '../../utils/result/result.ts';
import { isUnusual, keyRulesOf } from '../../utils/scope/key-rules.ts';
import { scopeOf } from './scope.ts';
import type { Services } from './services.ts';

/** How the keys of a page are to be read. */
export const rulesHandlers = (services: Pick<Services, 'settings' | 'issues'>): Pick<Handlers, 'page.rules'> => ({
  async 'page.rules'(_input, sender) {
    const scope = await scopeOf(services, sender);
    if (!scope.ok) return scope;
    const { values, connection } = scope.value;
    if (!isUnusual(values)) return ok({ rules: null, projects: [] });
    const rules = keyRulesOf(values);
    if (!values.lowerCaseBranches) return ok({ rules, projects: [] });
    // Without them, everything but keys in lower case is found.
    const known = await services.issues.knownProjects(connection.id);
    return ok({ rules, projects: known.ok ? [...known.value] : [] });
  },
});
