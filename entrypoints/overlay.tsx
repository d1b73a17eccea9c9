import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardStyle from '../components/card/card.css?inline';
import { themes } from '../utils/hosts/themes.ts';
import { createCardStore } from '../utils/overlay/card-store.ts';
import { copyText } from '../utils/overlay/copy-text.ts';
import { browserTimers } from '../utils/overlay/hover-intent.ts';
import { listen } from '../utils/overlay/listen.ts';
import { createShell } from '../utils/overlay/shell.ts';
import { createStage } from '../utils/overlay/stage.ts';
import { meeting } from '../utils/paint/meeting.ts';
import { call } from '../utils/protocol/call.ts';
import { fromHtml } from '../utils/rich-text/from-html.ts';

export default defineUnlistedScript(() => {
  const met = meeting();
  if (met === undefined || met.openCard !== undefined) return;
  const { signal, marks } = met;
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

  const shell = createShell(document, cardStyle, () => themes[met.host](document), signal);
  const stage = createStage(
    window,
    shell,
    (key, url) =>
      createCardStore(key, url, {
        call,
        timers: browserTimers,
        now: () => Date.now(),
        bodyToTree: (body) => (body.kind === 'tree' ? body.tree : fromHtml(body.html, parse, new URL(url).href)),
        copyText: (text) => copyText(document, text),
        close: () => stage.close(),
      }),
    signal,
  );
  listen(window, marks, stage, browserTimers, signal);
  met.follow = stage.follow;
  met.openCard = (key) => {
    const mark = marks.first(key);
    if (mark === undefined) return;
    (mark.link ?? document.documentElement).scrollIntoView({ block: 'nearest' });
    stage.open(mark, undefined);
    stage.enter();
  };
});
