import type { AttachmentContent } from '../state.ts';

export interface CommentSeed {
  readonly by: string;
  /** ISO 8601, UTC, as of the day on which the seed was written; so are all times of the plan. */
  readonly at: string;
  readonly edited?: string;
  /** Wiki markup. */
  readonly text: string;
}

/** An issue as the seed writes it down; texts are authored once, in wiki markup, and rendered per kind. */
export interface IssueSeed {
  readonly key: string;
  /** Numbers the id, where an issue came from another project. */
  readonly id?: number;
  readonly type: 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';
  readonly summary: string;
  readonly status: string;
  readonly resolution?: string;
  readonly priority?: string;
  readonly assignee?: string;
  readonly reporter: string;
  readonly parent?: string;
  readonly epicName?: string;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly fixVersions?: readonly string[];
  readonly sprints?: readonly number[];
  readonly points?: number;
  readonly due?: string;
  readonly created: string;
  readonly updated: string;
  readonly description?: string;
  readonly comments?: readonly CommentSeed[];
  readonly attachments?: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly mimeType: string;
    readonly by: string;
    readonly at: string;
    readonly content: AttachmentContent;
  }[];
  readonly archived?: { readonly by: string; readonly at: string };
  /** Outward links; the other side is made from them. */
  readonly links?: readonly { readonly type: string; readonly to: string }[];
}

/** The moment at which the seed's newest fact is a quarter of an hour old. Everything is moved with it, in whole days. */
export const plannedAt = '2026-11-20T14:30:00.000Z';
