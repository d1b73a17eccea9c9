import type { ReadonlySignal } from '@preact/signals';
import type { Body, Comment, IssueKey, IssueSummary } from '../../utils/issue/issue.ts';
import type { FieldValues } from '../../utils/issue/screen.ts';
import type { Transition } from '../../utils/issue/transition.ts';
import type { IssueReading } from '../../utils/protocol/content-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { RichText } from '../../utils/rich-text/tree.ts';
import type { ImageSource } from '../ui/images.ts';

/** Where the half-written comment is: only on the screen, on its way to the worker, or kept. */
export type DraftState = 'unsaved' | 'saving' | 'saved';

/** A change of one's own comment that is being made. */
export interface CommentChange {
  readonly id: Comment['id'];
  readonly what: 'edit' | 'delete';
  /** What is to stand there. */
  readonly text: string;
  readonly busy: boolean;
  /** Why it was not done. The text is still there. */
  readonly failure: Failure | undefined;
}

/**
 * Everything a card shows and may ask for. The views read the signals and call the verbs; they hold nothing that would be
 * lost with them but the fields of an open move form. Verbs return at once: their outcome shows in the signals.
 */
export interface CardModel extends CardFacts, CardVerbs {}

export interface CardFacts {
  /** The key that was asked for. `reading.issue.key` differs after the issue moved to another project. */
  readonly key: IssueKey;
  /** Where the key opens in Jira; known from the page before anything is read. `undefined` shows no link. */
  readonly url: string | undefined;
  /** The connection's name and the account's, for messages; either may be unknown until something was read. */
  readonly context: ReadonlySignal<{ readonly site?: string; readonly account?: string }>;
  /** Milliseconds since the epoch; ticks about once a minute while the card is open. */
  readonly now: ReadonlySignal<number>;

  /** The short facts that the page's own request brought: shown at once, until there is a reading. */
  readonly glance: ReadonlySignal<IssueSummary | undefined>;
  /** The newest answer. Neither a reading nor a failure: loading. */
  readonly reading: ReadonlySignal<IssueReading | undefined>;
  /** Why the last read failed. Together with a reading: what is shown is from the cache. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** Jira is being asked behind what is shown. */
  readonly refreshing: ReadonlySignal<boolean>;
  /** 150 ms passed without an answer: until then an empty card is calmer than a flash of skeleton. */
  readonly skeleton: ReadonlySignal<boolean>;
  /** The key was copied a moment ago. */
  readonly copied: ReadonlySignal<boolean>;

  readonly view: ReadonlySignal<'issue' | 'move'>;
  /** The moves on offer; `undefined` while they are asked for. */
  readonly transitions: ReadonlySignal<readonly Transition[] | undefined>;
  readonly transitionsFailure: ReadonlySignal<Failure | undefined>;
  /** The id of the transition whose form is open. */
  readonly chosen: ReadonlySignal<string | undefined>;
  readonly moving: ReadonlySignal<boolean>;
  /** Why the last move failed; `invalid` puts its `fields` at the fields. */
  readonly moveFailure: ReadonlySignal<Failure | undefined>;

  /** The comment being written; starts with `reading.draft`. */
  readonly draft: ReadonlySignal<string>;
  readonly draftState: ReadonlySignal<DraftState>;
  readonly sending: ReadonlySignal<boolean>;
  /** Why the last comment did not go out. The draft is still there. */
  readonly commentFailure: ReadonlySignal<Failure | undefined>;
  /** Comments that were sent from this card, with what was typed: they can be changed and taken back. */
  readonly ownComments: ReadonlySignal<ReadonlyMap<Comment['id'], string>>;
  readonly commentChange: ReadonlySignal<CommentChange | undefined>;

  readonly images: ImageSource;
  /** Body to tree. HTML bodies need a document, which only the owner of the card has. Must be pure: views memoise it. */
  readonly bodyToTree: (body: Body) => RichText;
}

export interface CardVerbs {
  /** Asks Jira again, past the cache. Sets `refreshing`, then `reading` or `failure`. */
  refresh(): void;
  /** Shows the move view and asks for the transitions, anew each time: a workflow's offer changes with the issue. */
  openMove(): void;
  /** Back to the issue; drops `chosen`, `moveFailure` and `transitionsFailure`. */
  closeMove(): void;
  /** Opens the form of a transition, or closes it with `undefined`. Clears `moveFailure`. */
  chooseTransition(id: string | undefined): void;
  /**
   * Sends the chosen transition with its filled fields (those left empty are absent). On success `reading` is the issue
   * after the move and `view` is `issue` again; on failure the form stays and `moveFailure` says why.
   */
  move(fields: FieldValues): void;
  /** Every keystroke of the composer. Keeps the draft, and clears `commentFailure`. */
  setDraft(text: string): void;
  /** Sends the draft. On success it is the last of `reading.issue.comments` and `draft` is empty. */
  comment(): void;
  /** Opens the field for changing a comment of one's own, or the question whether to delete it. */
  beginChange(id: Comment['id'], what: CommentChange['what']): void;
  setChange(text: string): void;
  /** Does it. On success `commentChange` is gone and `reading` has the comments as they are now. */
  confirmChange(): void;
  cancelChange(): void;
  /** Copies the key to the clipboard; sets `copied` for a moment. */
  copy(): void;
  /** Opens Lozenge's settings; absent where the card can't. */
  readonly openSettings?: (at?: 'security') => void;
  /** Closes the card and gives the focus back to where it came from. */
  close(): void;
}
