import * as z from 'zod/mini';
import { refuse, ok, type Result } from '../../result/result.ts';

/** A part of an answer that may be absent, null or not what it should be: then it is `undefined`, and the rest still counts. */
export const maybe = <S extends z.ZodMiniType>(schema: S) =>
  z.catch(
    z.pipe(
      z.nullish(schema),
      z.transform((value) => value ?? undefined),
    ),
    undefined,
  );

/** Any value, or none: a key of `z.unknown()` must be there. */
export const anything = z.optional(z.unknown());

const goodMembers = <S extends z.ZodMiniType>(schema: S, members: readonly unknown[]): z.infer<S>[] =>
  members.flatMap((member) => {
    const parsed = z.safeParse(schema, member);
    return parsed.success ? [parsed.data] : [];
  });

/** A list that may be absent or null; members that are not what they should be are left out. */
export const listOf = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    anything,
    z.transform((value) => goodMembers(schema, Array.isArray(value) ? value : [])),
  );

/**
 * A list without which the answer is not the one that was asked for. Its members are forgiven as in `listOf`, but not all of
 * them: nothing but strangers is another answer, and must not be taken for an empty list.
 */
export const mustListOf = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.array(z.unknown()).check(z.refine((members) => members.length === 0 || goodMembers(schema, members).length > 0)),
    z.transform((members) => goodMembers(schema, members)),
  );

/** Jira's ids are strings, and now and then numbers. */
export const wireId = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** Reads an answer's JSON; `unexpected-answer` names what it should have been. */
export function read<S extends z.ZodMiniType>(schema: S, json: unknown, what: string): Result<z.infer<S>> {
  const parsed = z.safeParse(schema, json);
  return parsed.success ? ok(parsed.data) : refuse({ kind: 'unexpected-answer', what });
}
