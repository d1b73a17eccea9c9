import { issueTypes, named, priorities } from '../seed/catalogue.ts';
import { createCanvas } from './canvas.ts';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${inner}</svg>`;

const tile = (colour: string, glyph: string): string =>
  svg(
    `<rect width="16" height="16" rx="2" fill="${colour}"/><g fill="none" stroke="#fff" stroke-width="2">${glyph}</g>`,
  );

const typeIcons: Readonly<Record<string, string>> = {
  Epic: tile('#6554c0', '<path d="M9 3 5 9h6l-4 4"/>'),
  Story: tile('#36b37e', '<path d="M5 4h6v8L8 9.5l-3 2.5z"/>'),
  Task: tile('#4bade8', '<path d="m4 8 3 3 5-6"/>'),
  Bug: tile('#e5493a', '<circle cx="8" cy="8" r="3"/>'),
  'Sub-task': tile('#4bade8', '<path d="M4 4h5v5H4zM7 11h5V7"/>'),
};

/** The SVG of an issue type by the number of its avatar; `undefined` for a number that no type has. */
export function typeIcon(avatar: number): string | undefined {
  const type = issueTypes.find((candidate) => candidate.avatar === avatar);
  return type && typeIcons[type.name];
}

const typeColours: Readonly<Record<string, number>> = {
  Epic: 0x6554c0,
  Story: 0x36b37e,
  Task: 0x4bade8,
  Bug: 0xe5493a,
  'Sub-task': 0x4bade8,
};

/** The icon of an issue type as a PNG: its colour, with a dot. */
export function drawType(avatar: number): Buffer {
  const type = issueTypes.find((candidate) => candidate.avatar === avatar);
  const canvas = createCanvas(16, 16, 16, typeColours[type?.name ?? ''] ?? 0x6b778c);
  canvas.circle(8, 8, 3, 0xffffff);
  return canvas.png();
}

const arrows: Readonly<Record<string, string>> = {
  highest: 'M3 9l5-5 5 5M3 13l5-5 5 5',
  high: 'M3 10l5-5 5 5',
  medium: 'M3 6h10M3 10h10',
  low: 'M3 6l5 5 5-5',
  lowest: 'M3 3l5 5 5-5M3 7l5 5 5-5',
};

/** The SVG of a priority by its lower-case name; `undefined` for a name that no priority has. */
export function priorityIcon(name: string): string | undefined {
  const path = arrows[name];
  if (path === undefined) return undefined;
  const { colour } = named(priorities, name.charAt(0).toUpperCase() + name.slice(1));
  return svg(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
}
