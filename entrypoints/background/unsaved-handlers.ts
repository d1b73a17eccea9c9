import type { Handlers } from '../../utils/protocol/serve.ts';
import { ok } from '../../utils/result/result.ts';
import { passingArea } from '../../utils/settings/area.ts';
import { createUnsaved } from '../../utils/settings/unsaved.ts';

/** What was typed in the settings and not saved, for the next time that the page is opened. */
export function unsavedHandlers(): Pick<Handlers, 'connection.keep-unsaved' | 'connection.read-unsaved'> {
  const kept = createUnsaved(passingArea);
  return {
    async 'connection.keep-unsaved'({ id, unsaved }) {
      await kept.keep(id, unsaved);
      return ok(null);
    },
    'connection.read-unsaved': async () => ok(await kept.read()),
  };
}
