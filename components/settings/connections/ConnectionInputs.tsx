import { isPlainHttp } from '../../../utils/address/web-address.ts';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { SecretInput } from '../../ui/SecretInput.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAfterPress } from '../../ui/use-after-press.ts';
import { type FieldName, hasAccount, hasSecret } from './connection-fields.ts';
import type { ConnectionForm as Form } from './form-model.ts';
import { MethodHelp } from './MethodHelp.tsx';
import { TokenPage } from './TokenPage.tsx';

const methods = (['cloud-token', 'pat', 'password', 'session'] as const).map((value) => ({
  value,
  label: texts.methods[value],
}));

/** The fields of a connection; label, help and the way to a token follow the method and the address. */
export const ConnectionInputs = ({ form }: { readonly form: Form }) => {
  const afterPress = useAfterPress();
  const { name, webUrl, apiUrl, method, account, secret, keepOnDisk } = form.values.value;
  const problems = form.problems.value;
  const keepsSecret = form.keepsSecret.value;
  const plainHttp = form.plainHttp.value;
  const found = form.found.value;
  // What a policy sets; the account and the secret are the user's.
  const locked = form.saved.value?.locked === true;
  const hadSecret = form.saved.value?.hasSecret ?? false;
  const warningAt = (address: string) => (isPlainHttp(address) ? texts.plainHttp : undefined);
  const bind = (field: FieldName) => ({
    onInput: (value: string) => form.set(field, value),
    onBlur: () => afterPress(() => form.leave(field)),
  });
  return (
    <>
      <fieldset class="lz-bare" disabled={locked}>
        <Field
          label={texts.webUrl}
          required
          error={problems.webUrl}
          warning={warningAt(webUrl)}
          help={found ? texts.found[found] : texts.webUrlHelp}
        >
          {(binding) => (
            <TextInput
              binding={binding}
              inputMode="url"
              value={webUrl}
              placeholder={texts.webUrlPlaceholder}
              onPasted={() => form.leave('webUrl')}
              {...bind('webUrl')}
            />
          )}
        </Field>
        <Field label={texts.apiUrl} error={problems.apiUrl} warning={warningAt(apiUrl)} help={texts.apiUrlHelp}>
          {(binding) => (
            <TextInput
              binding={binding}
              inputMode="url"
              value={apiUrl}
              placeholder={texts.apiUrlPlaceholder}
              onPasted={() => form.leave('apiUrl')}
              {...bind('apiUrl')}
            />
          )}
        </Field>
        <div class="lz-field">
          <Segmented
            legend={texts.method}
            options={methods}
            value={method}
            onChange={(value) => form.set('method', value)}
          />
          <MethodHelp method={method} found={found} />
        </div>
      </fieldset>
      {hasSecret(method) && (
        <div class="lz-two">
          {hasAccount(method) && (
            <Field label={texts.account[method]} required error={problems.account}>
              {(binding) => (
                <TextInput
                  binding={binding}
                  inputMode={method === 'cloud-token' ? 'email' : 'text'}
                  value={account}
                  {...bind('account')}
                />
              )}
            </Field>
          )}
          <Field
            label={texts.secret[method]}
            required={!keepsSecret}
            error={problems.secret}
            warning={hadSecret && !keepsSecret && !secret ? texts.secretForgotten : undefined}
            help={
              <>
                <TokenPage method={method} webUrl={webUrl} />
                {texts.secretKept}
              </>
            }
          >
            {(binding) => (
              <SecretInput
                binding={binding}
                value={secret}
                placeholder={keepsSecret ? texts.secretSaved : undefined}
                {...bind('secret')}
              />
            )}
          </Field>
        </div>
      )}
      {plainHttp !== undefined && (
        <Checkbox
          label={texts.agreeToPlainHttp}
          error={problems.plainHttp}
          checked={plainHttp}
          onChange={(agrees) => form.agreeToPlainHttp(agrees)}
        />
      )}
      <fieldset class="lz-bare" disabled={locked}>
        <Field label={texts.name} help={texts.nameHelp} error={problems.name}>
          {(binding) => (
            <TextInput binding={binding} value={name} placeholder={texts.namePlaceholder} {...bind('name')} />
          )}
        </Field>
      </fieldset>
      <Checkbox
        label={texts.keepOnDisk}
        help={texts.keepOnDiskHelp}
        checked={keepOnDisk}
        onChange={(keep) => form.setKeepOnDisk(keep)}
      />
    </>
  );
};
