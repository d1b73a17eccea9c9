import { onIssues } from './on-issues.ts';
import { onSite } from './on-site.ts';
import type { Row } from './row.ts';

/** Every operation of the client that reads an answer of its own, by the endpoints it reads. */
export const operations: readonly Row[] = [...onIssues, ...onSite];
