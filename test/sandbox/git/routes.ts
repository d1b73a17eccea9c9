import { commitsBySha, mainline, mergeRequests } from './content/project.ts';
import { rounding } from './content/rounding.ts';
import type { Html } from './html.ts';
import type { MergeRequest } from './model.ts';
import { commitPage, commitsPage } from './page/commit.ts';
import { commitRows } from './page/commit-rows.ts';
import { diffs } from './page/diffs.ts';
import { mergeRequestListPage, toRow } from './page/merge-request-list.ts';
import { mergeRequestPage } from './page/merge-request.ts';
import { notes } from './page/notes.ts';
import { notFoundPage, projectPage } from './page/project.ts';
import type { View } from './page/view.ts';
import { widget } from './page/widget.ts';

export type Answer =
  | { readonly kind: 'page'; readonly status: 200 | 404; readonly page: Html }
  | { readonly kind: 'json'; readonly data: unknown };

const project = 'shop/web';
const page = (content: Html): Answer => ({ kind: 'page', status: 200, page: content });

const fragments: Readonly<Record<string, (request: MergeRequest) => Html>> = {
  widget: (request) => widget(request),
  discussions: (request) => notes(request),
  commits: (request) => commitRows(project, request.commits),
  diffs: (request) => diffs(request.files),
};

function mergeRequestAnswer(rest: string, view: View): Answer | undefined {
  const [, iid, place = ''] = /^merge_requests\/(\d+)(?:\/(.*))?$/.exec(rest) ?? [];
  const request = mergeRequests.find((each) => String(each.iid) === iid);
  if (!request) return undefined;
  const fragment = fragments[place.replace(/\.json$/, '')];
  if (place.endsWith('.json') && fragment) return { kind: 'json', data: { html: fragment(request).text } };
  if (place === '') return page(mergeRequestPage(project, request, 'show', view));
  return place === 'commits' || place === 'diffs' ? page(mergeRequestPage(project, request, place, view)) : undefined;
}

function projectAnswer(rest: string, view: View): Answer | undefined {
  if (rest === 'merge_requests') return page(mergeRequestListPage(project, view));
  if (rest === 'merge_requests.json') return { kind: 'json', data: mergeRequests.map(toRow) };
  if (rest === 'commits/main') return page(commitsPage(project, 'main', mainline, view));
  const commit = commitsBySha.get(/^commit\/([0-9a-f]{40})$/.exec(rest)?.[1] ?? '');
  return commit
    ? page(commitPage(project, commit, commit.files ?? rounding.files, view))
    : mergeRequestAnswer(rest, view);
}

/** What the pages written for this project answer to a path; a 404 page when there is none. */
export function answer(path: string, view: View): Answer {
  if (path === '/' || path === `/${project}`) return page(projectPage(project, view));
  const start = `/${project}/-/`;
  const found = path.startsWith(start) ? projectAnswer(path.slice(start.length), view) : undefined;
  return found ?? { kind: 'page', status: 404, page: notFoundPage(view) };
}
