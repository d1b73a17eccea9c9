import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { shell } from './shell.ts';
import type { View } from './view.ts';

/** One row as the list's application gets it. */
export type MergeRequestRow = Pick<MergeRequest, 'iid' | 'title' | 'state'> & {
  readonly author: string;
  readonly created: string;
  readonly labels: readonly string[];
};

export function toRow({ iid, title, state, author, at, labels }: MergeRequest): MergeRequestRow {
  return { iid, title, state, author: author.name, created: at.words, labels };
}

/** The page of all merge requests. It is empty: an application in the page (`browser/merge-request-list.ts`) owns the rows. */
export function mergeRequestListPage(project: string, view: View): Html {
  return shell(
    {
      title: `Merge requests · ${project.replace('/', ' / ')} · GitLab`,
      dataPage: 'projects:merge_requests:index',
      project,
      here: 'Merge requests',
      scripts: ['merge-request-list'],
      crumbs: [
        ...project.split('/').map((text, at, parts) => ({ text, href: `/${parts.slice(0, at + 1).join('/')}` })),
        { text: 'Merge requests', href: `/${project}/-/merge_requests` },
      ],
      content: html`<h1 class="gl-heading-1 page-title">Merge requests</h1>
        <div
          class="js-merge-request-list-root"
          data-full-path="${project}"
          data-rows-path="/${project}/-/merge_requests.json"
        ></div>`,
    },
    view,
  );
}
