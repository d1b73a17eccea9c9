import { useId } from 'preact/hooks';

export interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of few, all in sight: radio buttons side by side, so arrow keys and screen readers know them. */
export const Segmented = <T extends string>({ legend, options, value, onChange }: SegmentedProps<T>) => {
  const name = useId();
  return (
    <fieldset class="lz-segmented">
      <legend>{legend}</legend>
      <div class="lz-segments">
        {options.map((option) => (
          <label key={option.value} class="lz-segment">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
