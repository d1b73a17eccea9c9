import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionTexts, cardTexts } from '../../utils/i18n/texts.ts';
import type { Comment } from '../../utils/issue/issue.ts';
import { Button } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import { FailureBanner } from './FailureBanner.tsx';
import type { CardModel } from './model.ts';

export interface OwnCommentProps {
  readonly model: CardModel;
  readonly id: Comment['id'];
  /** The comment as Jira has it. */
  readonly children: ComponentChildren;
}

/** What a comment says, and for one's own what can still be done about it. Others' comments are shown as they are. */
export const OwnComment = ({ model, id, children }: OwnCommentProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOwn = model.ownComments.value.has(id);
  const closed = model.reading.value?.issue.archived;
  const change = model.commentChange.value?.id === id ? model.commentChange.value : undefined;
  const editing = change?.what === 'edit';
  // At once: what is typed until then would be taken for the card's own keys.
  useLayoutEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);

  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) model.confirmChange();
    else if (event.key === 'Escape') model.cancelChange();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      {editing ? (
        <textarea
          ref={field}
          class="lz-editor-text lz-comment-field"
          rows={3}
          dir="auto"
          value={change.text}
          readOnly={change.busy}
          aria-label={cardTexts.editedComment}
          onInput={(event) => model.setChange(event.currentTarget.value)}
          onKeyDown={trusted(pressed)}
        />
      ) : (
        children
      )}
      {isOwn && (change || !closed) && (
        <div
          class="lz-comment-acts"
          role="group"
          aria-label={cardTexts.editedComment}
          onKeyDown={editing ? undefined : trusted(pressed)}
        >
          {change ? (
            <>
              {!editing && <span class="lz-small">{cardTexts.sureToDelete}</span>}
              <Button look={editing ? 'primary' : 'danger'} busy={change.busy} onClick={model.confirmChange}>
                {editing ? cardTexts.saveComment : cardTexts.deleteComment}
              </Button>
              <Button disabled={change.busy} onClick={model.cancelChange}>
                {actionTexts.cancel}
              </Button>
            </>
          ) : (
            <>
              <Button look="link" onClick={() => model.beginChange(id, 'edit')}>
                {cardTexts.editComment}
              </Button>
              <Button look="link" onClick={() => model.beginChange(id, 'delete')}>
                {cardTexts.deleteComment}
              </Button>
            </>
          )}
        </div>
      )}
      {change?.failure && <FailureBanner model={model} failure={change.failure} />}
    </>
  );
};
