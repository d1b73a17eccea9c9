import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { faultAnswer } from './fault-answers.ts';
import { healthy } from './faults.ts';
import type { Faults } from './faults.ts';
import { headersOf } from './headers.ts';
import { parsed, readRequest } from './request.ts';
import type { RecordedRequest, WireRequest } from './request.ts';
import { respond } from './respond.ts';
import type { Response } from './respond.ts';
import { people, personNamed } from './seed/people.ts';
import { seedState } from './seed/seed.ts';
import { contextPathOf, createSite } from './site.ts';
import type { Flavour, Site } from './site.ts';
import type { JiraState } from './state.ts';

export interface JiraOptions {
  readonly flavour: Flavour;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** The name in links, such as `jira.test`; the server listens on 127.0.0.1 whatever it is. */
  readonly host?: string;
  /** Milliseconds since the epoch; the seed's dates follow it. */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** How somebody proves who they are: e-mail and token on Cloud, user name and password, or a token alone, on Data Center. */
export interface Credentials {
  readonly account: string;
  readonly secret: string;
  readonly pat: string | undefined;
}

/** A running Jira. */
export interface JiraSandbox {
  /** Origin and context path, without a slash at the end. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** Mira Kowalski's, who does not see SEC. */
  readonly credentials: Credentials;
  /** Anybody's, by user name; `tortega` sees SEC. */
  readonly credentialsOf: (name: string) => Credentials;
  /** Every request since the start or the last `reset`, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Stays the same object: `reset` and `load` change what is in it. */
  readonly state: JiraState;
  readonly faults: Faults;
  /** Back to the seed: no requests, no faults, no locks. */
  readonly reset: () => void;
  /** The state as JSON. */
  readonly save: () => string;
  /** Goes back to a saved state. */
  readonly load: (saved: string) => void;
  readonly close: () => Promise<void>;
}

function credentialsFor(flavour: Flavour, name: string): Credentials {
  const person = personNamed(name);
  return flavour === 'cloud'
    ? { account: person.email, secret: person.apiToken, pat: undefined }
    : { account: person.name, secret: person.password, pat: person.pat };
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

interface Running {
  readonly site: Site;
  readonly state: JiraState;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
}

/** An answer from in front of Jira. */
const unheard = (answer: Answer): Response => ({ answer, person: undefined, failedLogIn: false, wrote: false });

async function serve(running: Running, message: IncomingMessage, out: ServerResponse): Promise<void> {
  const { site, state, faults, requests } = running;
  const request = await readRequest(message);
  const troubled = faults.paths?.test(request.path) ?? true;
  let record = recordOf(request, undefined, 0);
  requests.push(record);
  const note = (response: Response | undefined, status: number): void => {
    const at = requests.indexOf(record);
    record = recordOf(request, response, status);
    if (at >= 0) requests[at] = record;
  };
  if (troubled && faults.latencyMs > 0) await wait(faults.latencyMs);
  if (troubled && faults.down) return void out.destroy();
  const stand = troubled ? faultAnswer(site, faults) : undefined;
  const response = stand ? unheard(stand) : respond(site, state, faults, request);
  if (troubled && faults.failWrites === 'lost-answer' && response.wrote) {
    note(response, 0);
    return void out.destroy();
  }
  note(stand ? undefined : response, response.answer.status);
  // Chromium sends a write again by itself when a connection that served before breaks under it. An answer that is lost
  // for good needs connections that serve once.
  if (faults.failWrites === 'lost-answer') out.shouldKeepAlive = false;
  out.writeHead(response.answer.status, headersOf(site, response, request.path));
  out.end(request.method === 'HEAD' ? undefined : response.answer.body);
}

/** Starts a Jira on loopback. It answers like one; nothing leaves the machine. */
export async function startJira(options: JiraOptions): Promise<JiraSandbox> {
  const { flavour, host = '127.0.0.1', now = Date.now, signal } = options;
  const listener: { running?: Running } = {};
  const server = createServer((message, out) => {
    if (!listener.running) return void out.destroy();
    void serve(listener.running, message, out).catch((problem: unknown) => {
      // A client that went away in the middle of its request is none of Jira's problems.
      if (message.complete) console.error(problem);
      if (!out.headersSent) out.writeHead(500);
      out.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://${host}:${port}`;
  const site = createSite(flavour, origin, now);
  const running: Running = { site, state: seedState(now()), faults: healthy(), requests: [] };
  listener.running = running;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  signal?.addEventListener('abort', () => void close(), { once: true });
  return {
    url: origin + contextPathOf(flavour),
    origin,
    port,
    credentials: credentialsFor(flavour, people[0]?.name ?? ''),
    credentialsOf: (name) => credentialsFor(flavour, name),
    requests: running.requests,
    state: running.state,
    faults: running.faults,
    reset: () => {
      Object.assign(running.state, seedState(now()));
      Object.assign(running.faults, healthy());
      running.requests.length = 0;
    },
    save: () => JSON.stringify(running.state),
    load: (saved) => void Object.assign(running.state, JSON.parse(saved)),
    close,
  };
}
