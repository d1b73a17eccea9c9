import { startFirefox, driveCard } from './firefox.ts';
import { startJira } from '../../sandbox/jira/server.ts';
import { startGit } from '../../sandbox/git/server.ts';
import { places } from '../../sandbox/git/places.ts';
const jira = await startJira({ flavour: 'dc', host: 'jira.test' });
const git = await startGit({ jiraUrl: jira.url });
const f = await startFirefox({ executablePath: '/usr/bin/firefox-esr', build: 'firefox-mv3-e2e' });
try {
  console.log(f.origin);
  console.log(
    await f.welcome.ask(
      async (url, host, pat) => {
        const b = (globalThis as any).browser;
        return [
          await b.runtime.sendMessage({
            name: 'connection.save',
            input: { name: 'A', webUrl: url, apiUrl: '', method: 'pat', account: '', secret: pat },
          }),
          await b.runtime.sendMessage({ name: 'host.enable', input: { url: host } }),
        ];
      },
      jira.url,
      git.origin('gitlab.test'),
      jira.credentials.pat!,
    ),
  );
  const p = await f.open(git.origin('gitlab.test') + places.mergeRequest);
  await new Promise((r) => setTimeout(r, 1500));
  console.log(await p.ask(() => [...document.querySelectorAll('a.lozenge-key')].map((a) => a.textContent)));
  console.log(
    await p.ask(() => {
      const h = CSS.highlights.get('lozenge-key');
      try {
        return h
          ? [
              h.size,
              [...h].map((x) => [x instanceof Range, String(x), (x as Range).startContainer?.parentElement?.localName]),
            ]
          : null;
      } catch (e) {
        return String(e);
      }
    }),
  );
  console.log(await p.locate('document', ''), await p.locate('link', 'SHOP-455'));
  console.log(await f.cookiesOf('jira.test'));
  const j = await f.open(jira.url + '/browse/SHOP-482');
  console.log(await f.cookiesOf('jira.test'));
  console.log(
    await f.welcome.ask(async (host) => {
      const b = (globalThis as any).browser;
      const [tab] = await b.tabs.query({ url: 'http://gitlab.test/*' });
      return b.scripting.executeScript({
        target: { tabId: tab.id },
        func: async () => ({
          s: await (globalThis as any).browser.storage.local.get(),
          ss: await (globalThis as any).browser.storage.session?.get().catch(String),
          d: await indexedDB.databases(),
          h: (() => {
            try {
              return [...CSS.highlights.get('lozenge-key')!].map(String);
            } catch (e) {
              return String(e);
            }
          })(),
        }),
      });
    }, ''),
  );
  console.log(jira.requests.map((r) => [r.method, r.path, r.status, r.headers]).at(-2));
} catch (e) {
  console.log(e);
} finally {
  await f.close();
  await jira.close();
  await git.close();
}
