import type { Desk } from '../call.ts';
import type { Json } from '../json.ts';
import type { IssueRecord } from '../state.ts';
import { jiraTime, renderedTime } from '../time.ts';

export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

/** A field of issues: what GET /field says of it, and where an issue's value comes from. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly schema: FieldSchema;
  /** Releases of Server before this one do not have it. */
  readonly since?: readonly [major: number, minor: number];
  /** Whether `*navigable` holds it. */
  readonly navigable: boolean;
  /** `undefined` leaves the member out, as Jira does with a parent that is not there. */
  readonly value: (desk: Desk, issue: IssueRecord) => Json | undefined;
  /** Its value in `renderedFields`; most have none and stand there as `null`. */
  readonly rendered?: (desk: Desk, issue: IssueRecord) => Json;
}

/** A field that Jira has by itself. `type` may be `array of …`. */
export function systemField(id: string, name: string, type: string, value: Field['value']): Field {
  const [whole = '', items] = type.split(' of ');
  return { id, name, schema: { type: whole, items, system: id }, navigable: true, value };
}

/** A field that an app or an admin added; its number differs from Jira to Jira. */
export function customField(
  customId: number,
  name: string,
  type: string,
  custom: string,
  value: Field['value'],
): Field {
  const [whole = '', items] = type.split(' of ');
  return {
    id: `customfield_${customId}`,
    name,
    schema: { type: whole, items, custom, customId },
    navigable: true,
    value,
  };
}

/** A moment, in Jira's own form, and worded in `renderedFields`. */
export function momentField(id: string, name: string, iso: (issue: IssueRecord) => string | undefined): Field {
  const shown = (print: (moment: string) => string) => (_desk: Desk, issue: IssueRecord) => {
    const moment = iso(issue);
    return moment === undefined ? null : print(moment);
  };
  return { ...systemField(id, name, 'datetime', shown(jiraTime)), rendered: shown(renderedTime) };
}
