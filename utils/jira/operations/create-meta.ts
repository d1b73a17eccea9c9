import type { Failure } from '../../result/failure.ts';
import type { Result } from '../../result/result.ts';
import type { CreateMetaAddress, Traits } from '../traits.ts';

/** Nothing is at an address: what Jira says there itself, and the page that stands there in its place. */
const missing = new Set<Failure['kind']>(['not-found', 'not-jira']);

/** Asks for what creating needs, at one of the addresses that Jira has had for it, and where nothing is, at the other. */
export async function askCreateMeta<T>(
  { createMeta: [first, second] }: Pick<Traits, 'createMeta'>,
  ask: Readonly<Record<CreateMetaAddress, () => Promise<Result<T>>>>,
): Promise<Result<T>> {
  const answer = await ask[first]();
  return !answer.ok && missing.has(answer.failure.kind) && second ? ask[second]() : answer;
}

/** The types of a project, as they are addressed since 8.4 and on Cloud (jira-api.md §5). */
export const createTypesPath = (api: string, project: string): string =>
  `${api}/issue/createmeta/${encodeURIComponent(project)}/issuetypes`;
