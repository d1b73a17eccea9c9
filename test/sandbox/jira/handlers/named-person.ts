import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { people } from '../seed/people.ts';
import type { Person } from '../seed/people.ts';

/** The person of an account id on Cloud, of a user name on Server; `undefined` for anybody else. */
export const personOf = ({ site }: Pick<Call, 'site'>, id: unknown): Person | undefined =>
  people.find((person) => (site.kind === 'cloud' ? person.accountId : person.name) === id);

/** Whether issues of a project can be given to somebody: who cannot see it, cannot. */
export const isAssignable = (person: Person, project: string): boolean => seesProject({ me: person }, project);
