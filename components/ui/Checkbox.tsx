import { useId } from 'preact/hooks';

export interface CheckboxProps {
  readonly label: string;
  readonly help?: string;
  /** Why it has to be ticked first. */
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is or isn't so. The words are part of the target. */
export const Checkbox = ({ label, help, error, checked, onChange }: CheckboxProps) => {
  const id = useId();
  const notes = [error && `${id}-error`, help && `${id}-help`].filter(Boolean);
  return (
    <div class="lz-field">
      <label class="lz-check">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {error && (
        <span id={`${id}-error`} class="lz-error lz-check-help">
          {error}
        </span>
      )}
      {help && (
        <span id={`${id}-help`} class="lz-help lz-check-help">
          {help}
        </span>
      )}
    </div>
  );
};
