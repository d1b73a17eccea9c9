import type { JsonObject } from '../json.ts';
import { adfText } from '../render/adf.ts';
import { isDocument, isWellFormed } from '../render/adf-rules.ts';
import type { Kind } from '../site.ts';
import type { Text } from '../state.ts';
import { tooLong } from './text-limit.ts';

/**
 * A formatted text that may be empty, such as a description, in the kind's form: an Atlassian document on Cloud, wiki markup on
 * Server. `null` clears. A string is the complaint about anything else.
 */
export function readLongText(kind: Kind, value: unknown): Text | undefined | string {
  if (value === null || value === undefined) return undefined;
  if (kind === 'cloud') {
    if (!isDocument(value)) return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
    if (!isWellFormed(value)) return 'INVALID_INPUT';
    // The body came out of JSON.parse: an object in it is a JsonObject.
    return tooLong(adfText(value)) ?? { adf: value as JsonObject };
  }
  if (typeof value !== 'string') return 'Operation value must be a string';
  return tooLong(value) ?? (value.trim() === '' ? undefined : { wiki: value });
}
