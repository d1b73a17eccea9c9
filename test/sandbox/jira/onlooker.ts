import type { RecordedRequest } from './request.ts';

/** Somebody who is told of all that comes in and goes out, also of what `reset` forgets. */
export interface Onlooker {
  readonly asked: (request: RecordedRequest) => void;
  /** Texts alone, no pictures. */
  readonly answered: (body: string) => void;
}
