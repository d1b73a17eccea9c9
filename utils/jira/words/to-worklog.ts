import type { Worklog } from '../../issue/worklog.ts';
import type { WorklogWire } from '../wire/activity.wire.ts';
import type { ImageCollector } from './image-table.ts';
import { unknownDate, type ReadBody } from './to-issue.ts';
import { toIsoUtc } from './timestamp.ts';
import { toPerson } from './to-words.ts';

/** Time spent, in our words. */
export const toWorklog = (wire: WorklogWire, readBody: ReadBody, images: ImageCollector): Worklog => ({
  id: wire.id,
  author: toPerson(wire.author, images),
  started: toIsoUtc(wire.started) ?? unknownDate,
  seconds: wire.timeSpentSeconds ?? secondsIn(wire.timeSpent ?? ''),
  comment: readBody(wire.comment, undefined, () => undefined),
});

/** As Jira counts work unless told otherwise: a day has eight hours, a week five days. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['w', 144_000],
  ['d', 28_800],
  ['h', 3600],
  ['m', 60],
]);

/** `1w 2d 3h 30m`: old versions say no seconds. */
const secondsIn = (spent: string): number =>
  [...spent.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (seconds.get(unit) ?? 0),
    0,
  );
