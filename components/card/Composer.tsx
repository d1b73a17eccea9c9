import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { composerTexts } from '../../utils/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { trusted } from '../ui/trusted.ts';
import { useAfterPress } from '../ui/use-after-press.ts';
import { ComposerTools } from './ComposerTools.tsx';
import { FailureBanner } from './FailureBanner.tsx';
import { insertMarker, type MarkerName } from './insert-marker.ts';
import type { CardModel } from './model.ts';

/** What the field may grow to before it scrolls, px. */
const tallest = 140;

const shortcuts: Readonly<Record<string, MarkerName>> = { b: 'bold', i: 'italic' };

export interface ComposerProps {
  readonly model: CardModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Where a comment is written. One line until it is used; whatever happens to the sending, the text stays. On an archived issue
 * it says that nothing can be written, and keeps what was.
 */
export const Composer = ({ model, field }: ComposerProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const focused = useSignal(false);
  const inside = useRef(false);
  const afterPress = useAfterPress();
  const selection = useRef<readonly [number, number]>(undefined);
  const draft = model.draft.value;
  const sending = model.sending.value;
  const failure = model.commentFailure.value;
  const closed = model.reading.value?.issue.archived === true;
  const open = focused.value || draft !== '' || failure !== undefined;

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    if (open) area.style.height = `${Math.min(tallest, area.scrollHeight)}px`;
    if (selection.current) area.setSelectionRange(...selection.current);
    selection.current = undefined;
  }, [draft, open, field]);

  useEffect(() => {
    if (failure) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);

  const mark = (marker: MarkerName): void => {
    const area = field.current;
    if (!area) return;
    const marked = insertMarker({ text: area.value, start: area.selectionStart, end: area.selectionEnd }, marker);
    selection.current = [marked.start, marked.end];
    model.setDraft(marked.text);
    area.focus();
  };
  const send = (): void => {
    if (draft.trim() && !sending) model.comment();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (closed || event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const marker = shortcuts[event.key.toLowerCase()];
    if (event.key !== 'Enter' && !marker) return;
    event.preventDefault();
    if (marker) mark(marker);
    else send();
  };

  if (closed && !open)
    return (
      <div class="lz-compose">
        <p class="lz-editor lz-editor-closed">{composerTexts.closed}</p>
      </div>
    );
  return (
    <div
      ref={frame}
      class="lz-compose"
      onFocusIn={() => {
        inside.current = true;
        focused.value = true;
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        inside.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // Folding at once would take what is pressed away from under the pointer.
        afterPress(() => {
          focused.value = inside.current;
        });
      }}
    >
      <div class={classNames('lz-editor', open && 'lz-open', closed && 'lz-editor-closed')}>
        {open && !closed && <ComposerTools onMark={mark} />}
        <textarea
          ref={field}
          class="lz-editor-text"
          rows={open ? 2 : 1}
          dir="auto"
          value={draft}
          readOnly={sending || closed}
          placeholder={composerTexts.placeholder}
          aria-label={composerTexts.label}
          onInput={(event) => model.setDraft(event.currentTarget.value)}
          onKeyDown={trusted(pressed)}
        />
        {open && !(closed && failure) && (
          <div class="lz-editor-end">
            <span class="lz-grow lz-meta lz-faint" aria-live="polite">
              {closed
                ? composerTexts.closed
                : draft && !sending && model.draftState.value === 'saved' && composerTexts.draftSaved}
            </span>
            {!closed && (
              <Button look="primary" busy={sending} disabled={!draft.trim()} onClick={send}>
                {composerTexts.send}
              </Button>
            )}
          </div>
        )}
      </div>
      {failure && <FailureBanner model={model} failure={failure} />}
    </div>
  );
};
