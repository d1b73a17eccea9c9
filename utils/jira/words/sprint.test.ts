import { describe, expect, it } from 'vitest';
import { sprintName } from './sprint.ts';

const java = (facts: string) => `com.atlassian.greenhopper.service.sprint.Sprint@18294[${facts}]`;

describe('the sprint of an issue', () => {
  it.each([
    ['nothing', null, undefined],
    ['another field', 'Team A', undefined],
    ['objects of Cloud', [{ id: 37, name: 'Sprint 4', state: 'active', boardId: 5 }], 'Sprint 4'],
    [
      'the active one of several',
      [
        { name: 'S 1', state: 'closed' },
        { name: 'S 2', state: 'active' },
        { name: 'S 3', state: 'future' },
      ],
      'S 2',
    ],
    [
      'the next one',
      [
        { name: 'S 1', state: 'closed' },
        { name: 'S 3', state: 'future' },
      ],
      'S 3',
    ],
    [
      'the last of the past',
      [
        { name: 'S 1', state: 'closed' },
        { name: 'S 2', state: 'closed' },
      ],
      'S 2',
    ],
    [
      'a text of Server',
      [java('id=444,rapidViewId=158,state=ACTIVE,name=Shredders 5,completeDate=<null>,goal=')],
      'Shredders 5',
    ],
    [
      'commas and brackets in the name',
      [java('rapidViewId=1,state=ACTIVE,name=a, b [c],startDate=<null>,id=9')],
      'a, b [c]',
    ],
    ['an equals sign in the name', [java('id=1,state=FUTURE,name=x = y,sequence=1')], 'x = y'],
  ])('%s', (_name, value, expected) => {
    expect(sprintName(value)).toBe(expected);
  });
});
