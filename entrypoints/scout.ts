import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hosts } from '../utils/hosts/index.ts';
import { hostBehind, readPage } from '../utils/hosts/read-page.ts';
import { findNativeLinks } from '../utils/paint/native-links.ts';
import { createPainter } from '../utils/paint/painter.ts';
import { meet, meeting } from '../utils/paint/meeting.ts';
import { call, isConnected } from '../utils/protocol/call.ts';
import { keepReading } from '../utils/scan/keep-reading.ts';
import { beginLifetime } from '../utils/scan/lifetime.ts';
import { pageRules } from '../utils/scan/page-rules.ts';
import { createScanner } from '../utils/scan/scanner.ts';
import { createTrees } from '../utils/scan/trees.ts';
import { whenShown } from '../utils/scan/when-shown.ts';

// No content script in the manifest's sense: the worker registers it on the hosts that the user enabled.
export default defineUnlistedScript({
  async main() {
    const { signal, end, look } = beginLifetime(document, isConnected);
    await whenShown(document);
    const rules = pageRules();
    const kind = await rules?.kind();
    const host = hosts.find(({ id }) => id === kind) ?? hostBehind(hosts, document);
    if (host === undefined || signal.aborted) return;
    const trees = createTrees(document, host.shadowed === true);
    const painter = createPainter(document, signal, trees.all);
    const refresh = keepReading({
      ...painter,
      document,
      trees,
      scanner: createScanner(document, host, trees.all, rules),
      learn: rules?.learn,
      page: () => readPage(host, document, location),
      nativeLinks: () => findNativeLinks(trees.all),
      ask: (input) => call('page.keys', input).finally(look),
      moved: () => meeting()?.follow?.(),
      leave: end,
      signal,
    });
    meet({ signal, host: host.id, marks: painter.marks, leave: end, refresh });
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('pageshow', look, { signal });
  },
});
