import { ok, refuse } from '../../result/result.ts';
import type { SiteOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { sessionWire } from '../wire/server.wire.ts';

/** Whose session it is that the browser has with this Jira. */
export const createSessionOperation = ({ dialect: { traits }, ask }: Speaker): Pick<SiteOperations, 'session'> => ({
  async session() {
    if (!traits.namesSessions) return refuse({ kind: 'refused' });
    const wire = await ask({ path: '/rest/auth/1/session' }, sessionWire, 'session');
    return wire.ok ? ok(wire.value.name) : wire;
  },
});
