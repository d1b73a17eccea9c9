import { vi } from 'vitest';
import type { ReadPage } from '../hosts/read-page.ts';
import { createLinks } from '../paint/links.ts';
import { findNativeLinks, leadsTo, liesUnder } from '../paint/native-links.ts';
import type { Input, Replies } from '../protocol/messages.ts';
import { ok, type Result } from '../result/result.ts';
import { keepReading } from './keep-reading.ts';
import type { PageRules } from './page-rules.ts';
import { createScanner } from './scanner.ts';
import { createTrees } from './trees.ts';

export type Asked = Input<'page.keys'>;
export type Judge = (input: Asked) => Result<Replies['page.keys']>;

/** Everything is done by then that a page or a worker does by itself. */
export const settle = () => new Promise((done) => setTimeout(done, 20));

/** A page with static regions that is read as the scout does; a judge stands where the worker is. */
export function startReader() {
  const stop = new AbortController();
  const asked: Asked[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
  document.body.innerHTML = '';

  const reader = {
    asked,
    stop: () => stop.abort(),
    /** What the page is; nothing that is read where it is undefined. */
    label: 'shop/web !1' as string | undefined,
    /** Begins to read. Gives what has everything judged anew. */
    read(html: string, judge: Judge, rules?: PageRules): () => Promise<void> {
      document.body.innerHTML = html;
      const links = createLinks([document], stop.signal);
      return keepReading({
        document,
        trees: createTrees(document, false),
        scanner: createScanner(document, {}, [document], rules),
        learn: rules?.learn,
        page: () => pageCalled(reader.label),
        nativeLinks: () => findNativeLinks([document]),
        ask: async (input) => {
          asked.push(input);
          await Promise.resolve();
          return judge(input);
        },
        paint({ node, matches }, urls) {
          const accepted = matches.filter(({ key }) => urls.has(key));
          if (node.parentElement?.closest('a') === null) links.make(node, accepted, (key) => urls.get(key) ?? '');
        },
        leads: ({ link }, webUrls) => leadsTo(link, webUrls),
        adopt: ({ link, key }, [, ...former], url) => links.adopt(link, key, liesUnder(link, former) ? url : undefined),
        mend: links.mend,
        drop: () => [],
        forget: () => undefined,
        clear: links.clear,
        moved: () => undefined,
        leave: () => undefined,
        signal: stop.signal,
      });
    },
  };
  return reader;
}

const pageCalled = (label: string | undefined): ReadPage | undefined =>
  label === undefined
    ? undefined
    : {
        label,
        host: { id: 'gitlab', recognises: () => true, pages: [] },
        page: {
          id: 'merge-request',
          read: () => ({ label }),
          regions: [
            { selector: 'h1', place: 'title', text: 'static' },
            { selector: '.md', place: 'description', text: 'static' },
            { selector: 'pre.body', place: 'commit', text: 'static' },
          ],
        },
      };

/** A worker whose Jira has one project, and was somewhere else before. */
export const shopOnly: Judge = ({ keys }) =>
  ok({
    webUrls: ['https://jira.test', 'https://former.test/jira'],
    keys: Object.fromEntries(
      keys.filter(({ key }) => key.startsWith('SHOP-')).map(({ key }) => [key, `https://jira.test/browse/${key}`]),
    ),
  });

/** The texts of the links of ours. */
export const painted = (): string[] =>
  [...document.querySelectorAll('a.lozenge-key')].map((link) => link.textContent ?? '');
