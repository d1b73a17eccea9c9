import * as z from 'zod/mini';
import { longestPattern, mostIgnored, mostProjectKeys } from '../scope/limits.ts';
import type { Scope, ScopeField, ScopeFields } from '../scope/scope.ts';

const projectKey = z.string().check(z.maxLength(50));
const pattern = z.string().check(z.maxLength(longestPattern));

const fields = {
  active: z.boolean(),
  connection: z.string().check(z.maxLength(64)),
  commitEvents: z.boolean(),
  mergeRequestEvents: z.boolean(),
  commentsEnabled: z.boolean(),
  commentDetail: z.enum(['standard', 'all-details']),
  transitions: z.enum(['off', 'done', 'custom']),
  transitionIds: z.string().check(z.maxLength(320)),
  pattern,
  prefix: pattern,
  reading: z.enum(['strict', 'gitlab']),
  ignore: z.array(projectKey).check(z.maxLength(mostIgnored)),
  lowerCaseBranches: z.boolean(),
  closeEveryKey: z.boolean(),
  issuesEnabled: z.boolean(),
  projectKeys: z.array(projectKey).check(z.maxLength(mostProjectKeys)),
  vulnerabilitiesEnabled: z.boolean(),
  vulnerabilitiesProject: z.string().check(z.maxLength(50)),
  vulnerabilitiesIssueType: z.string().check(z.maxLength(64)),
  navigation: z.boolean(),
} satisfies { [F in ScopeField]: z.ZodMiniType<ScopeFields[F]> };

/** The shape in which a scope is kept and sent. */
export const scope = z.object({
  host: z.string().check(z.maxLength(2_000)),
  path: z.string().check(z.maxLength(1_000)),
  settings: z.enum(['custom', 'default']),
  fields: z.partial(z.object(fields)),
}) satisfies z.ZodMiniType<Scope>;
