import type { ComponentChildren, Ref } from 'preact';
import { classNames } from './class-names.ts';
import { Spinner } from './Spinner.tsx';
import { trusted } from './trusted.ts';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** `primary` is the one action of a view, `danger` what can't be taken back, `link` a quiet one in running text. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'link';
  readonly type?: 'button' | 'submit';
  /** Under way: a spinner stands beside the label, and clicks do nothing. The button keeps the focus. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that says what it does. Acts on trusted events only. */
export const Button = (props: ButtonProps) => {
  const { look = 'plain', busy = false, disabled = false } = props;
  const idle = busy || disabled;
  return (
    <button
      ref={props.ref}
      type={props.type ?? 'button'}
      class={classNames(
        look === 'link' ? 'lz-link-button' : 'lz-button',
        look === 'primary' && 'lz-primary',
        look === 'danger' && 'lz-danger',
      )}
      aria-disabled={idle ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={trusted((event: MouseEvent) => {
        if (idle) event.preventDefault();
        else props.onClick?.();
      })}
    >
      {busy && <Spinner />}
      {props.children}
    </button>
  );
};

export interface LinkButtonProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary';
}

/** A link that looks like a button, because it leads away from here. */
export const LinkButton = ({ href, children, look = 'plain' }: LinkButtonProps) => (
  <a
    class={classNames('lz-button', look === 'primary' && 'lz-primary')}
    href={href}
    target="_blank"
    rel="noopener noreferrer"
  >
    {children}
  </a>
);
