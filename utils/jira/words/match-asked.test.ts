import { describe, expect, it } from 'vitest';
import type { IssueSummary } from '../../issue/issue.ts';
import { matchAsked } from './match-asked.ts';

const issue = (key: string): IssueSummary => ({
  id: key,
  key,
  url: '',
  summary: '',
  type: { name: '', shape: 'other', icon: undefined },
  status: { name: '', category: 'todo' },
  priority: undefined,
  assignee: undefined,
});

describe('a bulk answer', () => {
  it.each([
    ['all there', ['A-1', 'A-2'], ['A-2', 'A-1'], ['A-1', 'A-2'], [], []],
    ['one is missing', ['A-1', 'A-2'], ['A-1'], ['A-1'], ['A-2'], []],
    ['one has moved', ['A-1', 'A-2'], ['A-1', 'B-9'], ['A-1'], ['A-2'], ['B-9']],
    ['one has moved, another is gone', ['A-1', 'A-2'], ['B-9'], [], ['A-1', 'A-2'], ['B-9']],
    ['one has moved to a key that was asked for', ['A-1', 'B-9'], ['B-9'], ['B-9'], ['A-1'], []],
    ['nothing there', ['A-1'], [], [], ['A-1'], []],
  ])('%s', (_name, asked, answered, found, missing, strangers) => {
    const matches = matchAsked(asked, answered.map(issue));
    expect([...matches.found.keys()]).toEqual(found);
    expect(matches.missing).toEqual(missing);
    expect(matches.strangers.map(({ key }) => key)).toEqual(strangers);
  });
});
