import { securityTexts as texts } from '../../../utils/i18n/security-texts.ts';
import type { LockTime as Minutes } from '../../../utils/protocol/vault-messages.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';

const times: readonly Minutes[] = [5, 15, 30, 60];

export interface LockTimeProps {
  /** `undefined` for when the browser ends. */
  readonly minutes: number | undefined;
  readonly onChange: (minutes: Minutes | undefined) => void;
}

/** When an unused vault locks itself. A time that was set elsewhere is shown as it is. */
export const LockTime = ({ minutes, onChange }: LockTimeProps) => {
  const others = minutes === undefined || times.some((time) => time === minutes) ? [] : [minutes];
  return (
    <Field label={texts.lockAfter} help={texts.lockAfterHelp}>
      {(binding) => (
        <Select
          binding={binding}
          value={String(minutes ?? '')}
          empty={texts.never}
          options={[...others, ...times].map((time) => ({ id: String(time), name: texts.minutes(time) }))}
          onChange={(chosen) => onChange(times.find((time) => String(time) === chosen))}
        />
      )}
    </Field>
  );
};
