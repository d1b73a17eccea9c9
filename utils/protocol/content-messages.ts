import * as z from 'zod/mini';
import type { Comment, Issue, IssueKey, IssueSummary } from '../issue/issue.ts';
import { longestComment, longestDraft, mostKeys } from '../issue/limits.ts';
import type { Transition } from '../issue/transition.ts';
import type { KeyRules } from '../keys/rules.ts';
import type { Failure } from '../result/failure.ts';
import { issueKey, numericId, place, shortText, type Table } from './table.ts';

/** Read-only by its type alone: zod's own `readonly` freezes at the cost of 0.2 kB. */
const shortTexts: z.ZodMiniType<readonly string[]> = z.array(shortText).check(z.maxLength(100));

/**
 * What a script in a page may ask. It may name issue keys and image names, never addresses, connections or fields of Jira: the
 * worker decides from the sender which connection a request belongs to.
 */
export const contentMessages = {
  /** The scout saw these keys on its page. Answers which of them are issues' keys, so that they can be painted. */
  'page.keys': {
    from: ['content'],
    input: z.object({
      /** How a person calls the page: `shop/web !1207`. */
      label: shortText,
      keys: z
        .array(z.object({ key: issueKey, places: z.array(place).check(z.maxLength(6)) }))
        .check(z.maxLength(mostKeys)),
    }),
  },
  /** How keys are written on the page, where that is unusual. Only the script that a worker sends along asks. */
  'page.rules': { from: ['content'], input: z.object({}) },
  /** Short facts of issues that the page has shown, from one bulk request. */
  'issues.summaries': {
    from: ['content'],
    input: z.object({ keys: z.array(issueKey).check(z.maxLength(mostKeys)) }),
  },
  /** Everything about one issue; `fresh` asks Jira even if an answer is at hand. */
  'issue.read': { from: ['content'], input: z.object({ key: issueKey, fresh: z.boolean() }) },
  'issue.transitions': { from: ['content'], input: z.object({ key: issueKey }) },
  'issue.move': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      transition: shortText,
      fields: z.record(shortText, z.union([z.string().check(z.maxLength(longestComment)), shortTexts])),
    }),
  },
  'issue.comment': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      text: z.string().check(z.minLength(1), z.maxLength(longestComment)),
    }),
  },
  /** Puts another text in place of a comment of one's own. */
  'comment.edit': {
    from: ['content'],
    input: z.object({
      key: issueKey,
      id: numericId,
      text: z.string().check(z.minLength(1), z.maxLength(longestComment)),
    }),
  },
  /** Takes back a comment of one's own. */
  'comment.delete': { from: ['content'], input: z.object({ key: issueKey, id: numericId }) },
  /** Keeps a half-written comment until Jira has it; an empty text drops it. */
  'draft.keep': {
    from: ['content'],
    input: z.object({ key: issueKey, text: z.string().check(z.maxLength(longestDraft)) }),
  },
  /** Opens the settings in a tab of their own, or the part of them where the vault is unlocked. */
  'settings.open': { from: ['content'], input: z.object({ at: z.optional(z.literal('security')) }) },
  /** An image that the issue names, as a data URL. */
  'image.read': { from: ['content'], input: z.object({ key: issueKey, image: shortText }) },
} as const satisfies Table;

/** Where on a page a key stands. `link` is a link to the connection's Jira that the host itself made. */
export type Place = z.infer<typeof place>;

export interface ContentReplies {
  'page.keys': {
    /** The keys whose project exists in this scope's Jira, with the address of each. */
    readonly keys: Readonly<Record<IssueKey, string>>;
    /** The Web URL of the scope's connection, then those it had before, for adopting the host's own links. */
    readonly webUrls: readonly string[];
  };
  'page.rules': {
    /** `null`: as a page's script reads by itself. Not judged yet: whoever runs a pattern compiles it first (`compileRules`). */
    readonly rules: KeyRules | null;
    /** The projects that Jira has, where keys in lower case are wanted: only theirs are found. */
    readonly projects: readonly string[];
  };
  'issues.summaries': {
    /** By the key that was asked for: an issue that has moved carries another one. */
    readonly issues: Readonly<Record<IssueKey, IssueSummary>>;
    /** Why a key that was asked for is not among `issues`. */
    readonly failures: Readonly<Record<IssueKey, Failure>>;
  };
  'issue.read': IssueReading;
  'issue.transitions': readonly Transition[];
  /** The issue as it is after the move. */
  'issue.move': IssueReading;
  'issue.comment': Comment;
  'comment.edit': Comment;
  'comment.delete': null;
  'draft.keep': null;
  'settings.open': null;
  'image.read': string;
}

/** An issue, how old the facts are, and what else the card needs to know. */
export interface IssueReading {
  readonly issue: Issue;
  /** Milliseconds since the epoch at which Jira said this. */
  readonly readAt: number;
  /** `readAt` is long enough ago that the reader should ask again behind what it shows. */
  readonly stale: boolean;
  /** Why Jira could not be asked just now: what stands here is from before. */
  readonly trouble?: Failure;
  /** A comment the user began and Jira does not have yet. */
  readonly draft: string;
  /** The connection's name, for messages. */
  readonly site: string;
}
