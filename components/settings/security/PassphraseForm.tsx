import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { securityTexts as texts } from '../../../utils/i18n/security-texts.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { SecretInput } from '../../ui/SecretInput.tsx';
import { trusted } from '../../ui/trusted.ts';
import { shortest, strengthOf } from './strength.ts';

type Name = 'current' | 'next' | 'again';
type Typed = Readonly<Record<Name, string>>;

export interface PassphraseFormProps {
  /** Which fields it has. */
  readonly asks: readonly Name[];
  readonly note: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** Gives what kept it from being done. */
  readonly onSubmit: (typed: Typed) => Promise<Failure | undefined>;
  readonly onCancel: () => void;
}

const labels: Readonly<Record<Name, string>> = { current: texts.current, next: texts.newOne, again: texts.again };
const nothing: Typed = { current: '', next: '', again: '' };

/** The hint while a passphrase is made up. */
const hintOf = (typed: string): string => {
  if (typed === '') return texts.strength.none;
  const strength = strengthOf(typed);
  return strength === 'short' ? texts.strength.short(shortest - [...typed].length) : texts.strength[strength];
};

/** What is wrong with what was typed, by field. */
const problemsIn = ({ current, next, again }: Typed, asks: readonly Name[]): Partial<Record<Name, string>> => ({
  ...(asks.includes('current') && current === '' && { current: texts.problems.current }),
  ...(asks.includes('next') && strengthOf(next) === 'short' && { next: texts.problems.short }),
  ...(asks.includes('next') && asks.includes('current') && next === current && { next: texts.problems.same }),
  ...(asks.includes('again') && again !== next && { again: texts.problems.differs }),
});

/** Where a passphrase is set, changed or removed. What is wrong is said when it is sent, at its field. */
export const PassphraseForm = ({ asks, note, submit, danger, onSubmit, onCancel }: PassphraseFormProps) => {
  const typed = useSignal<Typed>(nothing);
  const problems = useSignal<Partial<Record<Name, string>>>({});
  const failure = useSignal<Failure | undefined>(undefined);
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const focusOn = (selector: string): void => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => focusOn('input'), []);

  const send = async (): Promise<void> => {
    if (busy.value) return;
    problems.value = problemsIn(typed.value, asks);
    failure.value = undefined;
    if (Object.keys(problems.value).length === 0) {
      busy.value = true;
      const refused = await onSubmit(typed.value);
      busy.value = false;
      if (refused?.kind === 'wrong-passphrase') problems.value = { current: texts.problems.wrong };
      else failure.value = refused;
    }
    requestAnimationFrame(() => focusOn('[aria-invalid]'));
  };
  const words = failure.value && describeFailure(failure.value, {});
  return (
    <form
      ref={form}
      class="lz-passphrase"
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        void send();
      })}
    >
      {words && (
        <Banner tone={words.tone} title={words.title}>
          {words.detail}
        </Banner>
      )}
      {asks.map((name) => (
        <Field
          key={name}
          label={labels[name]}
          {...(problems.value[name] && { error: problems.value[name] })}
          {...(name === 'next' && { help: hintOf(typed.value.next) })}
        >
          {(binding) => (
            <SecretInput
              binding={binding}
              value={typed.value[name]}
              onInput={(value) => {
                typed.value = { ...typed.value, [name]: value };
                const { [name]: _gone, ...others } = problems.value;
                problems.value = others;
              }}
            />
          )}
        </Field>
      ))}
      <p class="lz-quiet">{note}</p>
      <div class="lz-actions">
        <Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy.value}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
};
