import { toFigure, type Table } from './table.ts';

/** Something that must not cost more than it may, and what it costs. */
export interface Goal {
  readonly what: string;
  readonly most: number;
  readonly figure: number;
  /** `×` for a ratio; else what both numbers count. */
  readonly unit: '×' | 'ms' | 'kB';
}

/** What one part of the bench has to say. */
export interface Findings {
  readonly goals: readonly Goal[];
  readonly tables: readonly Table[];
}

/** What was not measured is not reached. */
export const isReached = ({ figure, most }: Goal): boolean => figure <= most;

/** One row for each goal, with the verdict. */
export const tableGoals = (goals: readonly Goal[]): Table => ({
  title: 'Goals',
  head: ['', 'at most', 'measured', 'goal'],
  rows: goals.map((goal) => [
    goal.what,
    `${toFigure(goal.most)} ${goal.unit}`,
    `${show(goal)} ${goal.unit}`,
    isReached(goal) ? 'reached' : '**missed**',
  ]),
});

/** A ratio that is missed by a thousandth must not look like one that is reached. */
const show = ({ figure, unit }: Goal): string => (unit === '×' ? figure.toFixed(3) : toFigure(figure));
