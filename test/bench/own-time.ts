/** One complete event of a trace, as far as it is read here; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  /** CPU time of the thread. */
  readonly tdur: number;
  /** The script that an event is about: a call, an evaluation. Empty where an event is about none. */
  readonly url: string;
}

/** CPU time of a page's main thread in scripts of ours, in ms. */
export interface OwnTime {
  readonly total: number;
  /** The most within one task of the browser's event loop. */
  readonly longest: number;
}

const microtasks = 'RunMicrotasks';

/**
 * What of a main thread's time was spent in scripts from `origin`, with all that they had the browser do meanwhile. `events`
 * are tasks (`RunTask`), scripts and microtasks of one thread. What goes on after an `await` runs as microtasks that name no
 * script: they are ours when no other script ran in their task.
 */
export function ownTime(events: readonly TraceEvent[], origin: string): OwnTime {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks: number[] = [];
  for (const { inside } of splitTasks(sorted)) {
    const isForeign = inside.some(({ url }) => url !== '' && !url.startsWith(origin));
    let end = 0;
    let own = 0;
    for (const event of inside) {
      const isOurs = event.url.startsWith(origin) || (event.name === microtasks && !isForeign);
      // What lies within something of ours is counted with it.
      if (!isOurs || event.ts < end) continue;
      end = event.ts + event.dur;
      own += event.tdur;
    }
    tasks.push(own / 1000);
  }
  return { total: tasks.reduce((sum, own) => sum + own, 0), longest: Math.max(0, ...tasks) };
}

/** What ran in each task. Outside of any task nothing runs; where a trace begins in the middle of one, that one counts too. */
function splitTasks(sorted: readonly TraceEvent[]): readonly { readonly inside: readonly TraceEvent[] }[] {
  const tasks: { readonly end: number; readonly inside: TraceEvent[] }[] = [];
  for (const event of sorted) {
    const last = tasks.at(-1);
    const isWithin = last !== undefined && event.ts < last.end;
    if (isWithin && event.name !== 'RunTask') last.inside.push(event);
    // A nested loop (a dialog) runs tasks in a task.
    else if (!isWithin) tasks.push({ end: event.ts + event.dur, inside: event.name === 'RunTask' ? [] : [event] });
  }
  return tasks;
}
