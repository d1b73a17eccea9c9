import type { Moment } from '../model.ts';

/** A moment from its ISO form (UTC) and the words a reader sees. */
export function moment(iso: string, words: string): Moment {
  const day = new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { iso, words, day };
}
