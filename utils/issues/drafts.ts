import type { IssueKey } from '../issue/issue.ts';
import type { Draft, Mark } from './entries.ts';
import type { Visit } from './visit.ts';

// Comments that Jira does not have yet. They outlast a closed card, a reload and the browser.

/** Empty when there is none. */
export const readDraft = async ({ kept }: Visit, key: IssueKey): Promise<Draft> =>
  (await kept.drafts.read([key])).get(key)?.value ?? { text: '' };

/** What the user has written by now; an empty text drops it. */
export const keepDraft = ({ kept }: Visit, key: IssueKey, text: string): Promise<void> =>
  kept.drafts.change(key, (before) => orNone({ text, sent: before?.value.sent }));

/** Notes that this text is about to be sent. */
export const markDraft = ({ kept }: Visit, key: IssueKey, sent: Mark): Promise<void> =>
  kept.drafts.change(key, () => ({ text: sent.text, sent }));

/** It certainly did not arrive this time; `earlier` is an attempt of which nobody knows. What was written since stays. */
export const unmarkDraft = ({ kept }: Visit, key: IssueKey, text: string, earlier: Mark | undefined): Promise<void> =>
  kept.drafts.change(key, (before) => orNone({ text: before?.value.text ?? text, sent: earlier }));

/** Jira has this text: what the user has written since stays. */
export const dropDraft = ({ kept }: Visit, key: IssueKey, text: string): Promise<void> =>
  kept.drafts.change(key, (before) => (before && before.value.text !== text ? { text: before.value.text } : undefined));

const orNone = (draft: Draft): Draft | undefined => (draft.text === '' ? undefined : draft);
