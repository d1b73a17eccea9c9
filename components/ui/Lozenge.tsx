import type { ComponentChildren } from 'preact';
import type { StatusCategory } from '../../utils/issue/issue.ts';

export interface LozengeProps {
  /** A status by its category; `warn` needs the user, `danger` is wrong. */
  readonly tone: StatusCategory | 'warn' | 'danger';
  readonly children: ComponentChildren;
}

/** A short word on a tint: the only place where colour means something. */
export const Lozenge = ({ tone, children }: LozengeProps) => (
  <span class={`lz-lozenge lz-tone-${tone}`}>{children}</span>
);
