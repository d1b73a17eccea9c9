import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import { settingsTexts } from '../../../utils/i18n/settings-texts.ts';
import type { HostView, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { Result } from '../../../utils/result/result.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { SectionProps } from '../section.ts';
import { EnableHost } from './EnableHost.tsx';
import { HostList } from './HostList.tsx';
import { RemovedHost } from './RemovedHost.tsx';
import { useLook } from './use-look.ts';

/** The sites that Lozenge looks at, what each is and is connected to, and the ways to add one. */
export const GitHosts = ({ settings, actions, onGo }: SectionProps) => {
  const { hosts, connections } = settings.value;
  const list = useRef<HTMLDivElement>(null);
  const failure = useSignal<Failure | undefined>(undefined);
  const removed = useSignal<{ readonly url: string; readonly scopes: number } | undefined>(undefined);
  useLook(actions);

  const run = async (action: Promise<Result<SettingsView>>): Promise<boolean> => {
    const result = await action;
    failure.value = result.ok ? undefined : result.failure;
    return result.ok;
  };
  const remove = async ({ url }: HostView): Promise<void> => {
    const scopes = settings.peek().scopes.filter(({ host, path }) => host === url && path !== '').length;
    if (await run(actions.disableHost(url))) removed.value = { url, scopes };
  };
  const undo = async (url: string): Promise<void> => {
    if (!(await run(actions.restoreHost(url)))) return;
    removed.value = undefined;
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-host="${CSS.escape(url)}"]`)?.focus());
  };
  const gone = removed.value;
  const words = failure.value && describeFailure(failure.value, {});
  return (
    <>
      <h1 class="lz-page-title">{settingsTexts.sections.hosts}</h1>
      <p class="lz-lead">{texts.lead}</p>
      {connections.length === 0 && (
        <div class="lz-outcome">
          <Banner
            tone="todo"
            title={texts.connectFirst}
            actions={<Button onClick={() => onGo({ at: 'connections', id: 'new' })}>{texts.connect}</Button>}
          >
            {texts.connectFirstDetail}
          </Banner>
        </div>
      )}
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail}
          </Banner>
        </div>
      )}
      {gone && hosts.every(({ url }) => url !== gone.url) && (
        <RemovedHost url={gone.url} scopes={gone.scopes} onUndo={() => void undo(gone.url)} />
      )}
      <div ref={list}>
        {hosts.length > 0 ? (
          <HostList
            hosts={hosts}
            connections={connections}
            verbsOf={(host) => ({
              onKind: (kind) => void run(actions.setHostKind(host.url, kind)),
              onConnect: (connection) => void run(actions.connectHost(host.url, connection)),
              onGrant: () => void run(actions.enableHost(host.url)),
              onRemove: () => void remove(host),
            })}
          />
        ) : (
          <div class="lz-empty">
            <b>{texts.none}</b>
            <p>{texts.noneDetail}</p>
          </div>
        )}
      </div>
      <h2 class="lz-heading">{texts.add}</h2>
      <EnableHost hosts={hosts} onEnable={(url) => actions.enableHost(url)} />
    </>
  );
};
