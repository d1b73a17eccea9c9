export interface PermissionSeed {
  readonly id: string;
  readonly key: string;
  /** What it was called before 7; Server lists it under both names since then. */
  readonly formerKey?: string;
  readonly name: string;
  readonly type: 'PROJECT' | 'GLOBAL';
  readonly description: string;
  readonly granted: boolean;
}

/** The permissions that /mypermissions tells of; everybody in the sandbox is an ordinary member of the projects they see. */
export const permissions: readonly PermissionSeed[] = [
  {
    id: '10',
    key: 'BROWSE_PROJECTS',
    formerKey: 'BROWSE',
    name: 'Browse Projects',
    type: 'PROJECT',
    description: 'See projects and their issues.',
    granted: true,
  },
  {
    id: '11',
    key: 'CREATE_ISSUES',
    formerKey: 'CREATE_ISSUE',
    name: 'Create Issues',
    type: 'PROJECT',
    description: 'Create issues.',
    granted: true,
  },
  {
    id: '12',
    key: 'EDIT_ISSUES',
    formerKey: 'EDIT_ISSUE',
    name: 'Edit Issues',
    type: 'PROJECT',
    description: 'Edit issues.',
    granted: true,
  },
  {
    id: '13',
    key: 'ASSIGN_ISSUES',
    formerKey: 'ASSIGN_ISSUE',
    name: 'Assign Issues',
    type: 'PROJECT',
    description: 'Assign issues to others.',
    granted: true,
  },
  {
    id: '17',
    key: 'ASSIGNABLE_USER',
    name: 'Assignable User',
    type: 'PROJECT',
    description: 'Be assigned to issues.',
    granted: true,
  },
  {
    id: '46',
    key: 'TRANSITION_ISSUES',
    formerKey: 'TRANSITION_ISSUE',
    name: 'Transition Issues',
    type: 'PROJECT',
    description: 'Move issues on.',
    granted: true,
  },
  {
    id: '15',
    key: 'ADD_COMMENTS',
    formerKey: 'COMMENT_ISSUE',
    name: 'Add Comments',
    type: 'PROJECT',
    description: 'Comment on issues.',
    granted: true,
  },
  {
    id: '37',
    key: 'EDIT_OWN_COMMENTS',
    formerKey: 'COMMENT_EDIT_OWN',
    name: 'Edit Own Comments',
    type: 'PROJECT',
    description: 'Edit own comments.',
    granted: true,
  },
  {
    id: '36',
    key: 'DELETE_OWN_COMMENTS',
    formerKey: 'COMMENT_DELETE_OWN',
    name: 'Delete Own Comments',
    type: 'PROJECT',
    description: 'Delete own comments.',
    granted: true,
  },
  {
    id: '34',
    key: 'EDIT_ALL_COMMENTS',
    formerKey: 'COMMENT_EDIT_ALL',
    name: 'Edit All Comments',
    type: 'PROJECT',
    description: 'Edit any comment.',
    granted: false,
  },
  {
    id: '20',
    key: 'WORK_ON_ISSUES',
    formerKey: 'WORK_ISSUE',
    name: 'Work On Issues',
    type: 'PROJECT',
    description: 'Log work.',
    granted: true,
  },
  {
    id: '21',
    key: 'LINK_ISSUES',
    formerKey: 'LINK_ISSUE',
    name: 'Link Issues',
    type: 'PROJECT',
    description: 'Link issues.',
    granted: true,
  },
  {
    id: '23',
    key: 'ADMINISTER_PROJECTS',
    formerKey: 'PROJECT_ADMIN',
    name: 'Administer Projects',
    type: 'PROJECT',
    description: 'Change projects.',
    granted: false,
  },
  {
    id: '0',
    key: 'ADMINISTER',
    name: 'Administer Jira',
    type: 'GLOBAL',
    description: 'Change everything.',
    granted: false,
  },
];
