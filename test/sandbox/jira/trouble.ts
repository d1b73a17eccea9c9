import { strikeOf } from './chaos.ts';
import type { Chaos, Strike } from './chaos.ts';
import { doorOf } from './door.ts';
import { faultAnswer, proxyAnswer } from './fault-answers.ts';
import type { Instead } from './fault-answers.ts';
import type { Faults } from './faults.ts';
import type { WireRequest } from './request.ts';
import { routeOf } from './router.ts';
import type { Site } from './site.ts';

/** What befalls one request. */
export interface Trouble {
  readonly latencyMs: number;
  /** An answer in the place of Jira's. */
  readonly instead: Instead | undefined;
  /**
   * Where the connection breaks: before Jira hears; after it has done what was asked (or only when that has changed
   * something); or within the answer.
   */
  readonly breaks: 'before' | 'after' | 'after-write' | 'truncated' | 'reset' | undefined;
  /** The connection serves no other request. */
  readonly once: boolean;
}

/** How long a strike of chaos delays an answer. */
const slowMs = 250;

function isWrite(site: Site, { method, path }: WireRequest): boolean {
  const door = doorOf(site, path);
  const routing = door.kind === 'outside' ? undefined : routeOf(site, method, door.path);
  return routing?.kind === 'route' && routing.route.writes === true;
}

function breaksOf(faults: Faults, writes: boolean, strike: Strike | undefined): Trouble['breaks'] {
  if (faults.down || strike === 'before' || (writes && faults.failWrites === 'before')) return 'before';
  if (strike === 'after') return 'after';
  if (writes && faults.failWrites === 'lost-answer') return 'after-write';
  if (faults.truncate || strike === 'truncated') return 'truncated';
  return faults.reset ? 'reset' : undefined;
}

/** Counts the requests that each chaos has met: the count begins again when a test sets another. */
export function createTroubles(site: Site, faults: Faults): (request: WireRequest) => Trouble {
  let chaos: Chaos | undefined;
  let met = 0;
  const strike = (): Strike | undefined => {
    if (faults.chaos !== chaos) met = 0;
    chaos = faults.chaos;
    met += 1;
    return chaos && strikeOf(chaos, met);
  };
  return (request) => {
    // Chromium sends a write again by itself when a connection that served before breaks under it. An answer that is lost
    // for good needs connections that serve once.
    const once = faults.failWrites !== undefined || faults.chaos !== undefined || faults.truncate || faults.reset;
    if (faults.paths?.test(request.path) === false)
      return { latencyMs: 0, instead: undefined, breaks: undefined, once };
    const writes = isWrite(site, request);
    const struck = strike();
    const unavailable = struck === 'unavailable' ? proxyAnswer(503) : undefined;
    return {
      latencyMs: faults.latencyMs + (struck === 'slow' ? slowMs : 0),
      instead: unavailable ?? faultAnswer(site, faults, writes),
      breaks: breaksOf(faults, writes, struck),
      once,
    };
  };
}
