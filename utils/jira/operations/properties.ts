import { ok, refuse, type Result } from '../../result/result.ts';
import type { CommentOperations, PropertyOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { propertyNamesWire, propertyWire } from '../wire/activity.wire.ts';
import { orIfNotFound } from './or-if-not-found.ts';

type Operations = PropertyOperations & Pick<CommentOperations, 'commentProperty' | 'setCommentProperty'>;

/** Any JSON hung on issues and comments. */
export function createPropertyOperations({ dialect: { api, traits }, at, ask, writeOnly }: Speaker): Operations {
  const locate = (owner: string, name: string) => `${owner}/properties/${encodeURIComponent(name)}`;
  const ofComment = (id: string) => `${api}/comment/${encodeURIComponent(id)}`;

  const readValue = async (path: string): Promise<Result<unknown>> => {
    const wire = orIfNotFound(await ask({ path }, propertyWire, 'property'), {});
    return wire.ok ? ok(wire.value.value) : wire;
  };
  const put = (path: string, body: unknown) => writeOnly({ method: 'PUT', path, body });

  return {
    async propertyNames(key) {
      const wire = await ask({ path: at(key, '/properties') }, propertyNamesWire, 'properties');
      return wire.ok ? ok(wire.value.keys.map((entry) => entry.key)) : wire;
    },
    property: (key, name) => readValue(locate(at(key), name)),
    setProperty: (key, name, value) => put(locate(at(key), name), value),

    async commentProperty(id, name) {
      return traits.commentProperties ? readValue(locate(ofComment(id), name)) : ok(undefined);
    },
    async setCommentProperty(id, name, value) {
      if (!traits.commentProperties) return refuse({ kind: 'form-not-taken' });
      return put(locate(ofComment(id), name), value);
    },
  };
}
