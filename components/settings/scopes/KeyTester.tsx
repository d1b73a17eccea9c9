import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { compileRules } from '../../../utils/keys/compile-rules.ts';
import type { KeyRules } from '../../../utils/keys/rules.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Field } from '../../ui/Field.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { testKeys, type TestedKeys } from './test-keys.ts';

export interface KeyTesterProps {
  readonly rules: KeyRules;
  /** The connection's name. */
  readonly site: string;
  /** Keys of Jira's projects; `undefined` as long as Jira has not said. */
  readonly known: ReadonlySet<string> | undefined;
}

const places = (['prose', 'branch'] as const).map((value) => ({ value, label: texts.places[value] }));

/** An example, and which keys would be found in it as the settings stand on the screen. */
export const KeyTester = ({ rules, site, known }: KeyTesterProps) => {
  // A prefix that is a pattern is left to whoever wrote it.
  const prefix = /^[\w#@: -]*$/.test(rules.prefix ?? '') ? (rules.prefix ?? '') : '';
  const examples = useSignal({ prose: texts.example(prefix), branch: texts.exampleBranch(prefix) });
  const place = useSignal<'prose' | 'branch'>('prose');
  const compiled = useMemo(() => compileRules(rules), [rules]);
  const example = examples.value[place.value];
  return (
    <div class="lz-tester">
      <div class="lz-tester-head">
        <h3 class="lz-tester-title lz-grow">{texts.tester}</h3>
        <Segmented
          legend={texts.readAs}
          options={places}
          value={place.value}
          onChange={(value) => {
            place.value = value;
          }}
        />
      </div>
      <Field label={texts.examples[place.value]} help={texts.testerHelp}>
        {(binding) => (
          <TextArea
            binding={binding}
            value={example}
            onInput={(text) => {
              examples.value = { ...examples.peek(), [place.peek()]: text };
            }}
          />
        )}
      </Field>
      <div class="lz-tester-found" role="status">
        {compiled.ok ? (
          <Found found={testKeys(compiled.grammar, example, place.value, known)} site={site} />
        ) : (
          <span class="lz-quiet">{texts.testerWaits}</span>
        )}
      </div>
    </div>
  );
};

const Found = ({ found: { keys, strangers }, site }: { readonly found: TestedKeys; readonly site: string }) => (
  <>
    {keys.length > 0 ? (
      <span class="lz-actions">
        <b>{texts.found}</b>
        {keys.map((key) => (
          <Chip key={key}>{key}</Chip>
        ))}
      </span>
    ) : (
      <span class="lz-quiet">{texts.foundNone}</span>
    )}
    {strangers.length > 0 && <span class="lz-help">{texts.strangers(strangers.join(', '), site)}</span>}
  </>
);
