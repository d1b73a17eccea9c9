import type * as z from 'zod/mini';
import type { Scope } from '../../scope/scope.ts';
import type { GitHost } from '../document.ts';
import { fileConnection, fileHost, fileScope, type FileConnection } from '../transfer/file.ts';
import { findWrongField, placeOf, tidyConnection, tidyFileScope, tidyHost } from '../transfer/read-import.ts';
import { whereOf } from '../transfer/where.ts';

/** What the user's organisation sets. It has the form of a team file. */
export interface Policy {
  readonly connections: readonly FileConnection[];
  readonly hosts: readonly GitHost[];
  readonly scopes: readonly Scope[];
  /** Entries that count for nothing: `connections[1].webUrl`. */
  readonly ignored: readonly string[];
}

/**
 * A policy as the browser gives it. Each entry is judged by itself: a broken one is ignored and named, the others count.
 * `undefined` when the organisation says nothing at all.
 */
export function readPolicy(raw: Readonly<Record<string, unknown>>): Policy | undefined {
  const ignored: string[] = [];
  const list = <T, U>(
    name: string,
    schema: z.ZodMiniType<T>,
    tidy: (entry: T) => U,
    idOf: (entry: U) => string,
  ): U[] => {
    const entries = raw[name] ?? [];
    if (!Array.isArray(entries)) ignored.push(name);
    const found = new Map<string, U>();
    for (const [at, entry] of (Array.isArray(entries) ? entries : []).entries()) {
      const read = schema.safeParse(entry);
      if (!read.success) {
        ignored.push(whereOf([name, at, ...(read.error.issues[0]?.path ?? [])]));
        continue;
      }
      const good = tidy(read.data);
      if (found.has(idOf(good))) ignored.push(whereOf([name, at]));
      else found.set(idOf(good), good);
    }
    return [...found.values()];
  };
  const scopes = list('scopes', fileScope, tidyFileScope, placeOf);
  const policy = {
    connections: list('connections', fileConnection, tidyConnection, ({ id }) => id),
    hosts: list('hosts', fileHost, tidyHost<GitHost>, ({ url }) => url),
    scopes: scopes.filter((scope) => {
      const field = findWrongField(scope, scopes);
      if (field !== undefined) ignored.push(`scopes, ${scope.path || scope.host}: ${field}`);
      return field === undefined;
    }),
    ignored,
  };
  return ['connections', 'hosts', 'scopes'].some((name) => raw[name] !== undefined) ? policy : undefined;
}
