import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { actionTexts, composerTexts } from '../../utils/i18n/texts.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { trusted } from '../ui/trusted.ts';
import { useAfterPress } from '../ui/use-after-press.ts';
import { ComposerTools } from './ComposerTools.tsx';
import { insertMarker, type MarkerName } from './insert-marker.ts';
import type { CardModel } from './model.ts';

/** What the field may grow to before it scrolls, px. */
const tallest = 140;

const shortcuts: Readonly<Record<string, MarkerName>> = { b: 'bold', i: 'italic' };

export interface ComposerProps {
  readonly model: CardModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Where a comment is written. One line until it is used; whatever happens to the sending, the text stays. */
export const Composer = ({ model, field }: ComposerProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const focused = useSignal(false);
  const inside = useRef(false);
  const afterPress = useAfterPress();
  const selection = useRef<readonly [number, number]>(undefined);
  const draft = model.draft.value;
  const sending = model.sending.value;
  const failure = model.commentFailure.value;
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
    if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const marker = shortcuts[event.key.toLowerCase()];
    if (event.key !== 'Enter' && !marker) return;
    event.preventDefault();
    if (marker) mark(marker);
    else send();
  };

  const words = failure && describeFailure(failure, { ...model.context.value, key: model.key });
  const url = words?.href ?? model.reading.value?.issue.url ?? model.url;
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
      <div class={classNames('lz-editor', open && 'lz-open')}>
        {open && <ComposerTools onMark={mark} />}
        <textarea
          ref={field}
          class="lz-editor-text"
          rows={open ? 2 : 1}
          dir="auto"
          value={draft}
          readOnly={sending}
          placeholder={composerTexts.placeholder}
          aria-label={composerTexts.label}
          onInput={(event) => model.setDraft(event.currentTarget.value)}
          onKeyDown={trusted(pressed)}
        />
        {open && (
          <div class="lz-editor-end">
            <span class="lz-grow lz-meta lz-faint" aria-live="polite">
              {draft && !sending && model.draftState.value === 'saved' && composerTexts.draftSaved}
            </span>
            <Button look="primary" busy={sending} disabled={!draft.trim()} onClick={send}>
              {composerTexts.send}
            </Button>
          </div>
        )}
      </div>
      {words && (
        <Banner
          tone={words.tone}
          title={words.title}
          actions={
            (words.next === 'open-in-jira' || words.next === 'sign-in') &&
            url && (
              <LinkButton href={url}>
                {words.next === 'sign-in' ? actionTexts.signIn : actionTexts.openInJira}
              </LinkButton>
            )
          }
        >
          {words.detail}
        </Banner>
      )}
    </div>
  );
};
