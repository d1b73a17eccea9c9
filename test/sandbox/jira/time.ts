import { siteZone } from './site.ts';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: siteZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

/** ISO 8601 in UTC → Jira's own form, `2024-10-09T10:37:54.643+0200`: local, and no colon in the offset (jira-api.md §0.9). */
export function jiraTime(iso: string): string {
  const part = Object.fromEntries(parts.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  const offset = (part['timeZoneName'] ?? '').replace('GMT', '').replace(':', '') || '+0000';
  const day = `${part['year']}-${part['month']}-${part['day']}`;
  return `${day}T${part['hour']}:${part['minute']}:${part['second']}.${part['fractionalSecond']}${offset}`;
}

/** ISO 8601 → how `renderedFields` words a moment: `20/Nov/26 2:32 PM`. */
export function renderedTime(iso: string): string {
  const text = new Intl.DateTimeFormat('en-US', {
    timeZone: siteZone,
    day: '2-digit',
    month: 'short',
    year: '2-digit',
    hour: 'numeric',
    minute: '2-digit',
  }).formatToParts(new Date(iso));
  const part = Object.fromEntries(text.map(({ type, value }) => [type, value]));
  return `${part['day']}/${part['month']}/${part['year']} ${part['hour']}:${part['minute']} ${part['dayPeriod']}`;
}
