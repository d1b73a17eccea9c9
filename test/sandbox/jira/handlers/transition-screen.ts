import type { Answer } from '../answer.ts';
import { fieldErrors } from '../answer.ts';
import { isObject } from '../json.ts';
import { resolutions } from '../seed/catalogue.ts';
import { projectOf } from '../seed/projects.ts';
import type { Move } from '../seed/workflows.ts';
import type { IssueRecord } from '../state.ts';

type Sent = Readonly<Record<string, unknown>>;
type Options = readonly { readonly id: string; readonly name: string }[];

/** What a filled-in screen sets. */
export interface Screen {
  readonly resolution?: string;
  readonly fixVersions?: readonly string[];
}

const names: Readonly<Record<string, string>> = { resolution: 'Resolution', fixVersions: 'Fix Version/s' };

/** The name of the option that `{id}` or `{name}` picks. */
function picked(options: Options, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return options.find(({ id, name }) => id === String(value['id'] ?? '') || name === value['name'])?.name;
}

/** The values that a request leaves a field with: under `fields`, or as a `set`, or an `add` to what is there, under `update`. */
function valuesOf(field: string, fields: Sent, update: Sent, present: readonly unknown[]): unknown[] | undefined {
  const operations = update[field];
  const kept = Array.isArray(operations) && operations.some((one) => isObject(one) && 'add' in one) ? present : [];
  const set = Array.isArray(operations)
    ? operations.filter(isObject).flatMap((operation) => operation['set'] ?? operation['add'] ?? [])
    : [];
  const value = fields[field];
  if (value === undefined && operations === undefined) return undefined;
  return [...kept, ...(Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]), ...set];
}

const notOnScreen = (field: string): string =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** What a request fills in on the screen of a move, or the 400 about fields that are not on it, missing, or not allowed. */
export function readScreen(issue: IssueRecord, move: Move, fields: Sent, update: Sent): Screen | Answer {
  const screen = move.screen ?? [];
  const sent = [...Object.keys(fields), ...Object.keys(update)].filter((field) => field !== 'comment');
  const foreign = sent.filter((field) => !screen.some((known) => known.field === field));
  if (foreign.length > 0) return fieldErrors(Object.fromEntries(foreign.map((field) => [field, notOnScreen(field)])));
  const options: Readonly<Record<string, Options>> = {
    resolution: resolutions,
    fixVersions: projectOf(issue.project).versions,
  };
  const errors: Record<string, string> = {};
  const filled: Record<string, readonly string[]> = {};
  for (const { field, required } of screen) {
    const present = field === 'fixVersions' ? issue.fixVersions.map((name) => ({ name })) : [];
    const values = valuesOf(field, fields, update, present);
    const chosen = values?.map((value) => picked(options[field] ?? [], value));
    if (required && !chosen?.length) errors[field] = `${names[field]} is required.`;
    else if (chosen?.includes(undefined)) errors[field] = `${names[field]}: the value is not valid.`;
    else if (chosen) filled[field] = chosen.filter((name) => name !== undefined);
  }
  if (Object.keys(errors).length > 0) return fieldErrors(errors);
  return { resolution: filled['resolution']?.[0], fixVersions: filled['fixVersions'] };
}
