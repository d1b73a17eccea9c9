import * as z from 'zod/mini';
import { maybe } from './wire.ts';

const members = maybe(z.array(z.unknown()));

/** A page of a list. Data Center and the agile API call its members `values`, Cloud's createmeta by what they are (jira-api.md §5). */
export const pageWire = z.object({
  values: members,
  issueTypes: members,
  fields: members,
  total: maybe(z.number()),
  isLast: maybe(z.boolean()),
});
