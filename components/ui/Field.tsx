import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties an input to its label, help and error. Spread it onto the input. */
export interface Binding {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly help?: ComponentChildren;
  /** What is wrong with the value and how to put it right. */
  readonly error?: string;
  /** What may be meant so, but is worth a second look. */
  readonly warning?: string;
  readonly required?: boolean;
  readonly children: (binding: Binding) => ComponentChildren;
}

/** A label bound to its input, and under it the help, the warning or the error, which the input is described by. */
export const Field = ({ label, help, error, warning, required, children }: FieldProps) => {
  const id = useId();
  const notes = [error && `${id}-error`, warning && `${id}-warning`, help && `${id}-help`].filter(Boolean);
  return (
    <div class="lz-field">
      <label for={id} class={required ? 'lz-required' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-required': required ? 'true' : undefined,
      })}
      {error && (
        <span id={`${id}-error`} class="lz-error">
          {error}
        </span>
      )}
      {warning && (
        <span id={`${id}-warning`} class="lz-warning">
          {warning}
        </span>
      )}
      {help && (
        <span id={`${id}-help`} class="lz-help">
          {help}
        </span>
      )}
    </div>
  );
};
