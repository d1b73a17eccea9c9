import type { Desk } from '../call.ts';
import { people } from '../seed/people.ts';
import type { IssueRecord } from '../state.ts';
import { jiraTime } from '../time.ts';
import { readText } from './text.ts';

/** A field that JQL can ask for. */
export interface JqlField {
  /** The issue's values, lower case; empty for EMPTY. */
  readonly values: (issue: IssueRecord) => readonly string[];
  /** A value as it was typed → the form that `values` has; several for a function; `undefined` when there is no such value. */
  readonly resolve: (desk: Desk, typed: string) => string | readonly string[] | undefined;
  /** Jira's complaint about a value that there is not. */
  readonly complaint: (typed: string, field: string) => string;
  /** A name for EMPTY, lower case. */
  readonly empty?: string;
  /** Asked for by words (`~`), or compared as a time (`>=`); the others by `=` and `in`. */
  readonly kind?: 'text' | 'time';
  readonly order?: (issue: IssueRecord) => string | number;
}

export const unknownValue = (typed: string, field: string): string =>
  `The value '${typed}' does not exist for the field '${field}'.`;
const lower = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text.toLowerCase()]);

/** A field with one of the names of a table, typed as a name or an id. */
export const oneOf = (
  table: readonly { readonly id: string; readonly name: string }[],
  value: (issue: IssueRecord) => string | undefined,
): JqlField => ({
  values: (issue) => lower(value(issue)),
  resolve: (_desk, typed) =>
    table.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase())?.name.toLowerCase(),
  complaint: unknownValue,
  order: (issue) => table.findIndex(({ name }) => name === value(issue)),
});

/** Somebody; on Cloud by account id or e-mail, elsewhere by user name, everywhere by the name that is shown. */
export const person = (value: (issue: IssueRecord) => string | undefined): JqlField => ({
  values: (issue) => lower(value(issue)),
  resolve: ({ me, site }, typed) =>
    typed === 'currentUser()'
      ? (me?.name ?? '')
      : people.find(({ name, accountId, email, displayName }) =>
          [site.kind === 'cloud' ? accountId : name, email, displayName].includes(typed),
        )?.name,
  complaint: unknownValue,
  order: (issue) => value(issue) ?? '\uffff',
});

/** Free values: an unknown one just finds nothing. */
export const anything = (values: (issue: IssueRecord) => readonly string[]): JqlField => ({
  values: (issue) => values(issue).map((value) => value.toLowerCase()),
  resolve: (_desk, typed) => typed.toLowerCase(),
  complaint: unknownValue,
});

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Times are compared to the minute, in the site's zone, as text of one length. */
const minute = (iso: string): string => jiraTime(iso).slice(0, 16).replace('T', ' ');

function momentOf(now: number, typed: string): string | undefined {
  const [, start, offset = typed] = /^(now|startOfDay)\((.*)\)$/.exec(typed) ?? [];
  const [, sign = '', amount = '0', unit = 'd'] = /^([-+]?)(\d+)([mhdw]?)$/.exec(offset) ?? [];
  if (start === undefined && !/^[-+]\d+[mhdw]$/.test(typed)) return undefined;
  const shifted = now + Number(`${sign}${amount}`) * (units[unit || 'd'] ?? 0);
  const at = minute(new Date(shifted).toISOString());
  return start === 'startOfDay' ? `${at.slice(0, 10)} 00:00` : at;
}

/** A moment: `2026-11-20`, `2026/11/20 14:30`, `-5m`, `startOfDay(-7d)`. */
export const time = (value: (issue: IssueRecord) => string | undefined): JqlField => ({
  kind: 'time',
  values: (issue) => [value(issue)].filter((iso) => iso !== undefined).map(minute),
  resolve: ({ site }, typed) => {
    const moment = momentOf(site.now(), typed);
    if (moment !== undefined) return moment;
    const [, day, clock = '00:00'] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(typed.replaceAll('/', '-')) ?? [];
    return day && `${day} ${clock}`;
  },
  complaint: (typed, field) => `Date value '${typed}' for field '${field}' is invalid.`,
  order: (issue) => value(issue) ?? '',
});

/** Something that is looked through for words. */
export const text = (value: (issue: IssueRecord) => string): JqlField => ({
  kind: 'text',
  values: (issue) => [value(issue)].filter((own) => own !== ''),
  resolve: (_desk, typed) => (readText(typed) ? typed : undefined),
  complaint: (typed, field) => `Unable to parse the text '${typed}' for field '${field}'.`,
  order: value,
});
