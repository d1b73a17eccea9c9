import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { uiTexts } from '../../utils/i18n/texts.ts';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';

export interface ClampProps {
  /** What is shown at first, px. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A button for two more lines would cost more room than the lines. */
const slack = 32;

/** Cuts long content and offers the rest; content that hardly passes the height is shown whole. */
export const Clamp = ({ height, children }: ClampProps) => {
  const content = useRef<HTMLDivElement>(null);
  const long = useSignal(false);
  const open = useSignal(false);

  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    const look = (): void => {
      long.value = element.offsetHeight > height + slack;
    };
    // Before anything is painted: what comes after a long text must not jump.
    look();
    // Images and folded parts change the height later.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [height, long]);

  const cut = long.value && !open.value;
  return (
    <div class="lz-clamp">
      <div
        class={classNames('lz-clamp-window', cut && 'lz-clamp-cut')}
        style={cut ? { maxHeight: `${height}px` } : undefined}
        onFocusIn={({ currentTarget, target }) => {
          // Tabbing into the part that is cut off shows it; a click on a link that is in sight moves nothing.
          if (
            target instanceof Element &&
            target.getBoundingClientRect().bottom > currentTarget.getBoundingClientRect().bottom
          )
            open.value = true;
        }}
      >
        <div ref={content} class="lz-flow-root">
          {children}
        </div>
      </div>
      {long.value && (
        <Button
          look="link"
          expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? uiTexts.showLess : uiTexts.showMore}
        </Button>
      )}
    </div>
  );
};
