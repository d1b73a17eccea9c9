import type { Describe } from './failure-text.ts';
import { issueTexts } from './failure-texts-issue.ts';
import { ownTexts } from './failure-texts-own.ts';
import { signInTexts } from './failure-texts-sign-in.ts';
import { wayTexts } from './failure-texts-way.ts';

/** The words of every kind; a kind that is missing here does not compile. */
export const failureTexts: Describe = { ...wayTexts, ...signInTexts, ...issueTexts, ...ownTexts };
