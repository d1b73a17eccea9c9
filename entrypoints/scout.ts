import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hosts } from '../utils/hosts/index.ts';
import { readPage } from '../utils/hosts/read-page.ts';
import { findNativeLinks } from '../utils/paint/native-links.ts';
import { createPainter } from '../utils/paint/painter.ts';
import { meet, meeting } from '../utils/paint/meeting.ts';
import { call, isConnected } from '../utils/protocol/call.ts';
import { keepReading } from '../utils/scan/keep-reading.ts';
import { beginLifetime } from '../utils/scan/lifetime.ts';
import { createScanner } from '../utils/scan/scanner.ts';
import { createTrees } from '../utils/scan/trees.ts';
import { whenShown } from '../utils/scan/when-shown.ts';

// No content script in the manifest's sense: the worker registers it on the hosts that the user enabled.
export default defineUnlistedScript({
  async main() {
    const { signal, end, look } = beginLifetime(document, isConnected);
    await whenShown(document);
    // A document never becomes another host's.
    const host = hosts.find((candidate) => candidate.recognises(document));
    if (host === undefined || signal.aborted) return;
    const trees = createTrees(document, host.shadowed === true);
    const painter = createPainter(document, signal, trees.all);
    meet({ signal, marks: painter.marks, theme: () => host.theme(document), leave: end });
    keepReading({
      ...painter,
      document,
      trees,
      scanner: createScanner(document, host, trees.all),
      page: () => readPage([host], document, location),
      nativeLinks: () => findNativeLinks(trees.all),
      ask: (input) => call('page.keys', input).finally(look),
      moved: () => meeting()?.follow?.(),
      leave: end,
      signal,
    });
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('pageshow', look, { signal });
  },
});
