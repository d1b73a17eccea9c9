/** The item at a place of a list that begins anew at its end: pages are long, and the same every time. */
export function cycle<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

export const people = ['ada', 'grace', 'edsger', 'barbara', 'donald'];

const openings = ['Could we', 'I would rather', 'Before the release we should', 'On a slow phone we', 'In v2.14 we'];
const acts = ['round once', 'keep the old total', 'name the currency', 'read it as utf-8', 'ask the server again'];
const places = ['where the basket is summed up', 'in the address form', 'for vouchers, part 3 of 7', 'under node-22'];

/** A sentence of a discussion, with hyphens and numbers but without anything that looks like a key. */
export const sentence = (at: number): string =>
  `${cycle(openings, at)} ${cycle(acts, at + Math.floor(at / 3))} ${cycle(places, at + Math.floor(at / 7))}.`;

/** What a commit did. */
export const subject = (at: number): string => `${cycle(acts, at)} ${cycle(places, at + Math.floor(at / 5))}`;
