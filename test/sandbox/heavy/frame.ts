import { html, type Html, type Piece } from '../git/html.ts';

const style = `body { margin: 0; font: 14px/1.5 sans-serif; color: #1f2328; }
main { max-width: 1280px; margin: 0 auto; padding: 24px; }
a { color: #0969da; text-decoration: none; }
.file { border: 1px solid #d1d9e0; border-radius: 6px; margin: 16px 0; }
.file-header { padding: 8px 16px; background: #f6f8fa; display: flex; gap: 8px; }
.diff-table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 12px/20px monospace; }
.blob-num { width: 50px; text-align: right; color: #59636e; }
.blob-num::before { content: attr(data-line-number); }
.blob-code { padding: 0 10px; white-space: pre-wrap; }
.blob-code-addition { background: #dafbe1; }
.blob-code-deletion { background: #ffebe9; }
.pl-k { color: #cf222e; } .pl-s1 { color: #953800; } .pl-c { color: #59636e; } .pl-c1 { color: #0550ae; }
.timeline-comment-group { font: 14px/1.5 sans-serif; margin: 8px; padding: 8px; border: 1px solid #d1d9e0; }
.commits { list-style: none; padding: 0; }
.commit { display: flex; justify-content: space-between; padding: 8px 16px; border-bottom: 1px solid #d1d9e0; }
.commit h4 { margin: 0; font-size: 16px; }
.commit .actions { display: flex; gap: 4px; font: 12px monospace; }`;

interface Frame {
  readonly title: string;
  readonly head?: Piece;
  readonly body: Piece;
}

/** What stands around every page of GitHub's, as far as it is recognised by it. */
export const frame = ({ title, head, body }: Frame): Html =>
  html`<!doctype html>
    <html lang="en" data-color-mode="light" data-light-theme="light" data-dark-theme="dark">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="hostname" content="github.com" />
        <meta name="user-login" content="grace" />
        <meta property="og:site_name" content="GitHub" />
        <style>
          ${style}
        </style>
        ${head}
      </head>
      <body class="logged-in env-production page-responsive">
        <nav aria-label="Repository">
          <ul>
            <li><a href="/shop/web">Code</a></li>
          </ul>
        </nav>
        ${body}
      </body>
    </html>`;
