type Told = Pick<Headers, 'get'>;

/** Seconds from now to a moment in text, by the answerer's own clock where it tells the time: ours may be wrong. */
function secondsUntil(moment: string, headers: Told, clock: () => number): number | undefined {
  const at = Date.parse(moment);
  // V8 finds a date in almost anything; one that is meant has a year.
  if (Number.isNaN(at) || !/\d{4}/.test(moment)) return undefined;
  const told = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, Math.ceil((at - (Number.isNaN(told) ? clock() : told)) / 1000));
}

const isCount = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/**
 * Seconds after which an answer of 429 or 503 lets us ask again; `undefined` where it does not say. Reads `Retry-After`
 * (seconds or a date), `RateLimit-Reset` (seconds) and Cloud's `X-RateLimit-Reset` (a date): jira-api.md §13. Only for those
 * answers: healthy ones of Data Center carry `Retry-After: 0`.
 */
export function retryAfterOf(headers: Told, clock: () => number): number | undefined {
  for (const name of ['Retry-After', 'RateLimit-Reset', 'X-RateLimit-Reset']) {
    const text = (headers.get(name) ?? '').trim();
    const seconds = isCount(text) ? Math.ceil(Number(text)) : secondsUntil(text, headers, clock);
    // A moment since 1970 in place of a number of seconds would be a wait for decades.
    if (seconds !== undefined && seconds < 1e8) return seconds;
  }
  return undefined;
}
