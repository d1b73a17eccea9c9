import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { actionTexts, moveTexts } from '../../utils/i18n/texts.ts';
import type { FieldValues } from '../../utils/issue/screen.ts';
import type { Transition } from '../../utils/issue/transition.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import { FailureBanner } from './FailureBanner.tsx';
import type { CardModel } from './model.ts';
import { askedFields, fieldProblems, filledFields, onlyInJira } from './move-form.ts';
import { MoveField } from './MoveField.tsx';

export interface MoveFormProps {
  readonly model: CardModel;
  readonly transition: Transition;
  /** By transition; kept by the move view, so that looking at another move loses nothing. */
  readonly values: Signal<Readonly<Record<string, FieldValues>>>;
  readonly url: string;
}

const submits = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.isComposing &&
  (event.ctrlKey || event.metaKey || (event.target instanceof Element && event.target.matches('input')));

/** The fields of a transition and the one action; what Jira complains of stands at its field. */
export const MoveForm = ({ model, transition, values, url }: MoveFormProps) => {
  const form = useRef<HTMLDivElement>(null);
  const attempts = useSignal(0);
  const problems = useSignal<Readonly<Record<string, string>>>({});
  const failure = model.moveFailure.value;
  const fields = askedFields(transition);
  const blocked = onlyInJira(transition);

  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[aria-invalid]') ??
      (failure ? null : form.current?.querySelector<HTMLElement>('input, select, textarea'));
    first?.focus();
  }, [transition.id, failure, attempts.value]);

  if (blocked.length > 0) {
    return (
      <div class="lz-move-form">
        <p class="lz-quiet lz-small">{moveTexts.onlyInJira(blocked.join(', '))}</p>
        <div class="lz-move-end">
          <Button onClick={() => model.chooseTransition(undefined)}>{actionTexts.cancel}</Button>
          <LinkButton look="primary" href={url}>
            {actionTexts.openInJira}
          </LinkButton>
        </div>
      </div>
    );
  }

  const complaints: Readonly<Record<string, string>> = failure?.kind === 'invalid' ? failure.fields : {};
  const submit = (): void => {
    if (model.moving.peek()) return;
    const filled = values.peek()[transition.id] ?? {};
    problems.value = fieldProblems(transition, filled);
    attempts.value += 1;
    if (Object.keys(problems.peek()).length === 0) model.move(filledFields(transition, filled));
  };
  return (
    <div
      ref={form}
      class="lz-move-form"
      role="group"
      aria-label={transition.name}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (!submits(event)) return;
        event.preventDefault();
        submit();
      })}
    >
      {failure && (
        <FailureBanner model={model} failure={failure} saysItself={(id) => fields.some((field) => field.id === id)} />
      )}
      {fields.map((field) => (
        <MoveField
          key={field.id}
          field={field}
          value={values.value[transition.id]?.[field.id]}
          error={problems.value[field.id] ?? complaints[field.id]}
          onChange={(value) => {
            const all = values.peek();
            values.value = { ...all, [transition.id]: { ...all[transition.id], [field.id]: value } };
            const { [field.id]: _solved, ...others } = problems.peek();
            if (_solved !== undefined) problems.value = others;
          }}
        />
      ))}
      <div class="lz-move-end">
        <Button onClick={() => model.chooseTransition(undefined)}>{actionTexts.cancel}</Button>
        <Button look="primary" busy={model.moving.value} onClick={submit}>
          {moveTexts.moveTo(transition.to.name)}
        </Button>
      </div>
    </div>
  );
};
