import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { unauthorised } from '../auth.ts';
import { personAvatars } from '../beans/links.ts';
import { personBean } from '../beans/person.ts';
import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { people, type Person } from '../seed/people.ts';
import { wholeNumber } from './numbers.ts';
import { withIssue } from './see-issue.ts';
import { withProject } from './see-project.ts';

/** What is typed begins a name, or a word of the one that is shown; an e-mail where Jira shows it. */
function fits({ site, me }: Call, person: Person, typed: string): boolean {
  const start = typed.toLowerCase();
  const shown = [person.displayName, ...person.displayName.split(' ')];
  const own = site.kind === 'server' ? [person.name, person.email] : me?.name === person.name ? [person.email] : [];
  return [...shown, ...own].some((text) => text.toLowerCase().startsWith(start));
}

const peopleBeans = (call: Call, found: readonly Person[]): Answer => {
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const most = wholeNumber(call.query.get('maxResults'), 50);
  return json(found.slice(startAt, startAt + most).map(({ name }) => personBean(call, name)));
};

/** What is looked for: Cloud forgot user names, older ones know nothing else (jira-api.md §3). */
const typedIn = ({ site, query }: Call): string | null => query.get(site.kind === 'cloud' ? 'query' : 'username');

/** GET /user/search. Looking for nothing is refused. */
export function findPeople(call: Call): Answer {
  if (!call.me) return unauthorised(call.site);
  const account = call.site.kind === 'cloud' ? call.query.get('accountId') : null;
  if (account !== null)
    return peopleBeans(
      call,
      people.filter(({ accountId }) => accountId === account),
    );
  const typed = typedIn(call);
  if (!typed) {
    return call.site.kind === 'cloud'
      ? refusal(400, "At least one of the 'query', 'accountId' and 'property' parameters is required.")
      : refusal(400, 'The username query parameter was not provided');
  }
  return peopleBeans(
    call,
    people.filter((person) => fits(call, person, typed)),
  );
}

/** GET /user/assignable/search: who sees the project may be given its issues. */
export function findAssignable(call: Call): Answer {
  if (!call.me) return unauthorised(call.site);
  const typed = typedIn(call) ?? '';
  const answer = (project: string): Answer =>
    peopleBeans(
      call,
      people.filter((person) => seesProject({ me: person }, project) && fits(call, person, typed)),
    );
  const issue = call.query.get('issueKey');
  const project = call.query.get('project');
  if (issue !== null) return withIssue({ ...call, params: { key: issue } }, (found) => answer(found.project));
  if (project !== null) return withProject({ ...call, params: { project } }, ({ key }) => answer(key));
  return refusal(400, "Either the 'project' or the 'issueKey' query parameter is required.");
}

/** GET /user/picker. */
export function pickPeople(call: Call): Answer {
  if (!call.me) return unauthorised(call.site);
  const typed = call.query.get('query') ?? '';
  const found = typed === '' ? [] : people.filter((person) => fits(call, person, typed));
  const users = found.slice(0, wholeNumber(call.query.get('maxResults'), 50)).map((person) => pickedBean(call, person));
  return json({ users, total: found.length, header: `Showing ${users.length} of ${found.length} matching users` });
}

function pickedBean({ site, query }: Call, person: Person): JsonObject {
  const avatarUrl = query.get('showAvatar') === 'true' ? personAvatars(site, person)['24x24'] : undefined;
  const common = { html: person.displayName, displayName: person.displayName, avatarUrl };
  return site.kind === 'cloud'
    ? { accountId: person.accountId, accountType: 'atlassian', ...common }
    : { name: person.name, key: person.key, ...common };
}

/** GET /user. */
export function getPerson(call: Call): Answer {
  if (!call.me) return unauthorised(call.site);
  const { site, query } = call;
  const person = people.find(({ name, accountId, key }) =>
    site.kind === 'cloud'
      ? accountId === query.get('accountId')
      : [query.get('username'), query.get('key')].includes(name) || key === query.get('key'),
  );
  return person ? json(personBean(call, person.name)) : refusal(404, 'The user does not exist.');
}
