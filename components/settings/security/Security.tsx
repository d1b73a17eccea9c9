import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { securityTexts as texts } from '../../../utils/i18n/security-texts.ts';
import { settingsTexts } from '../../../utils/i18n/settings-texts.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { Result } from '../../../utils/result/result.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { UnlockForm } from '../../ui/UnlockForm.tsx';
import type { SectionProps } from '../section.ts';
import { Forgotten } from './Forgotten.tsx';
import { LockTime } from './LockTime.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';

type Act = 'set' | 'change' | 'remove' | 'forget';

const tones = { open: 'todo', locked: 'warn', unlocked: 'done' } as const;
const details = { open: texts.openDetail, locked: texts.lockedDetail, unlocked: texts.unlockedDetail };

/** Where secrets are kept, and the passphrase that they can be kept under. */
export const Security = ({ settings, actions }: SectionProps) => {
  const { vault, connections } = settings.value;
  const act = useSignal<Act | undefined>(undefined);
  const said = useSignal('');
  const failure = useSignal<Failure | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  const open = (next: Act | undefined) => () => {
    act.value = next;
    said.value = '';
    failure.value = undefined;
  };

  /** Does it; what had the focus is gone then, and what was done is said in its place. */
  const run = async (answer: Promise<Result<SettingsView>>, words: string): Promise<Failure | undefined> => {
    const result = await answer;
    if (!result.ok) return result.failure;
    open(undefined)();
    said.value = words;
    requestAnimationFrame(() => status.current?.focus());
    return undefined;
  };
  const runHere = async (answer: Promise<Result<SettingsView>>, words: string): Promise<void> => {
    failure.value = await run(answer, words);
  };
  const { state } = vault;
  const refusal: Failure | undefined = state === 'unavailable' ? { kind: 'vault-unavailable' } : failure.value;
  const words = refusal && describeFailure(refusal, {});
  const forgotten = () => (
    <Forgotten
      names={connections.filter(({ hasSecret }) => hasSecret).map(({ name }) => name)}
      onErase={() => runHere(actions.eraseVault(), texts.done.erased)}
      onKeep={open(undefined)}
    />
  );
  return (
    <>
      <h1 class="lz-page-title">{settingsTexts.sections.security}</h1>
      <p class="lz-lead">{texts.lead}</p>
      <p ref={status} class={said.value && 'lz-said'} role="status" tabIndex={-1}>
        {said.value}
      </p>
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail} {state === 'unavailable' && texts.unavailable}
          </Banner>
        </div>
      )}
      {state !== 'unavailable' && (
        <section class="lz-vault" aria-label={texts.passphrase}>
          <div class="lz-vault-head">
            <h2 class="lz-grow">{texts.passphrase}</h2>
            <Lozenge tone={tones[state]}>{texts.states[state]}</Lozenge>
          </div>
          <p class="lz-quiet">{details[state]}</p>
          {state === 'open' && act.value !== 'set' && (
            <div class="lz-actions">
              <Button look="primary" onClick={open('set')}>
                {texts.set}
              </Button>
            </div>
          )}
          {state === 'open' && act.value === 'set' && (
            <PassphraseForm
              asks={['next', 'again']}
              note={texts.noWayBack}
              submit={texts.set}
              onSubmit={({ next }) => run(actions.protectVault(next), texts.done.set)}
              onCancel={open(undefined)}
            />
          )}
          {state === 'locked' && act.value !== 'forget' && (
            <UnlockForm focused onUnlock={(typed) => run(actions.unlockVault(typed), texts.done.unlocked)}>
              <Button look="link" onClick={open('forget')}>
                {texts.forgot}
              </Button>
            </UnlockForm>
          )}
          {state === 'unlocked' && (
            <>
              <LockTime
                minutes={vault.lockAfter}
                onChange={(minutes) =>
                  void actions.lockAfter(minutes).then((result) => {
                    failure.value = result.ok ? undefined : result.failure;
                  })
                }
              />
              {(act.value === undefined || act.value === 'set') && (
                <div class="lz-actions">
                  <Button look="primary" onClick={() => void runHere(actions.lockVault(), texts.done.locked)}>
                    {texts.lockNow}
                  </Button>
                  <Button onClick={open('change')}>{texts.change}</Button>
                  <Button onClick={open('remove')}>{texts.remove}</Button>
                  <Button look="link" onClick={open('forget')}>
                    {texts.forgot}
                  </Button>
                </div>
              )}
              {act.value === 'change' && (
                <PassphraseForm
                  asks={['current', 'next', 'again']}
                  note={texts.noWayBack}
                  submit={texts.changeNow}
                  onSubmit={({ current, next }) => run(actions.changePassphrase(current, next), texts.done.changed)}
                  onCancel={open(undefined)}
                />
              )}
              {act.value === 'remove' && (
                <PassphraseForm
                  asks={['current']}
                  note={texts.removeDetail}
                  submit={texts.removeNow}
                  danger
                  onSubmit={({ current }) => run(actions.unprotectVault(current), texts.done.removed)}
                  onCancel={open(undefined)}
                />
              )}
            </>
          )}
          {state !== 'open' && act.value === 'forget' && forgotten()}
        </section>
      )}
    </>
  );
};
