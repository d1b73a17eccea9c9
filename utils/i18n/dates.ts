/** The language of the texts: dates follow it, so that one sentence speaks one language. */
const language = 'en';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat(language, { style: 'narrow', numeric: 'auto' });
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const monthDay = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
const monthDayYear = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', year: 'numeric' });
const full = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

const sameYear = (a: Date, b: Date): boolean => a.getFullYear() === b.getFullYear();

const dateOf = (then: Date, today: Date): string => (sameYear(then, today) ? monthDay : monthDayYear).format(then);

/** The day of a moment as "Nov 24", with its year unless that is this one. */
export const dayOf = (moment: number, now: number): string => dateOf(new Date(moment), new Date(now));

/**
 * How long ago something was, as a person would say it: "just now", "2m ago", "yesterday", and the date once it is a
 * week old. `iso` is ISO 8601 or milliseconds since the epoch; a moment ahead of `now` (clocks differ) counts as now.
 * Returns an empty text for what is no date.
 */
export const timeAgo = (iso: string | number, now: number): string => {
  const then = new Date(iso);
  const age = now - then.getTime();
  if (Number.isNaN(age)) return '';
  if (age < minute) return 'just now';
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute');
  if (age < day) return relative.format(-Math.floor(age / hour), 'hour');
  if (age < 7 * day) return relative.format(-Math.floor(age / day), 'day');
  return dateOf(then, new Date(now));
};

/** Date and time in full, for the title of a relative time. Returns an empty text for what is no date. */
export const fullTime = (iso: string | number): string => {
  const then = new Date(iso);
  return Number.isNaN(then.getTime()) ? '' : full.format(then);
};

/** "14:05 today", "14:05 on Nov 3": since when something stands. */
export const since = (moment: number, now: number): string => {
  const then = new Date(moment);
  const today = new Date(now);
  const isToday = then.toDateString() === today.toDateString();
  return `${clock.format(then)} ${isToday ? 'today' : `on ${dateOf(then, today)}`}`;
};

/**
 * A calendar date such as `2026-11-24` as "Nov 24", with its year unless that is this one. It belongs to no time zone, so
 * it is read as a local date. Returns what it was given when that is no date.
 */
export const calendarDate = (iso: string, now: number): string => {
  const date = localDate(iso);
  return date ? dateOf(date, new Date(now)) : iso;
};

/** Whether a calendar date is over: its day has ended where the reader is. */
export const isPast = (iso: string, now: number): boolean => {
  const date = localDate(iso);
  return date !== undefined && now >= new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
};

const localDate = (iso: string): Date | undefined => {
  const [year, month, dayOfMonth] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month || !dayOfMonth) return undefined;
  return new Date(year, month - 1, dayOfMonth);
};
