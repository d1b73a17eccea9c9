import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { welcomeTexts as texts } from '../../../utils/i18n/welcome-texts.ts';
import { ConnectionForm } from '../connections/ConnectionForm.tsx';
import { Button } from '../../ui/Button.tsx';
import type { SectionProps } from '../section.ts';
import type { SettingsStore } from '../settings-store.ts';
import { ChooseHosts } from './ChooseHosts.tsx';
import { firstOpen, type Step, stepsDone } from './progress.ts';
import { Progress } from './Progress.tsx';
import { SeeItWork } from './SeeItWork.tsx';

export interface WelcomeProps extends SectionProps {
  readonly store: SettingsStore;
}

/** The first run in three steps. What is done is what is so: whoever comes back goes on where it was left. */
export const Welcome = ({ settings, actions, store, onGo }: WelcomeProps) => {
  const at = useSignal<Step>(firstOpen(settings.peek()));
  const said = useSignal('');
  const title = useRef<HTMLHeadingElement>(null);
  const [connection] = settings.value.connections;
  const wasConnected = useRef(connection !== undefined);
  const wasAt = useRef(at.value);

  const go = (step: Step): void => {
    said.value = '';
    at.value = step;
  };
  useSignalEffect(() => {
    const [first] = settings.value.connections;
    if (first && !wasConnected.current && at.peek() === 'connect') {
      at.value = 'hosts';
      said.value = texts.connected(first.name);
    }
    wasConnected.current = first !== undefined;
  });
  useEffect(() => {
    if (wasAt.current !== at.value) title.current?.focus();
    wasAt.current = at.value;
  }, [at.value]);

  return (
    <div class="lz-welcome">
      <p class="lz-welcome-over">{texts.over}</p>
      <Progress at={at.value} done={stepsDone(settings.value)} onGo={go} />
      <p class="lz-welcome-said" role="status">
        {said.value}
      </p>
      <h1 ref={title} class="lz-page-title" tabIndex={-1}>
        {texts[at.value].title}
      </h1>
      <p class="lz-lead">{texts[at.value].lead}</p>
      {at.value === 'connect' && (
        <>
          <ConnectionForm form={store.formOf(connection?.id ?? 'new')} />
          <div class="lz-welcome-end">
            <Button onClick={() => go('hosts')}>{connection ? texts.next : texts.skip}</Button>
          </div>
        </>
      )}
      {at.value === 'hosts' && (
        <ChooseHosts settings={settings} actions={actions} onGo={onGo} onNext={() => go('see')} />
      )}
      {at.value === 'see' && <SeeItWork settings={settings} actions={actions} onGo={onGo} onStep={go} />}
    </div>
  );
};
