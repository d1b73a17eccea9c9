import { describe, expect, it } from 'vitest';
import { isWellFormed } from '../render/adf-rules.ts';
import { isObject } from '../json.ts';
import { writtenText } from '../render/text.ts';
import { sceneOf } from '../beans/scene.ts';
import { createSite } from '../site.ts';
import { findIssue } from '../state.ts';
import { issueTypes, named, priorities, resolutions, statuses } from './catalogue.ts';
import { people, personNamed } from './people.ts';
import { plannedAt } from './plan.ts';
import { projectOf } from './projects.ts';
import { seedState } from './seed.ts';
import { sprintOf } from './sprints.ts';

const state = seedState(Date.parse(plannedAt));
const issues = Object.values(state.issues);
const desk = { site: createSite('cloud', 'http://jira.test', Date.now), state, me: people[0] };

describe('the seed', () => {
  it('has some forty issues with ids of their own', () => {
    expect(issues.length).toBeGreaterThanOrEqual(38);
    expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
  });

  it.each(issues.map((issue) => [issue.key, issue] as const))('%s names only what there is', (_key, issue) => {
    const project = projectOf(issue.project);
    expect(() => {
      named(issueTypes, issue.type);
      named(priorities, issue.priority);
      named(statuses, issue.status);
      for (const name of issue.resolution === undefined ? [] : [issue.resolution]) named(resolutions, name);
      for (const name of issue.components) named(project.components, name);
      for (const name of issue.fixVersions) named(project.versions, name);
      for (const id of issue.sprints) sprintOf(id);
      for (const name of [
        issue.reporter,
        issue.assignee ?? issue.reporter,
        ...issue.comments.map(({ author }) => author),
      ])
        personNamed(name);
    }).not.toThrow();
    const others = [...issue.links.map(({ other }) => other), issue.parent ?? issue.key];
    expect(others.filter((key) => !findIssue(state, key))).toEqual([]);
    expect(named(statuses, issue.status).category === 'done').toBe(issue.resolution !== undefined);
    expect(issue.created <= issue.updated && issue.updated <= plannedAt).toBe(true);
  });

  it('becomes documents that Cloud itself would take', () => {
    const texts = issues.flatMap((issue) =>
      [issue.description, ...issue.comments.map(({ text }) => text)].flatMap((text) =>
        text
          ? [
              {
                key: issue.key,
                adf: JSON.parse(JSON.stringify(writtenText(text, 'cloud', sceneOf(desk, issue)))) as unknown,
              },
            ]
          : [],
      ),
    );
    expect(texts.filter(({ adf }) => !isObject(adf) || !isWellFormed(adf)).map(({ key }) => key)).toEqual([]);
    expect(texts.length).toBeGreaterThan(30);
  });

  it('follows the clock in whole days, and stays behind it', () => {
    const later = Date.parse('2027-03-01T06:00:00.000Z');
    const updated = seedState(later).issues['SHOP-482']?.updated ?? '';
    expect(updated).toBe('2027-02-28T14:12:05.482Z');
  });
});
