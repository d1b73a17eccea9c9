import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { actionTexts, cardTexts } from '../../utils/i18n/texts.ts';
import { CardGlance } from './CardGlance.tsx';
import { CardFailure } from './CardFailure.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { cardKey } from './card-key.ts';
import { CardSkeleton } from './CardSkeleton.tsx';
import { IssueView } from './IssueView.tsx';
import type { CardModel } from './model.ts';
import { MoveView } from './MoveView.tsx';

export interface CardProps {
  readonly model: CardModel;
  /** px; what does not fit scrolls between head and foot. */
  readonly maxHeight?: number;
  /** The card's element, for placing it and for giving it the focus. */
  readonly element?: RefObject<HTMLElement | null>;
}

/**
 * The card of an issue, 384 px wide. Its keys (C comment, T move, Y copy) work while the focus is inside; key events end
 * at its edge, so that the page's own shortcuts don't fire on what is typed here. Escape alone passes, for `stepBack`.
 */
export const Card = ({ model, maxHeight, element }: CardProps) => {
  const pill = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const view = model.view.value;
  const lastView = useRef(view);
  useEffect(() => {
    if (lastView.current === 'move' && view === 'issue') pill.current?.focus();
    lastView.current = view;
  }, [view]);

  const reading = model.reading.value;
  const failure = model.failure.value;
  const glance = model.glance.value;
  const keep = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') event.stopPropagation();
  };
  return (
    <section
      ref={element}
      class="lz-root lz-card"
      role="dialog"
      aria-label={cardTexts.card(model.key)}
      tabIndex={-1}
      style={maxHeight === undefined ? undefined : { maxHeight: `${maxHeight}px` }}
      onKeyDown={(event) => {
        cardKey(event, model, () => field.current?.focus());
        keep(event);
      }}
      onKeyUp={keep}
      onKeyPress={keep}
    >
      {view === 'move' && reading ? (
        <MoveView model={model} issue={reading.issue} />
      ) : (
        <>
          <CardHead model={model} />
          {reading && <IssueView model={model} reading={reading} pill={pill} field={field} />}
          {!reading && failure && <CardFailure model={model} failure={failure} />}
          {!reading && !failure && glance && <CardGlance model={model} issue={glance} />}
          {!reading && !failure && !glance && <CardSkeleton visible={model.skeleton.value} />}
          {reading && <CardFoot model={model} reading={reading} />}
        </>
      )}
      <span class="lz-heard" role="status">
        {model.copied.value && actionTexts.copied}
      </span>
    </section>
  );
};
