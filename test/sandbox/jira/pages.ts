import { renderedText } from './render/text.ts';
import { escapeHtml } from './render/escape.ts';
import { sceneOf } from './beans/scene.ts';
import type { Desk } from './call.ts';
import { personNamed } from './seed/people.ts';
import type { Site } from './site.ts';
import type { IssueRecord } from './state.ts';

/** A page of Jira itself: its head is what tells a reader of the HTML that this is Jira, and under which context path. */
function jiraPage(site: Site, title: string, body: string): string {
  const version = site.release.version;
  return `<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)} - Acme Jira</title>
    <meta name="application-name" content="JIRA" data-name="jira" data-version="${version}">
    <meta name="ajs-context-path" content="${site.contextPath}">
    <meta name="ajs-base-url" content="${site.base}">
    <style>body { font: 14px/1.5 system-ui, sans-serif; max-width: 760px; margin: 40px auto; color: #172b4d } td, th { border: 1px solid #dfe1e6; padding: 4px 8px }</style>
</head>
<body id="jira" class="aui-layout aui-theme-default" data-version="${version}">
${body}
</body>
</html>
`;
}

/** The log-in page, to which Data Center sends whoever asks for something it does not know. */
export const logInPage = (site: Site): string =>
  jiraPage(
    site,
    'Log in',
    `<form action="${site.contextPath}/${site.kind === 'cloud' ? 'login' : 'login.jsp'}" method="post" id="login-form"><h2>Welcome to Acme Jira</h2>
<label>Username <input name="os_username"></label> <label>Password <input type="password" name="os_password"></label>
<button>Log In</button></form>`,
  );

/** The page of a refused basic log-in: 401, and 403 when a CAPTCHA stands before the next one (jira-api.md §12). */
export function refusedPage(site: Site, status: 401 | 403, reason: string): string {
  const name = status === 401 ? 'Unauthorized' : 'Forbidden';
  return jiraPage(
    site,
    `${name} (${status})`,
    `<h1>${name} (${status})</h1>
<div class="aui-message aui-message-warning warning"><p>Encountered a <code>&quot;${status} - ${name}&quot;</code> error while loading this page.</p>
<p>Basic Authentication Failure - Reason : ${reason}</p>
<p><a href="${site.contextPath}/secure/MyJiraHome.jspa">Go to Jira home</a></p></div>`,
  );
}

/** What the bare servlet container says outside of Jira's context path: nothing in it names Jira. */
export const containerNotFound = (): string =>
  '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1></body></html>';

const reasons: Readonly<Record<number, string>> = {
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

/** A proxy's own page about an upstream that does not answer, or that it keeps something from. */
export function proxyPage(status: number): string {
  const title = `${status} ${reasons[status] ?? 'Bad Gateway'}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

/** Cloud's page for an address that leads nowhere. */
export const notFoundPage = (site: Site): string =>
  jiraPage(site, 'Page not found', '<h1>We couldn’t find that page</h1>');

/** The page of an issue, so that links lead somewhere. */
export function issuePage(desk: Desk, issue: IssueRecord): string {
  const scene = sceneOf(desk, issue);
  const assignee = issue.assignee === undefined ? 'Unassigned' : personNamed(issue.assignee).displayName;
  const comments = issue.comments.map(
    (comment) =>
      `<article><h4>${escapeHtml(personNamed(comment.author).displayName)}</h4>${renderedText(comment.text, scene)}</article>`,
  );
  return jiraPage(
    desk.site,
    `[${issue.key}] ${issue.summary}`,
    `<h1 id="summary-val">${escapeHtml(issue.summary)}</h1>
<p><b id="key-val">${issue.key}</b> · ${issue.type} · <span id="status-val">${issue.status}</span> · ${escapeHtml(issue.resolution ?? 'Unresolved')} · ${escapeHtml(assignee)}</p>
${issue.description ? renderedText(issue.description, scene) : ''}
<h3>Comments</h3>
${comments.join('\n')}`,
  );
}

/** The list of all open issues, for whoever opens the sandbox by hand. */
export const homePage = (site: Site, issues: readonly IssueRecord[]): string =>
  jiraPage(
    site,
    'Issues',
    `<h1>Issues</h1><ul>${issues
      .map(
        (issue) =>
          `<li><a href="${site.base}/browse/${issue.key}">${issue.key}</a> ${escapeHtml(issue.summary)} (${issue.status})</li>`,
      )
      .join('')}</ul>`,
  );
