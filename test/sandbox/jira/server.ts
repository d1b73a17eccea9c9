import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { hasTokens } from './auth-server.ts';
import { healthy } from './faults.ts';
import type { Faults } from './faults.ts';
import type { Onlooker } from './onlooker.ts';
import type { RecordedRequest } from './request.ts';
import { people, personNamed } from './seed/people.ts';
import { seedState } from './seed/seed.ts';
import { createService } from './service.ts';
import { openSession, sessionCookie } from './sessions.ts';
import { cloudId, createSite } from './site.ts';
import type { Flavour, Site } from './site.ts';
import type { JiraState } from './state.ts';
import { createCertificate } from './tls.ts';
import type { Certificate } from './tls.ts';

export interface JiraOptions {
  readonly flavour: Flavour;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** The name in links, such as `jira.test`; the server listens on 127.0.0.1 whatever it is. */
  readonly host?: string;
  /** Over https, with a certificate that it signed itself. */
  readonly tls?: boolean;
  /** Milliseconds since the epoch; the seed's dates follow it. */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
  readonly onlooker?: Onlooker;
}

/** How somebody proves who they are: e-mail and token on Cloud, user name and password, or a token alone, on Server. */
export interface Credentials {
  readonly account: string;
  readonly secret: string;
  /** `undefined` on Cloud, and on releases that have no personal access tokens. */
  readonly pat: string | undefined;
}

/** A running Jira. */
export interface JiraSandbox {
  readonly flavour: Flavour;
  /** Origin and context path, without a slash at the end. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** Mira Kowalski's, who does not see SEC. */
  readonly credentials: Credentials;
  /** Anybody's, by user name; `tortega` sees SEC. */
  readonly credentialsOf: (name: string) => Credentials;
  /** Logs somebody in as their browser would; gives the cookie to send, `JSESSIONID=…`. */
  readonly sessionOf: (name: string) => string;
  /** Cloud's way in for scoped tokens, with Mira's; `undefined` elsewhere. */
  readonly gateway: { readonly url: string; readonly credentials: Credentials } | undefined;
  /** Only over TLS. */
  readonly certificate: Pick<Certificate, 'cert' | 'hash'> | undefined;
  /** Base64 SHA-256 of the certificate's public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly certificateHash: string | undefined;
  /** Every request since the start or the last `reset`, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Stays the same object: `reset` and `load` change what is in it. */
  readonly state: JiraState;
  readonly faults: Faults;
  /** Back to the seed: no requests, no faults, no locks, no sessions. */
  readonly reset: () => void;
  /** The state as JSON. */
  readonly save: () => string;
  /** Goes back to a saved state. */
  readonly load: (saved: string) => void;
  readonly close: () => Promise<void>;
}

function credentialsFor(site: Pick<Site, 'kind' | 'release'>, name: string): Credentials {
  const person = personNamed(name);
  return site.kind === 'cloud'
    ? { account: person.email, secret: person.apiToken, pat: undefined }
    : { account: person.name, secret: person.password, pat: hasTokens(site) ? person.pat : undefined };
}

const firstPerson = people[0]?.name ?? '';

function gatewayOf({ kind, origin }: Site): JiraSandbox['gateway'] {
  const { email, scopedToken } = personNamed(firstPerson);
  const credentials = { account: email, secret: scopedToken, pat: undefined };
  return kind === 'cloud' ? { url: `${origin}/ex/jira/${cloudId}`, credentials } : undefined;
}

/** Starts a Jira on loopback. It answers like one; nothing leaves the machine. */
export async function startJira(options: JiraOptions): Promise<JiraSandbox> {
  const { flavour, host = '127.0.0.1', now = Date.now, signal, onlooker } = options;
  // TLS looks at the machine's clock, not at the one that tests move.
  const certificate = options.tls ? createCertificate(host, Date.now()) : undefined;
  const service: { answer?: (message: IncomingMessage, out: ServerResponse) => Promise<void> } = {};
  const listener = (message: IncomingMessage, out: ServerResponse): void => {
    if (!service.answer) return void out.destroy();
    void service.answer(message, out).catch((problem: unknown) => {
      // A client that went away in the middle of its request is none of Jira's problems.
      if (message.complete) console.error(problem);
      if (!out.headersSent) out.writeHead(500);
      out.end();
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const site = createSite(flavour, `${certificate ? 'https' : 'http'}://${host}:${port}`, now);
  const state = seedState(now());
  const faults = healthy();
  const requests: RecordedRequest[] = [];
  service.answer = createService({ site, state, faults, requests, onlooker });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  signal?.addEventListener('abort', () => void close(), { once: true });
  return {
    flavour,
    url: site.base,
    origin: site.origin,
    port,
    credentials: credentialsFor(site, firstPerson),
    credentialsOf: (name) => credentialsFor(site, name),
    sessionOf: (name) => `${sessionCookie(site)}=${openSession(state, personNamed(name).name)}`,
    gateway: gatewayOf(site),
    certificate,
    certificateHash: certificate?.hash,
    requests,
    state,
    faults,
    reset: () => {
      Object.assign(state, seedState(now()));
      Object.assign(faults, healthy());
      requests.length = 0;
    },
    save: () => JSON.stringify(state),
    load: (saved) => void Object.assign(state, JSON.parse(saved)),
    close,
  };
}
