import type { Html } from './html.ts';

export type Person = {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly initials: string;
  readonly colour: string;
};

/** When something happened: exact for `datetime`, in words for the eye. The words are fixed so that pictures stay the same. */
export type Moment = { readonly iso: string; readonly words: string; readonly day: string };

export type Commit = {
  /** 40 hexadecimal digits. */
  readonly sha: string;
  readonly title: string;
  readonly body?: string;
  readonly author: Person;
  readonly at: Moment;
  readonly files?: readonly DiffFile[];
};

export type DiffLine = { readonly kind: 'same' | 'old' | 'new' | 'hunk'; readonly text: string };
export type DiffFile = { readonly path: string; readonly lines: readonly DiffLine[] };

export type Note =
  | { readonly kind: 'comment'; readonly id: number; readonly author: Person; readonly at: Moment; readonly body: Html }
  | {
      readonly kind: 'system';
      readonly id: number;
      readonly author: Person;
      readonly at: Moment;
      readonly words: string;
    };

export type MergeRequest = {
  readonly iid: number;
  readonly title: string;
  readonly source: string;
  readonly author: Person;
  readonly reviewer: Person;
  readonly at: Moment;
  readonly labels: readonly string[];
  readonly state: 'opened' | 'merged';
  /** A function, because the native Jira link in it depends on where Jira is. */
  readonly description: (jiraUrl: string) => Html;
  /** The same as Markdown, as the hidden editor field holds it. */
  readonly markdown: string;
  readonly commits: readonly Commit[];
  readonly notes: readonly Note[];
  readonly files: readonly DiffFile[];
  /** Titles that a framework puts in place of the first one, one per press of a button. */
  readonly nextTitles?: readonly string[];
};
