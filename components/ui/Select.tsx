import type { Binding } from './Field.tsx';
import { Icon } from './Icons.tsx';

export interface SelectProps {
  readonly binding: Binding | { readonly 'aria-label': string };
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** An option's id; empty for none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Stands for the empty value; without it one of the options must be chosen. */
  readonly empty?: string;
}

/** The browser's own select, in our clothes: it is never cut by a card's edge and works by touch and keyboard. */
export const Select = ({ binding, options, value, onChange, empty }: SelectProps) => (
  <span class="lz-select">
    <select {...binding} class="lz-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
    <Icon name="chevron" />
  </span>
);
