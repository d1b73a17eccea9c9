import type { Json } from './json.ts';

/** What a handler says: the server adds the headers that every answer of Jira has. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The number of a session that begins with this answer: its cookie goes along. */
  readonly session?: string;
}

export const jsonType = 'application/json;charset=UTF-8';

/** A JSON answer. */
export const json = (body: Json, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'Content-Type': jsonType, ...headers },
  body: JSON.stringify(body),
});

/** An HTML page. */
export const html = (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html;charset=UTF-8', ...headers },
  body,
});

/** Plain text. */
export const text = (body: string, status: number, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
  body,
});

/** Bytes of a picture or a file; they may be kept, unlike JSON (jira-api.md §9). */
export const bytes = (body: Buffer, type: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': type, 'Cache-Control': 'private, max-age=604800' },
  body,
});

/** An answer without a body, such as 204 of a write. */
export const empty = (status = 204, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers,
  body: '',
});

/** Jira's envelope for one or more messages about a request as a whole. */
export const refusal = (status: number, ...errorMessages: readonly string[]): Answer =>
  json({ errorMessages, errors: {} }, status);

/** Jira's envelope for complaints about fields. */
export const fieldErrors = (errors: Readonly<Record<string, string>>): Answer =>
  json({ errorMessages: [], errors }, 400);

/** Leads elsewhere. */
export const redirect = (status: 302 | 303, location: string): Answer => empty(status, { Location: location });
