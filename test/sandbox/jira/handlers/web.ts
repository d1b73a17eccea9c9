import type { Answer } from '../answer.ts';
import { html } from '../answer.ts';
import type { Call } from '../call.ts';
import { homePage, issuePage, logInPage, notFoundPage } from '../pages.ts';
import { personNamed } from '../seed/people.ts';
import { visibleProjects } from '../beans/project.ts';
import { visibleIssue } from './see-issue.ts';

/** The web pages need no log-in, so that links lead somewhere in tests and by hand: they show what Mira would see. */
const asMira = (call: Call): Call => ({ ...call, me: call.me ?? personNamed('mkowalski') });

/** /browse/{key}. */
export function browse(call: Call): Answer {
  const desk = asMira(call);
  const issue = visibleIssue(desk, call.params['key'] ?? '');
  return issue ? html(issuePage(desk, issue)) : html(notFoundPage(call.site), 404);
}

/** The first page: a list of issues. */
export function home(call: Call): Answer {
  const keys = visibleProjects(asMira(call)).map(({ key }) => key);
  return html(
    homePage(
      call.site,
      Object.values(call.state.issues).filter(({ project }) => keys.includes(project)),
    ),
  );
}

/** The log-in page. */
export const logInForm = (call: Call): Answer => html(logInPage(call.site));
