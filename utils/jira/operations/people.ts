import type * as z from 'zod/mini';
import type { Person } from '../../issue/issue.ts';
import { ok, type Result } from '../../result/result.ts';
import type { Pictured, PeopleOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { peopleWire } from '../wire/catalogue.wire.ts';
import { toPerson } from '../words/to-words.ts';

/** More than this nobody reads through; typing on narrows it down. */
const mostPeople = 20;

type FoundPerson = z.infer<typeof peopleWire>[number];

/** Apps and the customers of a service desk have accounts on Cloud, and no part in the work. */
const isColleague = ({ active, accountType }: FoundPerson): boolean =>
  active !== false && (accountType === undefined || accountType === 'atlassian');

/** Finding people by name or, where Jira shows it, e-mail. Without the right to browse users Jira finds nobody. */
export function createPeopleOperations({
  dialect,
  ask,
  images: collector,
}: Pick<Speaker, 'ask' | 'images'> & {
  readonly dialect: Pick<Speaker['dialect'], 'api' | 'peopleParameter'>;
}): PeopleOperations {
  const { api, peopleParameter } = dialect;

  const find = async (
    path: string,
    query: Readonly<Record<string, string>>,
  ): Promise<Result<Pictured<readonly Person[]>>> => {
    const call = { path: `${api}${path}`, query: { ...query, maxResults: String(mostPeople) } };
    const wire = await ask(call, peopleWire, 'people');
    if (!wire.ok) return wire;
    const images = collector();
    const value = wire.value.filter(isColleague).flatMap((person) => toPerson(person, images) ?? []);
    return ok({ value, images: images.table });
  };

  /** Jira refuses to look for nothing (400). */
  const findPeople: PeopleOperations['findPeople'] = async (typed) =>
    typed.trim() === '' ? ok({ value: [], images: {} }) : find('/user/search', { [peopleParameter]: typed.trim() });

  return {
    findPeople,
    findMentionable: findPeople,
    findAssignable: (issueKey, typed) =>
      find('/user/assignable/search', { issueKey, ...(typed.trim() !== '' && { [peopleParameter]: typed.trim() }) }),
  };
}
