import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { personWire, priorityWire, statusWire, typeWire } from '../wire/fields.wire.ts';
import { createImageCollector } from './image-table.ts';
import { toIssueType, toPerson, toPriority, toStatus } from './to-words.ts';

const images = () => createImageCollector('https://acme.atlassian.net');

describe('the shape of a type', () => {
  it.each([
    ['by name', { name: 'Bug' }, 'bug'],
    ['by name in words', { name: 'User Story' }, 'story'],
    ['a subtask whatever its name', { name: 'Technical task', subtask: true }, 'subtask'],
    ['an epic by its level', { name: 'Initiative', hierarchyLevel: 1 }, 'epic'],
    ['translated, by its icon', { name: 'Fehler', iconUrl: 'https://x/images/icons/issuetypes/bug.png' }, 'bug'],
    [
      'translated, by the avatar of Server',
      { name: 'Aufgabe', iconUrl: 'https://x/secure/viewavatar?size=xsmall&avatarId=10318&avatarType=issuetype' },
      'task',
    ],
    [
      'translated, by the avatar of Cloud',
      { name: 'Récit', iconUrl: 'https://x/rest/api/2/universal_avatar/view/type/issuetype/avatar/10315?size=medium' },
      'story',
    ],
    ['anything else', { name: 'Database Change' }, 'other'],
  ])('%s', (_name, wire, shape) => {
    expect(toIssueType(z.parse(typeWire, wire), images()).shape).toBe(shape);
  });
});

describe('the level of a priority', () => {
  it.each([
    ['of today', { name: 'Highest' }, 'highest'],
    ['of old', { name: 'Critical' }, 'high'],
    ['translated', { name: 'Mittel', iconUrl: 'https://x/images/icons/priorities/medium.svg' }, 'medium'],
    ['of old, translated', { name: 'Niedrig', iconUrl: 'https://x/images/icons/priority_minor.gif' }, 'low'],
    ['of another scheme', { name: 'P2' }, undefined],
  ])('%s', (_name, wire, level) => {
    expect(toPriority(z.parse(priorityWire, wire), images()).level).toBe(level);
  });
});

describe('a status', () => {
  it.each([
    ['new', 'todo'],
    ['indeterminate', 'doing'],
    ['done', 'done'],
    ['undefined', 'todo'],
  ])('of %s', (key, category) => {
    expect(toStatus(z.parse(statusWire, { name: 'S', statusCategory: { key } }))).toEqual({ name: 'S', category });
  });
  it('before there were categories', () => {
    expect(toStatus(z.parse(statusWire, { name: 'Open' }))).toEqual({ name: 'Open', category: 'todo' });
  });
});

describe('a person', () => {
  it.each([
    ['of Cloud', { accountId: '5b:1', displayName: 'Ada', name: '' }, { id: '5b:1', name: 'Ada', avatar: undefined }],
    ['of Server', { name: 'ada', key: 'JIRAUSER1', displayName: null }, { id: 'ada', name: 'ada', avatar: undefined }],
    [
      'with a picture',
      { accountId: 'a', displayName: 'Ada', avatarUrls: { '48x48': '/a.png' } },
      { id: 'a', name: 'Ada', avatar: 'avatar:a' },
    ],
    ['without any id', { displayName: 'Gone' }, undefined],
  ])('%s', (_name, wire, person) => {
    expect(toPerson(z.parse(personWire, wire), images())).toEqual(person);
  });
});

describe('an image', () => {
  it.each([
    ['relative', '/secure/a?x=1', 'https://acme.atlassian.net/secure/a?x=1'],
    [
      'an icon that comes as SVG unless asked',
      'https://acme.atlassian.net/rest/api/2/universal_avatar/view/type/issuetype/avatar/1?size=medium',
      'https://acme.atlassian.net/rest/api/2/universal_avatar/view/type/issuetype/avatar/1?size=medium&format=png',
    ],
    ['an SVG file', 'https://acme.atlassian.net/images/icons/medium.svg', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_name, address, url) => {
    const collector = images();
    collector.add('type', '1', address);
    expect(collector.table['type:1']).toBe(url);
  });
});
