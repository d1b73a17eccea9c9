import { useId } from 'preact/hooks';

export interface CheckboxProps {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is or isn't so. The words are part of the target. */
export const Checkbox = ({ label, help, checked, onChange }: CheckboxProps) => {
  const id = useId();
  return (
    <div class="lz-field">
      <label class="lz-check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={help && id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {help && (
        <span id={id} class="lz-help lz-check-help">
          {help}
        </span>
      )}
    </div>
  );
};
