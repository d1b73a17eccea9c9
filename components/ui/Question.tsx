import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface QuestionProps {
  readonly class: string;
  readonly title: string;
  readonly detail: ComponentChildren;
  /** The way out, which has the focus. */
  readonly keep: string;
  readonly onKeep: () => void;
  /** The button that does it. */
  readonly children: ComponentChildren;
}

/** Asks before something is done that can't be undone. */
export const Question = ({ class: looks, title, detail, keep, onKeep, children }: QuestionProps) => {
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div class={looks} role="alertdialog" aria-label={title}>
      <div class="lz-grow">
        <b>{title}</b> {detail}
      </div>
      <div class="lz-actions">
        <Button ref={out} onClick={onKeep}>
          {keep}
        </Button>
        {children}
      </div>
    </div>
  );
};
