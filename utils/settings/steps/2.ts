import * as z from 'zod/mini';

/** Of version 1, what changes. */
const before = z.looseObject({
  scopes: z.array(z.object({ host: z.string(), path: z.string(), connection: z.string() })),
});

/** Version 2: a scope has more to say than its connection. Throws when the document is not one of version 1. */
export function step2(raw: unknown): unknown {
  const { scopes, ...rest } = before.parse(raw);
  return {
    ...rest,
    version: 2,
    scopes: scopes.map(({ connection, ...scope }) => ({ ...scope, settings: 'custom', fields: { connection } })),
  };
}
