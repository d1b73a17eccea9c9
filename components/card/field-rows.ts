import { calendarDate, isPast } from '../../utils/i18n/dates.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { Issue, Person } from '../../utils/issue/issue.ts';

/** A short fact: a label and its words. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Whose picture stands before the words. */
  readonly person?: Person;
  /** Needs attention, with the reason in a word. */
  readonly alarm?: string;
}

/** Two facts side by side: the longer kind at the start, the shorter kind (dates, numbers) at the end. */
export interface FactRow {
  readonly start: Fact | undefined;
  readonly end: Fact | undefined;
}

const { fields, overdue } = cardTexts;

/** The facts of an issue that are set, in the order of the card. `now` in milliseconds decides what is overdue. */
export const factRows = (issue: Issue, now: number): readonly FactRow[] => {
  const starts: Fact[] = [];
  const ends: Fact[] = [];
  const versions = issue.fixVersions.join(', ');
  if (issue.reporter) starts.push({ label: fields.reporter, text: issue.reporter.name, person: issue.reporter });
  if (issue.sprint) starts.push({ label: fields.sprint, text: issue.sprint });
  if (versions) starts.push({ label: issue.fixVersions.length > 1 ? fields.versions : fields.version, text: versions });
  if (issue.resolution) starts.push({ label: fields.resolution, text: issue.resolution });
  if (issue.components.length > 0) starts.push({ label: fields.components, text: issue.components.join(', ') });
  if (issue.due) {
    const late = issue.status.category !== 'done' && isPast(issue.due, now);
    ends.push({ label: fields.due, text: calendarDate(issue.due, now), alarm: late ? overdue : undefined });
  }
  if (issue.storyPoints !== undefined) ends.push({ label: fields.points, text: String(issue.storyPoints) });
  ends.push({ label: fields.created, text: calendarDate(issue.created, now) });

  const rows = Math.max(starts.length, ends.length);
  return Array.from({ length: rows }, (_, row) => ({ start: starts[row], end: ends[row] }));
};
