import type { ImageName, RichText } from '../rich-text/tree.ts';

/** A key such as `SHOP-482`, upper case, as Jira writes it. */
export type IssueKey = string;

/** Jira's four status categories by meaning; `undefined` of Jira counts as `todo`. Source: GET /statuscategory. */
export type StatusCategory = 'todo' | 'doing' | 'done';

export interface Status {
  readonly name: string;
  readonly category: StatusCategory;
}

export interface Person {
  /** accountId on Cloud, user name on Server. */
  readonly id: string;
  readonly name: string;
  readonly avatar: ImageName | undefined;
}

export interface IssueType {
  readonly name: string;
  /** Our own icon for it; Jira's own is `icon`. */
  readonly shape: 'bug' | 'story' | 'task' | 'epic' | 'subtask' | 'other';
  readonly icon: ImageName | undefined;
}

export interface Priority {
  readonly name: string;
  /** Where it stands among Jira's usual five, for our own icon; `undefined` for other schemes. */
  readonly level: 'highest' | 'high' | 'medium' | 'low' | 'lowest' | undefined;
  readonly icon: ImageName | undefined;
}

/** What a chip, a list row and the head of a card show: one bulk request brings it for a whole page. */
export interface IssueSummary {
  /** Jira's numeric id: stays when an issue moves to another project. */
  readonly id: string;
  readonly key: IssueKey;
  readonly url: string;
  readonly summary: string;
  readonly type: IssueType;
  readonly status: Status;
  readonly priority: Priority | undefined;
  readonly assignee: Person | undefined;
}

/** A formatted text as Jira sent it: already a tree (ADF), or HTML that the page turns into one (`rich-text/from-html.ts`). */
export type Body =
  | { readonly kind: 'tree'; readonly tree: RichText }
  | { readonly kind: 'html'; readonly html: string };

export interface Comment {
  readonly id: string;
  readonly author: Person | undefined;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly edited: boolean;
  readonly body: Body;
}

export interface IssueReference {
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: Status | undefined;
}

export interface IssueLink extends IssueReference {
  /** As Jira words it from this side: "blocks", "is blocked by". */
  readonly relation: string;
}

export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly mimeType: string;
  /** `attachment:<id>` for images, else `undefined`. */
  readonly image: ImageName | undefined;
}

/** Everything that the card shows. */
export interface Issue extends IssueSummary {
  readonly reporter: Person | undefined;
  readonly parent: IssueReference | undefined;
  readonly resolution: string | undefined;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly fixVersions: readonly string[];
  readonly sprint: string | undefined;
  readonly storyPoints: number | undefined;
  /** Calendar date, `2026-11-24`. */
  readonly due: string | undefined;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly updated: string;
  readonly description: Body | undefined;
  readonly subtasks: readonly IssueReference[];
  readonly links: readonly IssueLink[];
  readonly attachments: readonly Attachment[];
  /** The newest comments, oldest first. */
  readonly comments: readonly Comment[];
  /** How many comments the issue has in all. */
  readonly commentCount: number;
  /** Put away, by itself or with its project: it can be read, and not changed. */
  readonly archived: boolean;
}
