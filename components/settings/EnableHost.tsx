import { useSignal } from '@preact/signals';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { HostView, SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Result } from '../../utils/result/result.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icons.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useAfterPress } from '../ui/use-after-press.ts';
import { trusted } from '../ui/trusted.ts';
import { toHostAddress, wellKnownHosts } from './jira-address.ts';

export interface EnableHostProps {
  readonly hosts: readonly HostView[];
  /** Called within the click, with a tidy address. */
  readonly onEnable: (url: string) => Promise<Result<SettingsView>>;
}

/** Adds a Git host by its address. The address stays in its field until the host is enabled. */
export const EnableHost = ({ hosts, onEnable }: EnableHostProps) => {
  const afterPress = useAfterPress();
  const typed = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const enabling = useSignal(false);

  const find = (): string | undefined => {
    if (!typed.peek().trim()) return texts.problems.host;
    const url = toHostAddress(typed.peek());
    if (!url) return texts.problems.hostAddress;
    return hosts.some((host) => host.url === url && host.granted) ? texts.problems.hostTwice : undefined;
  };
  const enable = async (): Promise<void> => {
    const url = toHostAddress(typed.peek());
    problem.value = find();
    if (problem.peek() || !url || enabling.peek()) return;
    enabling.value = true;
    const result = await onEnable(url);
    enabling.value = false;
    if (result.ok) {
      typed.value = '';
      return;
    }
    const { title, detail } = describeFailure(result.failure, {});
    problem.value = `${title} ${detail}`;
  };
  const offered = wellKnownHosts.filter((host) => hosts.every(({ url }) => url !== `https://${host}`));
  return (
    <form
      class="lz-enable"
      noValidate
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        void enable();
      })}
    >
      <Field label={texts.address} error={problem.value} help={texts.addressHelp}>
        {(binding) => (
          <span class="lz-with-button">
            <TextInput
              binding={binding}
              inputMode="url"
              value={typed.value}
              placeholder="https://gitlab.example.com"
              onInput={(value) => {
                typed.value = value;
                problem.value = undefined;
              }}
              onBlur={() =>
                afterPress(() => {
                  if (typed.peek().trim() && !enabling.peek()) problem.value = find();
                })
              }
            />
            <Button type="submit" look="primary" busy={enabling.value}>
              {texts.enable}
            </Button>
          </span>
        )}
      </Field>
      {offered.length > 0 && (
        <div class="lz-actions">
          <span class="lz-small lz-faint">{texts.wellKnown}</span>
          {offered.map((host) => (
            <Button
              key={host}
              onClick={() => {
                typed.value = host;
                void enable();
              }}
            >
              <Icon name="plus" size={12} />
              {host}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
};
