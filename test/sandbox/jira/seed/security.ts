import type { IssueSeed } from './plan.ts';

/** The project SEC, which Mira Kowalski must not see. */
export const securityIssues: readonly IssueSeed[] = [
  {
    key: 'SEC-3',
    type: 'Bug',
    summary: 'Order numbers can be guessed',
    status: 'Closed',
    resolution: 'Fixed',
    priority: 'High',
    assignee: 'aokafor',
    reporter: 'tortega',
    created: '2026-08-03T09:20:14.381Z',
    updated: '2026-08-28T15:07:50.266Z',
  },
  {
    key: 'SEC-7',
    type: 'Bug',
    summary: 'Password reset links stay valid after use',
    status: 'In progress',
    priority: 'Highest',
    assignee: 'aokafor',
    reporter: 'tortega',
    created: '2026-11-12T18:44:29.705Z',
    updated: '2026-11-20T12:36:01.558Z',
    description: 'Reported from outside. Not a word in public before the fix is out.',
  },
];
