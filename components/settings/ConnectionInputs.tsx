import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Field } from '../ui/Field.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useAfterPress } from '../ui/use-after-press.ts';
import { type ConnectionForm as Form, type FieldName, hasAccount, hasSecret } from './connection-form.ts';
import { isCloudAddress, isPlainHttp } from './jira-address.ts';
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
  const isCloud = isCloudAddress(webUrl);
  const hadSecret = form.saved.value?.hasSecret ?? false;
  const bind = (field: FieldName) => ({
    onInput: (value: string) => form.set(field, value),
    onBlur: () => afterPress(() => form.leave(field)),
  });
  return (
    <>
      <Field label={texts.name} required error={problems.name}>
        {(binding) => (
          <TextInput binding={binding} value={name} placeholder={texts.namePlaceholder} {...bind('name')} />
        )}
      </Field>
      <Field
        label={texts.webUrl}
        required
        error={problems.webUrl}
        warning={isPlainHttp(webUrl) ? texts.plainHttp : undefined}
        help={
          isPlainHttp(webUrl) ? undefined : isCloud ? `${texts.webUrlHelp} ${texts.cloudRecognised}` : texts.webUrlHelp
        }
      >
        {(binding) => (
          <TextInput
            binding={binding}
            inputMode="url"
            value={webUrl}
            placeholder="https://acme.atlassian.net"
            {...bind('webUrl')}
          />
        )}
      </Field>
      <Field
        label={texts.apiUrl}
        error={problems.apiUrl}
        warning={isPlainHttp(apiUrl) ? texts.plainHttp : undefined}
        help={texts.apiUrlHelp}
      >
        {(binding) => (
          <TextInput
            binding={binding}
            inputMode="url"
            value={apiUrl}
            placeholder={texts.apiUrlPlaceholder}
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
        <MethodHelp method={method} isCloud={isCloud} />
      </div>
      {hasSecret(method) && (
        <div class="lz-two">
          {hasAccount(method) && (
            <Field label={texts.account} required error={problems.account}>
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
            label={method === 'pat' ? texts.pat : texts.secret}
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
      <Checkbox
        label={texts.keepOnDisk}
        help={texts.keepOnDiskHelp}
        checked={keepOnDisk}
        onChange={(keep) => form.setKeepOnDisk(keep)}
      />
    </>
  );
};
