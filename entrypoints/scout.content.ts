import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../utils/hosts/index.ts';
import { readPage } from '../utils/hosts/read-page.ts';
import { findNativeLinks } from '../utils/paint/native-links.ts';
import { createPainter } from '../utils/paint/painter.ts';
import { meet, meeting } from '../utils/paint/meeting.ts';
import { call } from '../utils/protocol/call.ts';
import { keepReading } from '../utils/scan/keep-reading.ts';
import { createScanner } from '../utils/scan/scanner.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const page = () => readPage(hosts, document, location);
    const host = page()?.host ?? hosts.find((candidate) => candidate.recognises(document));
    if (host === undefined || meeting() !== undefined) return;
    const painter = createPainter(document, signal);
    meet({ signal, marks: painter.marks, theme: () => host.theme(document) });
    keepReading({
      ...painter,
      document,
      scanner: createScanner(document),
      page,
      nativeLinks: () => findNativeLinks(document),
      ask: (input) => call('page.keys', input),
      signal,
    });
  },
});
