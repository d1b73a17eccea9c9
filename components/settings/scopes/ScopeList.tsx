import { useSignal } from '@preact/signals';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { searchTree, toTrees } from '../../../utils/scope/tree.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { SectionProps } from '../section.ts';
import { AddScope } from './AddScope.tsx';
import { hostName } from './name-of.ts';
import { placeId, type ScopeDesk } from './scope-desk.ts';
import { ScopeLink } from './ScopeLink.tsx';

export interface ScopeListProps extends SectionProps {
  readonly desk: ScopeDesk;
}

/** As many can be seen at a glance. */
const fewScopes = 7;

/** What counts where, as a tree for each Git host, and the way to add to it. */
export const ScopeList = ({ settings, onGo, desk }: ScopeListProps) => {
  const { scopes, hosts, connections } = settings.value;
  const typed = useSignal('');
  const isLong = scopes.length > fewScopes;
  const trees = toTrees(
    scopes,
    hosts.map(({ url }) => url),
  )
    .map((tree) => (isLong ? searchTree(tree, typed.value) : tree))
    .filter((tree) => tree.length > 0);
  const unsaved = desk.unsaved.value;
  return (
    <>
      <h1 class="lz-page-title">{texts.projects}</h1>
      <p class="lz-lead">{texts.lead}</p>
      {hosts.length === 0 && (
        <div class="lz-empty">
          <b>{texts.noHosts}</b>
          <p>{texts.noHostsDetail}</p>
          <div class="lz-empty-action">
            <Button look="primary" onClick={() => onGo({ at: 'hosts' })}>
              {texts.goToHosts}
            </Button>
          </div>
        </div>
      )}
      {isLong && (
        <div class="lz-scope-search">
          <Field label={texts.search}>
            {(binding) => (
              <TextInput
                binding={binding}
                value={typed.value}
                placeholder={texts.searchPlaceholder}
                onInput={(value) => {
                  typed.value = value;
                }}
              />
            )}
          </Field>
        </div>
      )}
      {trees.map((tree) => (
        <ul key={tree[0]?.host} class="lz-rows" aria-label={hostName(tree[0]?.host ?? '')}>
          {tree.map((row) => (
            <ScopeLink
              key={row.path}
              row={row}
              scopes={scopes}
              connections={connections}
              enabled={hosts.some(({ url }) => url === row.host)}
              unsaved={unsaved.has(placeId(row))}
            />
          ))}
        </ul>
      ))}
      {isLong && trees.length === 0 && <p class="lz-quiet">{texts.foundNothing(typed.value.trim())}</p>}
      {hosts.length > 0 && scopes.every(({ path }) => path === '') && (
        <div class="lz-empty">
          <b>{texts.nothingYet}</b>
          <p>{texts.nothingYetDetail}</p>
        </div>
      )}
      {hosts.length > 0 && <AddScope settings={settings.value} onGo={onGo} />}
    </>
  );
};
