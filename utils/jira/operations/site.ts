import { ok, refuse } from '../../result/result.ts';
import type { SiteOperations } from '../client.ts';
import { probe } from '../probe.ts';
import type { Speaker } from '../speaker.ts';
import { personWire } from '../wire/fields.wire.ts';
import { fieldsWire, findSiteFields } from '../words/site-fields.ts';
import { toPerson } from '../words/to-words.ts';

export function createSiteOperations({
  site,
  http,
  dialect: { api },
  ask,
  images: collector,
}: Speaker): Omit<SiteOperations, 'permissions' | 'session'> {
  return {
    serverInfo: () => probe(http, site.webUrl),

    async myself() {
      const wire = await ask({ path: `${api}/myself` }, personWire, 'myself');
      if (!wire.ok) return wire;
      const images = collector();
      const person = toPerson(wire.value, images);
      return person
        ? ok({ value: person, images: images.table })
        : refuse({ kind: 'unexpected-answer', what: 'myself' });
    },

    async siteFields() {
      const wire = await ask({ path: `${api}/field` }, fieldsWire, 'fields');
      return wire.ok ? ok(findSiteFields(wire.value)) : wire;
    },
  };
}
