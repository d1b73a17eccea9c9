import { describe, expect, it } from 'vitest';
import { ownTime, type TraceEvent } from './own-time.ts';

const us = 'chrome-extension://us/';
/** Times in ms; all of it is CPU time. */
const event = (name: string, at: number, lasts: number, url = ''): TraceEvent => ({
  name,
  ts: at * 1000,
  dur: lasts * 1000,
  tdur: lasts * 1000,
  url,
});
const task = (at: number, lasts: number): TraceEvent => event('RunTask', at, lasts);

describe('our own time', () => {
  it.each<[string, readonly TraceEvent[], number, number]>([
    ['nothing', [], 0, 0],
    ['only the page', [task(0, 9), event('FunctionCall', 1, 8, 'http://page/a.js')], 0, 0],
    ['an evaluation', [task(0, 9), event('EvaluateScript', 1, 4, `${us}scout.js`)], 4, 4],
    [
      'what lies within it is not counted twice',
      [
        task(0, 9),
        event('EvaluateScript', 1, 6, `${us}scout.js`),
        event('RunMicrotasks', 2, 3),
        event('FunctionCall', 2.5, 1, `${us}scout.js`),
      ],
      6,
      6,
    ],
    ['an answer to what was awaited', [task(0, 9), event('RunMicrotasks', 1, 5)], 5, 5],
    [
      'microtasks of the page',
      [task(0, 9), event('FunctionCall', 1, 1, 'http://page/a.js'), event('RunMicrotasks', 2, 5)],
      0,
      0,
    ],
    [
      'our observer among the page’s microtasks',
      [
        task(0, 9),
        event('FunctionCall', 1, 1, 'http://page/a.js'),
        event('RunMicrotasks', 2, 5),
        event('FunctionCall', 3, 2, `${us}scout.js`),
      ],
      2,
      2,
    ],
    [
      'two tasks, in any order',
      [
        event('FunctionCall', 22, 3, `${us}overlay.js`),
        task(0, 9),
        task(20, 9),
        event('FunctionCall', 1, 2, `${us}scout.js`),
        event('FunctionCall', 4, 2, `${us}scout.js`),
      ],
      7,
      4,
    ],
    ['a task in a task', [task(0, 9), task(1, 5), event('FunctionCall', 2, 2, `${us}a.js`)], 2, 2],
    ['a trace that begins within a task', [event('FunctionCall', 0, 3, `${us}a.js`), task(5, 1)], 3, 3],
  ])('%s', (_case, events, total, longest) => {
    expect(ownTime(events, us)).toEqual({ total, longest });
  });
});
