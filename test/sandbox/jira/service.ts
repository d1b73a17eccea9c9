import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instead } from './fault-answers.ts';
import { deliver } from './deliver.ts';
import type { Faults } from './faults.ts';
import { headersOf } from './headers.ts';
import type { Onlooker } from './onlooker.ts';
import { parsed, readRequest } from './request.ts';
import type { RecordedRequest, WireRequest } from './request.ts';
import { answerInstead, respond } from './respond.ts';
import type { Response } from './respond.ts';
import type { Site } from './site.ts';
import type { JiraState } from './state.ts';
import { createTroubles } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** One running Jira. */
export interface Running {
  readonly site: Site;
  readonly state: JiraState;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly onlooker: Onlooker | undefined;
}

function recordOf(request: WireRequest, response: Response | undefined, status: number): RecordedRequest {
  const { method, path, query, headers, text } = request;
  return {
    method,
    path,
    query: Object.fromEntries(query),
    headers,
    body: parsed(text) ?? (text === '' ? undefined : text),
    user: response?.person?.name,
    asNobody: response !== undefined && response.person === undefined,
    status,
  };
}

const asBytes = (body: string | Buffer): Buffer => (typeof body === 'string' ? Buffer.from(body) : body);

/** Whether nothing of an answer arrives: a body too short to be cut is lost as a whole. */
function isLost(breaks: Trouble['breaks'], wrote: boolean, body: Buffer): boolean {
  if (breaks === 'after-write') return wrote;
  return breaks === 'after' || (breaks !== undefined && body.length < 2);
}

/** Answers requests, records them, and lets happen to them what the faults want. */
export function createService(running: Running): (message: IncomingMessage, out: ServerResponse) => Promise<void> {
  const { site, faults, requests, onlooker } = running;
  const troubleOf = createTroubles(site, faults);

  const replace = ({ from, answer }: Instead, request: WireRequest): Response =>
    from === 'jira'
      ? answerInstead(running, request, answer)
      : { answer, person: undefined, failedLogIn: false, inSession: false, wrote: false, byFront: true };

  return async (message, out) => {
    const request = await readRequest(message);
    const { latencyMs, instead, breaks, once } = troubleOf(request);
    let record = recordOf(request, undefined, 0);
    requests.push(record);
    onlooker?.asked(record);
    const note = (response: Response | undefined, status: number): void => {
      const at = requests.indexOf(record);
      record = recordOf(request, response, status);
      if (at >= 0) requests[at] = record;
    };
    if (latencyMs > 0) await wait(latencyMs);
    if (breaks === 'before') return void out.destroy();
    const response = instead ? replace(instead, request) : respond(running, request);
    const { answer } = response;
    const heard = response.byFront ? undefined : response;
    const body = request.method === 'HEAD' ? Buffer.alloc(0) : asBytes(answer.body);
    if (isLost(breaks, response.wrote, body)) {
      note(heard, 0);
      return void out.destroy();
    }
    note(heard, answer.status);
    if (typeof answer.body === 'string') onlooker?.answered(answer.body);
    if (once) out.shouldKeepAlive = false;
    const headers = headersOf(site, response, request.path);
    const cut = breaks === 'truncated' || breaks === 'reset' ? breaks : undefined;
    await deliver(out, { status: answer.status, headers, body }, cut);
  };
}
