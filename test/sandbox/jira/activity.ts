import type { Json, JsonObject } from './json.ts';
import type { IssueRecord, JiraState, Text } from './state.ts';

/** Time that somebody spent on an issue. */
export interface WorklogRecord {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  readonly started: string;
  readonly seconds: number;
  readonly text: Text | undefined;
}

/** A link to a page elsewhere, as it was sent last: what that left out is gone. */
export interface RemoteLinkRecord {
  readonly id: number;
  readonly globalId: string | undefined;
  readonly application: JsonObject | undefined;
  readonly relationship: string | undefined;
  readonly object: JsonObject;
}

/** What gathers around an issue beside its fields. People are user names. */
export interface IssueActivity {
  watchers: string[];
  voters: string[];
  readonly worklogs: WorklogRecord[];
  remoteLinks: RemoteLinkRecord[];
  readonly properties: Record<string, Json>;
}

/** The activity around an issue; of a new one its reporter watches it, and nothing else. */
export const activityOf = (state: JiraState, { id, reporter }: IssueRecord): IssueActivity =>
  (state.activity[id] ??= { watchers: [reporter], voters: [], worklogs: [], remoteLinks: [], properties: {} });

/** A number that nothing of the activity has yet. */
export function nextActivityId(state: JiraState): number {
  state.lastActivityId += 1;
  return state.lastActivityId;
}
