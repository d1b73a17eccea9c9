import { html, type Html } from '../git/html.ts';
import { fileDiff } from './diff.ts';
import { frame } from './frame.ts';
import { sentence } from './words.ts';

const files = 40;
const linesPerFile = 64;
const title = 'Round prices once, where the basket is summed up';

/** The changes of a large pull request, after GitHub's structure: 2 MB, mostly code, with comments, without any key. */
export const pullRequest = (): Html =>
  frame({
    title: `${title} by ada · Pull Request #7 · shop/web`,
    body: html`<main class="js-pull-refresh-on-pjax">
      <div data-component="PageHeader">
        <h1 data-component="PH_Title"><span class="f1 text-normal markdown-title">${title}</span></h1>
        <div data-component="PageHeader.Description">
          <span data-component="StateLabel" data-status="pullOpened">Open</span>
          <a
            class="PullRequestBranchName-module__branchName__x1 prc-BranchName-BranchName-x2"
            href="/shop/web/tree/main"
            >main</a
          >
          <a
            class="PullRequestBranchName-module__branchName__x1 prc-BranchName-BranchName-x2"
            href="/shop/web/tree/round-once"
            >round-once</a
          >
        </div>
      </div>
      <div id="issue-7001" class="timeline-comment-group">
        <div class="comment-body markdown-body js-comment-body">
          <p>${sentence(1)}</p>
          <p>${sentence(2)}</p>
        </div>
      </div>
      <div id="files" class="diff-view js-diff-container">
        ${Array.from({ length: files }, (_, at) => fileDiff(at, linesPerFile))}
      </div>
    </main>`,
  });
