import type { CDPSession, Page } from 'playwright-core';
import type { TraceEvent } from './own-time.ts';

/** Writes down what a page's main thread does. */
export interface Recorder {
  start(): Promise<void>;
  /** What happened since the start: tasks, scripts, microtasks. */
  stop(): Promise<readonly TraceEvent[]>;
}

/** As the browser tells it. */
interface RawEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly fileName?: string;
    readonly frame?: string;
    readonly data?: { readonly url?: string; readonly frame?: string };
  };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];
const wanted = new Set(['RunTask', 'RunMicrotasks', 'EvaluateScript', 'FunctionCall', 'v8.evaluateModule']);

/** A trace is of the whole browser: the page's thread is the one that works for its frame, known from its first trace on. */
export async function recordTrace(page: Page): Promise<Recorder> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const threads = new Set<string>();
  let raw: RawEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol leaves their shape open: the Trace Event Format.
    raw.push(...(value as unknown as readonly RawEvent[]));
  });
  return {
    async start() {
      raw = [];
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: {
          includedCategories: categories,
          excludedCategories: ['*'],
          recordMode: 'recordAsMuchAsPossible',
        },
      });
    },
    async stop() {
      await endOf(session);
      for (const event of raw) {
        const { frame = event.args?.frame } = event.args?.data ?? {};
        if (frame === frameTree.frame.id) threads.add(threadOf(event));
      }
      return raw
        .filter((event) => event.ph === 'X' && wanted.has(event.name) && threads.has(threadOf(event)))
        .map(read);
    },
  };
}

const threadOf = ({ pid, tid }: RawEvent): string => `${pid} ${tid}`;

const read = ({ name, ts, dur = 0, tdur = dur, args }: RawEvent): TraceEvent => ({
  name,
  ts,
  dur,
  tdur,
  url: args?.data?.url ?? args?.fileName ?? '',
});

async function endOf(session: CDPSession): Promise<void> {
  const complete = new Promise<{ readonly dataLossOccurred: boolean }>((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  if (dataLossOccurred) throw new Error('The browser has lost a part of the trace.');
}
