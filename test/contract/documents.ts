import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { dig, isObject } from '../sandbox/jira/json.ts';

/** Where the documents lie: beside the repository, and nowhere in it, because one of them may not be handed on. */
const folder = new URL('../../../shared/data/jira/', import.meta.url);
const checker = new URL('tools/contract.mjs', folder);

/** Whether the documents are on this machine. */
export const hasDocuments = existsSync(checker);

/** A member of a parsed JSON document: plain data that nothing else holds, so it may be changed in place. */
type Loose = Record<string, unknown>;

/** The object at a path of a document. Throws when there is none: a correction of nothing would pass for ever. */
export function member(value: unknown, ...path: readonly string[]): Loose {
  const found = dig(value, ...path);
  if (!isObject(found)) throw new Error(`The document has nothing at ${path.join('.')}`);
  return found;
}

/** A file of the shared folder, `openapi/cloud-v3.json`, read anew at each call. */
export const readDocument = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Says what is wrong by a document; an empty list is a pass. */
type Judgement<T> = (exchange: T) => readonly string[];

export interface Sent {
  readonly method: string;
  /** An address or a path; what stands before `/rest/` must not be there, or be `contextPath`. */
  readonly url: string;
  readonly body: unknown;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Checker {
  readonly request: Judgement<Sent>;
  readonly response: Judgement<Answered>;
}

/** A checker by one document that also reports members which the document does not know. */
export async function createChecker(
  document: unknown,
  where: { readonly prefix?: string; readonly contextPath?: string } = {},
): Promise<Checker> {
  const tools: unknown = await import(/* @vite-ignore */ checker.href);
  const make = dig(tools, 'makeContract');
  if (typeof make !== 'function') throw new Error('The contract tool has no makeContract');
  const contract: unknown = make(document, { Ajv, addFormats: formats, closed: true, ...where });
  const judgementOf =
    <T>(name: string): Judgement<T> =>
    (exchange) => {
      const judge = dig(contract, name);
      const problems: unknown = typeof judge === 'function' ? judge(exchange) : undefined;
      return Array.isArray(problems) ? problems.map(String) : [`The contract tool gave no list for a ${name}`];
    };
  return { request: judgementOf('request'), response: judgementOf('response') };
}
