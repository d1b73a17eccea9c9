import { useSignal } from '@preact/signals';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { HostView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { trusted } from '../../ui/trusted.ts';
import { hostName } from '../hosts/host-name.ts';

export interface FromGitLabProps {
  readonly hosts: readonly HostView[];
  readonly busy: boolean;
  readonly onRead: (host: string, path: string) => void;
}

/** Asks an enabled GitLab for what its own integration of a project says. */
export const FromGitLab = ({ hosts, busy, onRead }: FromGitLabProps) => {
  const gitLabs = hosts.filter(({ kind, seen, granted }) => granted && (kind ?? seen?.kind ?? 'gitlab') === 'gitlab');
  const chosen = useSignal('');
  const path = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const first = gitLabs[0]?.url;
  if (first === undefined) return <p class="lz-quiet">{texts.gitLabNoHost}</p>;
  const read = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = path.peek().trim();
    // The address of a page of the project will do.
    const inside = gitLabs.find(({ url }) => given.startsWith(`${url}/`));
    const project = (inside ? given.slice(inside.url.length) : given)
      .replace(/\/-(\/.*)?$/, '')
      .replace(/^\/+|\/+$/g, '');
    problem.value = project === '' ? texts.projectMissing : undefined;
    if (project !== '' && !busy) onRead(inside?.url ?? (chosen.peek() || first), project);
  };
  return (
    <form class="lz-from-gitlab" noValidate onSubmit={trusted(read)}>
      <Field label={texts.gitHost}>
        {(binding) => (
          <Select
            binding={binding}
            options={gitLabs.map(({ url }) => ({ id: url, name: hostName(url) }))}
            value={chosen.value || first}
            onChange={(url) => {
              chosen.value = url;
            }}
          />
        )}
      </Field>
      <Field label={texts.project} error={problem.value} help={texts.projectHelp}>
        {(binding) => (
          <span class="lz-with-button">
            <TextInput
              binding={binding}
              value={path.value}
              placeholder="shop/web"
              onInput={(value) => {
                path.value = value;
                problem.value = undefined;
              }}
            />
            <Button type="submit" busy={busy}>
              {texts.read}
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
};
