import { useSignal } from '@preact/signals';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { findPlace, type ScopePlace } from '../../../utils/scope/find-place.ts';
import { isSamePath, showPath } from '../../../utils/scope/path.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { trusted } from '../../ui/trusted.ts';
import type { Route } from '../route.ts';
import { hostName } from './name-of.ts';

export interface AddScopeProps {
  readonly settings: SettingsView;
  readonly onGo: (route: Route) => void;
}

/** Begins settings for a group or a project: by its path, or by the address of any of its pages. */
export const AddScope = ({ settings: { hosts, scopes }, onGo }: AddScopeProps) => {
  const typed = useSignal('');
  const chosen = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const taken = useSignal<ScopePlace | undefined>(undefined);
  const host = hosts.find(({ url }) => url === chosen.value)?.url ?? hosts[0]?.url ?? '';
  const clear = (): void => {
    problem.value = undefined;
    taken.value = undefined;
  };
  const add = (): void => {
    clear();
    const found = findPlace(hosts, typed.peek(), host);
    if (!found.ok) {
      problem.value =
        found.why === 'unknown-host' ? texts.addProblems[found.why](found.origin) : texts.addProblems[found.why];
      return;
    }
    const { place } = found;
    const there = scopes.find((scope) => scope.host === place.host && isSamePath(scope.path, place.path));
    if (there) {
      problem.value = texts.addProblems.taken(showPath(there.path));
      taken.value = there;
      return;
    }
    onGo({ at: 'projects', ...place });
  };
  return (
    <form
      class="lz-add-scope"
      noValidate
      onSubmit={trusted((event: SubmitEvent) => {
        event.preventDefault();
        add();
      })}
    >
      <h2 class="lz-scope-part-title">{texts.addTitle}</h2>
      {hosts.length > 1 && (
        <Field label={texts.gitHost}>
          {(binding) => (
            <Select
              binding={binding}
              options={hosts.map(({ url }) => ({ id: url, name: hostName(url) }))}
              value={host}
              onChange={(url) => {
                chosen.value = url;
                clear();
              }}
            />
          )}
        </Field>
      )}
      <Field label={texts.place} help={texts.placeHelp} error={problem.value}>
        {(binding) => (
          <span class="lz-with-button">
            <TextInput
              binding={binding}
              inputMode="url"
              value={typed.value}
              placeholder="shop/web"
              onInput={(value) => {
                typed.value = value;
                clear();
              }}
            />
            <Button type="submit" look="primary">
              {texts.add}
            </Button>
          </span>
        )}
      </Field>
      {taken.value && (
        <span>
          <Button look="link" onClick={() => taken.value && onGo({ at: 'projects', ...pickPlace(taken.value) })}>
            {texts.openIt(showPath(taken.value.path))}
          </Button>
        </span>
      )}
    </form>
  );
};

const pickPlace = ({ host, path }: ScopePlace): ScopePlace => ({ host, path });
