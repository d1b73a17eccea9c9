import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../utils/hosts/index.ts';
import { readPage } from '../utils/hosts/read-page.ts';
import { findNativeLinks } from '../utils/paint/native-links.ts';
import { createPainter } from '../utils/paint/painter.ts';
import { meet, meeting } from '../utils/paint/meeting.ts';
import { call } from '../utils/protocol/call.ts';
import { keepReading } from '../utils/scan/keep-reading.ts';
import { createScanner } from '../utils/scan/scanner.ts';
import { createTrees } from '../utils/scan/trees.ts';
import { whenShown } from '../utils/scan/when-shown.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    await whenShown(document);
    const page = () => readPage(hosts, document, location);
    const host = page()?.host ?? hosts.find((candidate) => candidate.recognises(document));
    if (host === undefined || context.isInvalid || meeting() !== undefined) return;
    const { signal } = context;
    const leave = (): void => context.abort();
    const trees = createTrees(document, host.shadowed === true);
    const painter = createPainter(document, signal, trees.all);
    meet({ signal, marks: painter.marks, theme: () => host.theme(document), leave });
    keepReading({
      ...painter,
      document,
      trees,
      scanner: createScanner(document, host, trees.all),
      page,
      nativeLinks: () => findNativeLinks(trees.all),
      ask: (input) => call('page.keys', input).finally(look),
      moved: () => meeting()?.follow?.(),
      leave,
      signal,
    });
    /** Looking ends the script whose extension was removed or updated while nobody looked. */
    function look(): unknown {
      return context.isInvalid;
    }
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('pageshow', look, { signal });
  },
});
