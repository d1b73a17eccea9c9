import type { IssueReference, IssueType, Person, Priority, Status, StatusCategory } from '../../issue/issue.ts';
import type { PersonWire, PriorityWire, ReferenceWire, StatusWire, TypeWire } from '../wire/fields.wire.ts';
import type { ImageCollector } from './image-table.ts';

/** From Jira's words to ours, for the parts that every issue is made of. */

const categories: ReadonlyMap<string, StatusCategory> = new Map([
  ['new', 'todo'],
  ['indeterminate', 'doing'],
  ['done', 'done'],
]);

/** By Jira's key. A category that is unknown, or missing as before Jira 6.2, counts as still to do. */
export const toCategory = (key: string | undefined): StatusCategory => categories.get(key ?? '') ?? 'todo';

export const toStatus = (wire: StatusWire): Status => ({
  name: wire.name,
  category: toCategory(wire.statusCategory?.key),
});

/** `undefined` for somebody without any id: a deleted or anonymised author. */
export function toPerson(wire: PersonWire | undefined, images: ImageCollector): Person | undefined {
  const id = wire?.accountId || wire?.name || wire?.key;
  if (!wire || !id) return undefined;
  const address = wire.avatarUrls?.['48x48'] ?? wire.avatarUrls?.['32x32'] ?? wire.avatarUrls?.['16x16'];
  return { id, name: wire.displayName || wire.name || id, avatar: images.add('avatar', id, address) };
}

const shapeNames: readonly (readonly [RegExp, IssueType['shape']])[] = [
  [/^sub-?task$/, 'subtask'],
  [/\b(bug|defect)\b/, 'bug'],
  [/\bstory\b/, 'story'],
  [/\bepic\b/, 'epic'],
  [/\btask\b/, 'task'],
];

/** The system avatars of Jira's own types, on Cloud and on Server since 7. */
const shapeAvatars: ReadonlyMap<string, IssueType['shape']> = new Map([
  ['10303', 'bug'],
  ['10307', 'epic'],
  ['10315', 'story'],
  ['10316', 'subtask'],
  ['10318', 'task'],
]);

/** The name decides before the icon, which admins reuse; a translated name leaves it to the icon. */
function shapeOf(wire: TypeWire): IssueType['shape'] {
  if (wire.subtask) return 'subtask';
  if ((wire.hierarchyLevel ?? 0) > 0) return 'epic';
  const icon = wire.iconUrl ?? '';
  const file = /issuetypes?\/(\w+)\.\w+$/.exec(icon)?.[1] ?? '';
  const avatar = /avatar(?:\/|Id=)(\d+)/.exec(icon)?.[1] ?? '';
  const byWord = (word: string) => shapeNames.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];
  return byWord(wire.name) ?? byWord(file) ?? shapeAvatars.get(avatar) ?? 'other';
}

export const toIssueType = (wire: TypeWire, images: ImageCollector): IssueType => ({
  name: wire.name,
  shape: shapeOf(wire),
  icon: images.add('type', wire.id ?? wire.name, wire.iconUrl),
});

const levels: ReadonlyMap<string, NonNullable<Priority['level']>> = new Map([
  ['highest', 'highest'],
  ['blocker', 'highest'],
  ['high', 'high'],
  ['critical', 'high'],
  ['medium', 'medium'],
  ['major', 'medium'],
  ['low', 'low'],
  ['minor', 'low'],
  ['lowest', 'lowest'],
  ['trivial', 'lowest'],
]);

/** The level by name, or by the icon's file where the name is translated. */
export function toPriority(wire: PriorityWire, images: ImageCollector): Priority {
  const file = /priorit(?:ies\/|y_)(\w+)\.\w+$/.exec(wire.iconUrl ?? '')?.[1] ?? '';
  const level = levels.get(wire.name.toLowerCase()) ?? levels.get(file.toLowerCase());
  return { name: wire.name, level, icon: images.add('priority', wire.id ?? wire.name, wire.iconUrl) };
}

export const toReference = (wire: ReferenceWire): IssueReference => ({
  key: wire.key,
  summary: wire.fields?.summary ?? '',
  status: wire.fields?.status && toStatus(wire.fields.status),
});
