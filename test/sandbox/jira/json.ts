/** What a JSON body of an answer may hold; `undefined` members are left out when it is written. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json | undefined };
export type JsonObject = { readonly [member: string]: Json | undefined };

/** Whether a parsed body is an object with members. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of members of an unknown body; `undefined` where the path ends early. */
export function dig(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((here, member) => (isObject(here) ? here[member] : undefined), value);
}

/** The strings of an unknown list; numbers count as their text, the rest is dropped. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'string' || typeof entry === 'number').map(String)
    : [];
}
