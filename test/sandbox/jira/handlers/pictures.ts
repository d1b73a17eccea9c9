import type { Answer } from '../answer.ts';
import { bytes, empty } from '../answer.ts';
import type { Call } from '../call.ts';
import { avatarPixels, drawPerson, drawProject } from '../pictures/avatars.ts';
import { createCanvas } from '../pictures/canvas.ts';
import { drawType, priorityIcon, typeIcon } from '../pictures/icons.ts';
import { people, personNamed } from '../seed/people.ts';
import { wholeNumber } from './numbers.ts';

const png = (body: Buffer): Answer => bytes(body, 'image/png');
/** Jira puts a charset on its SVGs; readers that compare the whole type stumble here (jira-api.md §10). */
const svg = (body: string | undefined): Answer =>
  body === undefined ? empty(404) : bytes(Buffer.from(body), 'image/svg+xml;charset=UTF-8');

/** Cloud's store of people's pictures: public, the size is in the path. */
export const storedAvatar = ({ params }: Call): Answer =>
  png(drawPerson(wholeNumber(params['avatar'], 0), Math.min(wholeNumber(params['pixels'], 48), 256)));

/** Data Center: /secure/useravatar?ownerId=&avatarId=&size=. */
export function userAvatar({ query }: Call): Answer {
  const owner = people.find(({ key, name }) => [key, name].includes(query.get('ownerId') ?? ''));
  const avatar = owner ? personNamed(owner.name).avatar : wholeNumber(query.get('avatarId'), 0);
  return png(drawPerson(avatar, avatarPixels(query.get('size'))));
}

/** A project's picture, by `avatarId` (Data Center) or the number in the path (Cloud). */
export const projectAvatar = ({ query, params }: Call): Answer =>
  png(drawProject(wholeNumber(params['avatar'] ?? query.get('avatarId'), 0), avatarPixels(query.get('size'))));

/** An issue type's icon, by `avatarId` (Data Center) or the number in the path (Cloud, where `format=png` wants no SVG). */
export function typeAvatar({ query, params }: Call): Answer {
  const avatar = wholeNumber(params['avatar'] ?? query.get('avatarId'), 0);
  const icon = typeIcon(avatar);
  return icon !== undefined && query.get('format') === 'png' ? png(drawType(avatar)) : svg(icon);
}

/** /images/icons/priorities/{name}.svg. */
export const priorityImage = ({ params }: Call): Answer =>
  svg(priorityIcon((params['file'] ?? '').replace('.svg', '')));

/** /images/icons/statuses/{name}.png: one grey square for all, as Data Center has had since statuses got colours. */
export const statusImage = (): Answer => png(createCanvas(16, 16, 16, 0xdfe1e6).png());
