import * as z from 'zod/mini';
import { isHtml, titleOf } from './html.ts';

const texts = z.catch(z.array(z.string()), []);
const fieldTexts = z.catch(z.record(z.string(), z.unknown()), {});
const text = z.catch(z.optional(z.string()), undefined);

/** Every shape that Jira and its proxies put an error into (jira-api.md §12). */
const errorBody = z.object({
  errorMessages: texts,
  errors: fieldTexts,
  message: text,
  errorMessage: text,
});

/** What Jira complains about: sentences, and sentences by the id of the field they belong to. */
export interface Complaint {
  readonly messages: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a complaint from an error's body, whatever its shape. HTML gives its title; an empty body gives nothing. */
export function readComplaint(contentType: string, body: string): Complaint {
  const parsed = z.safeParse(errorBody, parseJson(body));
  if (!parsed.success) return { messages: fromText(contentType, body), fields: {} };
  const { errorMessages, errors, message, errorMessage } = parsed.data;
  return {
    messages: [...errorMessages, message, errorMessage].filter(
      (found) => found !== undefined && found !== '',
    ) as string[],
    fields: Object.fromEntries(
      Object.entries(errors).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

function fromText(contentType: string, body: string): readonly string[] {
  const found = isHtml(contentType, body) ? titleOf(body) : body.trim().slice(0, 300);
  return found ? [found] : [];
}

/** The value of a JSON text; `undefined` when it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
