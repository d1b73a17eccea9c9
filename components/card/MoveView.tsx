import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { actionTexts, moveTexts, uiTexts } from '../../utils/i18n/texts.ts';
import type { Issue } from '../../utils/issue/issue.ts';
import type { FieldValues } from '../../utils/issue/screen.ts';
import type { Transition } from '../../utils/issue/transition.ts';
import { moveFocus } from '../ui/arrow-keys.ts';
import { Banner } from '../ui/Banner.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Icon } from '../ui/Icons.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { trusted } from '../ui/trusted.ts';
import { FailureActions } from './FailureActions.tsx';
import type { CardModel } from './model.ts';
import { MoveForm } from './MoveForm.tsx';

interface MoveListProps {
  readonly model: CardModel;
  readonly issue: Issue;
  readonly transitions: readonly Transition[];
  readonly values: Signal<Readonly<Record<string, FieldValues>>>;
}

const MoveList = ({ model, issue, transitions, values }: MoveListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const chosen = model.chosen.value;
  const lastChosen = useRef(chosen);
  useEffect(() => {
    // On the first look the first move has the focus; after a closed form, the move it belonged to.
    const index = transitions.findIndex(({ id }) => id === lastChosen.current);
    if (chosen === undefined) list.current?.querySelectorAll<HTMLElement>('.lz-move').item(Math.max(0, index))?.focus();
    lastChosen.current = chosen;
  }, [chosen, transitions]);

  const choose = ({ id, fields }: Transition): void => {
    if (model.moving.peek()) return;
    const again = chosen === id;
    model.chooseTransition(again ? undefined : id);
    // A move that asks nothing is made by choosing it; its form shows only if that fails.
    if (!again && fields.every(({ required, input }) => !required && input.type === 'other')) model.move({});
  };
  return (
    <ul
      ref={list}
      class="lz-plain-list lz-moves"
      onKeyDown={trusted((event: KeyboardEvent) => moveFocus(event, '.lz-move'))}
    >
      {transitions.map((transition) => {
        const { id, name, to } = transition;
        const open = id === chosen;
        const asks = open && (transition.fields.length > 0 || model.moveFailure.value !== undefined);
        return (
          <li key={id}>
            <button
              type="button"
              class={classNames('lz-move', open && 'lz-chosen')}
              aria-expanded={transition.fields.length > 0 ? open : undefined}
              onClick={trusted(() => choose(transition))}
            >
              <span class="lz-grow lz-ellipsis">{name}</span>
              <span class="lz-heard">{moveTexts.to}</span>
              <span class="lz-faint">{open && !asks && model.moving.value ? <Spinner /> : <Icon name="arrow" />}</span>
              <Lozenge tone={to.category}>{to.name}</Lozenge>
            </button>
            {asks && <MoveForm key={id} model={model} transition={transition} values={values} url={issue.url} />}
          </li>
        );
      })}
    </ul>
  );
};

export interface MoveViewProps {
  readonly model: CardModel;
  readonly issue: Issue;
}

/** Where the issue can go from here. Arrow keys walk the list, Enter chooses. */
export const MoveView = ({ model, issue }: MoveViewProps) => {
  const back = useRef<HTMLButtonElement>(null);
  const values = useSignal<Readonly<Record<string, FieldValues>>>({});
  const transitions = model.transitions.value;
  const failure = model.transitionsFailure.value;
  const words = failure && describeFailure(failure, { ...model.context.value, key: issue.key });
  useEffect(() => {
    if (!transitions || transitions.length === 0) back.current?.focus();
  }, [transitions]);
  return (
    <>
      <header class="lz-card-head lz-move-head">
        <IconButton ref={back} icon="back" label={actionTexts.back} onClick={() => model.closeMove()} />
        <h2 class="lz-grow lz-move-title">{moveTexts.title(issue.key)}</h2>
        <IconButton icon="close" label={actionTexts.close} onClick={() => model.close()} />
      </header>
      <div class="lz-card-body lz-move-body">
        {words && (
          <div class="lz-move-form">
            <Banner tone={words.tone} title={words.title}>
              {words.detail}
            </Banner>
            <FailureActions model={model} words={words} retry={() => model.openMove()} busy={false} />
          </div>
        )}
        {!words && !transitions && (
          <div class="lz-card-skeleton" role="status" aria-label={uiTexts.loading}>
            <Skeleton width={84} height={16} />
            <Skeleton width={92} height={16} />
          </div>
        )}
        {!words && transitions?.length === 0 && (
          <div class="lz-card-note">
            <div>
              <b>{moveTexts.none}</b>
              <p class="lz-quiet">{moveTexts.noneDetail}</p>
            </div>
          </div>
        )}
        {!words && transitions && transitions.length > 0 && (
          <MoveList model={model} issue={issue} transitions={transitions} values={values} />
        )}
      </div>
    </>
  );
};
