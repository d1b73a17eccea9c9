import type { ComponentChildren } from 'preact';
import { actionTexts } from '../../utils/i18n/texts.ts';
import { IconButton } from './IconButton.tsx';

export interface ToastProps {
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly onDismiss: () => void;
}

/** Says what was done, at the foot of the window. Stays until it is dismissed: a way back must not run away. */
export const Toast = ({ children, actions, onDismiss }: ToastProps) => (
  <div class="lz-toast" role="status">
    <span class="lz-grow">{children}</span>
    {actions}
    <IconButton icon="close" label={actionTexts.close} onClick={onDismiss} />
  </div>
);
