import { boardId } from './sprints.ts';

export interface Board {
  readonly id: number;
  readonly name: string;
  /** Only scrum boards have sprints, and estimate. */
  readonly type: 'scrum' | 'kanban';
  readonly project: string;
  readonly filter: string;
  readonly columns: readonly { readonly name: string; readonly statuses: readonly string[] }[];
}

/** The boards of the sandbox. */
export const boards: readonly Board[] = [
  {
    id: boardId,
    name: 'Web shop sprints',
    type: 'scrum',
    project: 'SHOP',
    filter: '10400',
    columns: [
      { name: 'To do', statuses: ['To do'] },
      { name: 'In progress', statuses: ['In progress', 'In review'] },
      { name: 'Done', statuses: ['Done'] },
    ],
  },
  {
    id: 13,
    name: 'Nights and weekends',
    type: 'kanban',
    project: 'OPS',
    filter: '10401',
    columns: [
      { name: 'Open', statuses: ['Open'] },
      { name: 'Doing', statuses: ['In progress', 'Waiting'] },
      { name: 'Over', statuses: ['Closed'] },
    ],
  },
  {
    id: 14,
    name: 'Reports',
    type: 'kanban',
    project: 'SEC',
    filter: '10402',
    columns: [{ name: 'Open', statuses: ['Open', 'In progress'] }],
  },
];
