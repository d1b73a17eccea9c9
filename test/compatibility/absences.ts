import type { Traits } from '../../utils/jira/traits.ts';
import type { Place } from './place.ts';

/** Why a version without a trait has none of what hangs on it. */
const absences = {
  commentProperties: 'Comments have properties since Jira 7.',
  agile:
    'The agile API came with Jira 7; before, Jira Agile was an add-on. The card still shows the sprint, from the issue’s own field.',
  namesSessions: 'Cloud does not say whose session it is, and Jira 11 no longer does.',
} satisfies Partial<Record<keyof Traits, string>>;

/** The `absence` of a row that hangs on one trait. */
export const lacks =
  (trait: keyof typeof absences) =>
  ({ traits }: Pick<Place, 'traits'>): string | undefined =>
    traits[trait] ? undefined : absences[trait];
