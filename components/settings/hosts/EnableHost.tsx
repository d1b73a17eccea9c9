import { useSignal } from '@preact/signals';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import type { HostView, SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Result } from '../../../utils/result/result.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useAfterPress } from '../../ui/use-after-press.ts';
import { readHostAddress } from './host-address.ts';
import { hostName } from './host-name.ts';
import { WellKnown } from './WellKnown.tsx';

export interface EnableHostProps {
  readonly hosts: readonly HostView[];
  /** Called within the click, with a tidy address. */
  readonly onEnable: (url: string) => Promise<Result<SettingsView>>;
}

/** Adds a Git host: a well-known one by a click, any other by its address, which stays in its field until it is enabled. */
export const EnableHost = ({ hosts, onEnable }: EnableHostProps) => {
  const afterPress = useAfterPress();
  const typed = useSignal('');
  /** Where the path can be read in more than one way: how the user reads it. */
  const meant = useSignal<string | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const enabling = useSignal('');
  const done = useSignal('');

  const address = readHostAddress(typed.value);
  const target = meant.value ?? address?.url;
  const others = [address?.url, ...(address?.others ?? [])].filter((url) => url !== undefined && url !== target);

  const find = (): string | undefined => {
    if (!typed.peek().trim()) return texts.problems.host;
    const url = meant.peek() ?? readHostAddress(typed.peek())?.url;
    if (url === undefined) return texts.problems.hostAddress;
    return hosts.some((host) => host.url === url && host.granted) ? texts.problems.hostTwice : undefined;
  };
  const enable = async (url: string): Promise<void> => {
    if (enabling.peek()) return;
    enabling.value = url;
    problem.value = undefined;
    done.value = '';
    const result = await onEnable(url);
    enabling.value = '';
    if (result.ok) {
      typed.value = '';
      meant.value = undefined;
      done.value = texts.enabledNow(hostName(url));
      return;
    }
    const { title, detail } = describeFailure(result.failure, {});
    problem.value = `${title} ${detail}`;
  };
  const submit = (): void => {
    problem.value = find();
    if (problem.peek() === undefined && target !== undefined) void enable(target);
  };
  return (
    <div class="lz-enable">
      <WellKnown hosts={hosts} busy={enabling.value} onEnable={(url) => void enable(url)} />
      <form
        noValidate
        onSubmit={trusted((event: SubmitEvent) => {
          event.preventDefault();
          submit();
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
                  meant.value = undefined;
                  problem.value = undefined;
                }}
                onBlur={() =>
                  afterPress(() => {
                    if (typed.peek().trim() && !enabling.peek()) problem.value = find();
                  })
                }
              />
              <Button type="submit" look="primary" busy={enabling.value !== '' && enabling.value === target}>
                {texts.enable}
              </Button>
            </span>
          )}
        </Field>
        <div class="lz-small lz-quiet lz-looks-at" aria-live="polite">
          {target !== undefined && hostName(target) !== typed.value.trim() && target !== typed.value.trim() && (
            <span>
              {texts.looksAt} <b>{target}</b> {texts.andBelow}
            </span>
          )}
          {others.length > 0 && (
            <span class="lz-meant">
              {texts.orMeant}{' '}
              {others.map((url) => (
                <Button
                  key={url}
                  look="link"
                  onClick={() => {
                    meant.value = url;
                    problem.value = undefined;
                  }}
                >
                  {url}
                </Button>
              ))}
            </span>
          )}
        </div>
        <span class="lz-small lz-quiet" role="status">
          {done.value}
        </span>
      </form>
    </div>
  );
};
