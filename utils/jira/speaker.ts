import type * as z from 'zod/mini';
import type { IssueKey } from '../issue/issue.ts';
import type { Failure } from '../result/failure.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Site } from './client.ts';
import type { Dialect } from './dialect.ts';
import type { Http, JsonCall } from './http/http.ts';
import { read } from './wire/wire.ts';
import { createImageCollector, type ImageCollector } from './words/image-table.ts';

/** What every operation speaks through: one Jira, in its dialect, with answers read at the edge. */
export interface Speaker {
  readonly site: Site;
  readonly http: Http;
  readonly dialect: Dialect;
  /** The address of an issue, or of something of it: `at('SHOP-1', '/comment')`. */
  at(key: IssueKey, rest?: string): string;
  /** Reads; `what` names what the answer should have been when it is not. */
  ask<S extends z.ZodMiniType>(call: JsonCall, schema: S, what: string): Promise<Result<z.infer<S>>>;
  /** Sends a write once, and reads what comes back. An answer that nobody can read is `unknown-outcome`. */
  write<S extends z.ZodMiniType>(call: JsonCall, schema: S, what: string): Promise<Result<z.infer<S>>>;
  /** Sends a write once whose answer says nothing. */
  writeOnly(call: JsonCall): Promise<Result<null>>;
  images(): ImageCollector;
}

export function createSpeaker(site: Site, http: Http, dialect: Dialect): Speaker {
  const ask: Speaker['ask'] = async (call, schema, what) => {
    const answer = await http.json(call);
    return answer.ok ? read(schema, answer.value.json, what) : answer;
  };
  return {
    site,
    http,
    dialect,
    at: (key, rest = '') => `${dialect.api}/issue/${encodeURIComponent(key)}${rest}`,
    ask,
    async write(call, schema, what) {
      const answer = await ask(call, schema, what);
      return answer.ok ? answer : afterWrite(answer);
    },
    async writeOnly(call) {
      const answer = await http.json(call);
      return answer.ok ? ok(null) : afterWrite(answer);
    },
    images: () => createImageCollector(site.webUrl),
  };
}

/** A write that Jira accepted with an answer nobody can read has most likely happened: somebody has to look. */
const afterWrite = <R extends { readonly ok: false; readonly failure: Failure }>(refused: R) =>
  refused.failure.kind === 'unexpected-answer' ? refuse({ kind: 'unknown-outcome' }) : refused;
