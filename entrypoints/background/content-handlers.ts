import { browser } from 'wxt/browser';
import { injectOverlay } from '../../utils/reach/inject.ts';
import type { KnownSender } from '../../utils/protocol/sender.ts';
import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { countingKeys } from './counting-keys.ts';
import { noteHost } from './host-sightings.ts';
import { scopeOf, type PageScope } from './scope.ts';
import type { Services } from './services.ts';

type ContentHandlers = Pick<
  Handlers,
  | 'page.keys'
  | 'issues.summaries'
  | 'issue.read'
  | 'issue.transitions'
  | 'issue.move'
  | 'issue.comment'
  | 'comment.edit'
  | 'comment.delete'
  | 'draft.keep'
  | 'settings.open'
  | 'image.read'
>;

/** What the scripts in a page may ask. */
export function contentHandlers(
  services: Pick<Services, 'settings' | 'issues' | 'tabPages' | 'sightings'>,
): ContentHandlers {
  const { issues, tabPages } = services;
  const within = async <T>(sender: KnownSender, act: (scope: PageScope) => Promise<Result<T>>): Promise<Result<T>> => {
    const scope = await scopeOf(services, sender);
    return scope.ok ? act(scope.value) : scope;
  };

  return {
    async 'page.keys'({ label, keys }, sender) {
      const { tab, url, shown = url } = sender;
      // Whatever comes of it: the popup asks for itself.
      if (tab !== undefined) await tabPages.keep(tab, { url: shown, label, keys });
      const answer = await within(sender, async (scope) => {
        const { id, webUrl, formerUrls = [] } = scope.connection;
        const counting = await countingKeys(issues, scope, keys);
        if (!counting.ok) return counting;
        const names = counting.value.map(({ key }) => key);
        if (names.length > 0 && tab !== undefined) {
          await injectOverlay(tab);
          // One request for all of them now, so that the first card opens at once.
          void issues.summaries(id, names);
        }
        return ok({
          webUrls: [webUrl, ...formerUrls],
          keys: Object.fromEntries(names.map((key) => [key, `${webUrl}/browse/${key}`])),
        });
      });
      // For the settings, which tell how a Git host is doing: the page does not wait for it.
      void noteHost(services, sender, answer.ok && Object.keys(answer.value.keys).length > 0);
      return answer;
    },
    'issues.summaries': ({ keys }, sender) =>
      within(sender, async ({ connection: { id } }) => {
        const answer = await issues.summaries(id, keys);
        return ok({ issues: Object.fromEntries(answer.issues), failures: answer.failures });
      }),
    'issue.read': ({ key, fresh }, sender) =>
      within(sender, async ({ connection: { id, name } }) => {
        const facts = await issues.read(id, key, { fresh });
        return facts.ok ? ok({ ...facts.value, site: name }) : facts;
      }),
    'issue.transitions': ({ key }, sender) => within(sender, ({ connection: { id } }) => issues.transitions(id, key)),
    'issue.move': ({ key, transition, fields }, sender) =>
      within(sender, async ({ connection: { id, name } }) => {
        const facts = await issues.move(id, key, transition, fields);
        return facts.ok ? ok({ ...facts.value, site: name }) : facts;
      }),
    'issue.comment': ({ key, text }, sender) =>
      within(sender, ({ connection: { id } }) => issues.comment(id, key, text)),
    'comment.edit': ({ key, id, text }, sender) =>
      within(sender, ({ connection }) => issues.editComment(connection.id, key, id, text)),
    'comment.delete': ({ key, id }, sender) =>
      within(sender, ({ connection }) => issues.deleteComment(connection.id, key, id)),
    'draft.keep': ({ key, text }, sender) =>
      within(sender, async ({ connection: { id } }) => {
        await issues.keepDraft(id, key, text);
        return ok(null);
      }),
    async 'settings.open'({ at }) {
      if (at === undefined) await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/${at}`) });
      return ok(null);
    },
    'image.read': ({ key, image }, sender) => within(sender, ({ connection: { id } }) => issues.image(id, key, image)),
  };
}
