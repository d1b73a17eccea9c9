import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import type { Call } from '../call.ts';
import type { Json } from '../json.ts';
import { wholeNumber } from './numbers.ts';

/** A page of a list as Cloud makes them: as many as were asked for, up to `most`, and where the next one is. */
export function pageOf(call: Call, all: readonly Json[], usual: number, most: number): Answer {
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const maxResults = Math.min(Math.max(wholeNumber(call.query.get('maxResults'), usual), 1), most);
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  const page = (at: number): string => `${call.site.base}${call.path}?maxResults=${maxResults}&startAt=${at}`;
  return json({
    self: page(startAt),
    nextPage: isLast ? undefined : page(startAt + maxResults),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  });
}
