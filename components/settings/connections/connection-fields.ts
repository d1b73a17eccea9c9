import { readJiraAddress } from '../../../utils/address/jira-address.ts';
import { isPlainHttp } from '../../../utils/address/web-address.ts';
import { connectionTexts } from '../../../utils/i18n/connection-texts.ts';
import type { ConnectionDraft, ConnectionReport, ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { UnsavedConnection } from '../../../utils/protocol/unsaved-messages.ts';

export type ConnectionFields = Required<Omit<ConnectionDraft, 'id'>>;
/** The fields that are typed or chosen. */
export type FieldName = Exclude<keyof ConnectionFields, 'keepOnDisk'>;
export type Method = ConnectionFields['method'];
/** What can be wrong, by where it is said: at a field, or at the question whether plain http will do. */
export type Problems = Readonly<Partial<Record<FieldName | 'plainHttp', string>>>;

export const allFields: readonly FieldName[] = ['webUrl', 'apiUrl', 'method', 'account', 'secret', 'name'];

const empty: ConnectionFields = {
  name: '',
  webUrl: '',
  apiUrl: '',
  method: 'cloud-token',
  account: '',
  secret: '',
  keepOnDisk: false,
};

/** A connection as its form shows it; without one, an empty form. The secret never comes back. */
export const fieldsOf = (connection: ConnectionView | undefined): ConnectionFields =>
  connection
    ? {
        name: connection.name,
        webUrl: connection.webUrl,
        apiUrl: connection.apiUrl,
        method: connection.method,
        account: connection.account,
        secret: '',
        keepOnDisk: connection.keepOnDisk,
      }
    : empty;

/** Whether this way to sign in wants a name beside the secret. */
export const hasAccount = (method: Method): boolean => method === 'cloud-token' || method === 'password';

/** Whether this way to sign in wants a secret at all. */
export const hasSecret = (method: Method): boolean => method !== 'session';

/** The way to sign in that goes with an address, where its Jira may be either: tokens of Data Center, as servers are. */
export const methodFor = (webUrl: string): Method | undefined => {
  const address = readJiraAddress(webUrl);
  return address && (address.deployment === 'cloud' ? 'cloud-token' : 'pat');
};

/** A typed or pasted address as it is kept; what is none stays as it is. */
export const tidy = (url: string): string => readJiraAddress(url)?.webUrl ?? url.trim();

/** Where the secret goes. */
export const secretGoesTo = ({ webUrl, apiUrl }: ConnectionFields): string => (apiUrl.trim() ? apiUrl : webUrl);

/** Whether a secret would be sent for the first time to where it can be read on the way. */
export const goesPlain = (values: ConnectionFields, keepsSecret: boolean): boolean =>
  hasSecret(values.method) && !keepsSecret && isPlainHttp(secretGoesTo(values));

const { problems: words } = connectionTexts;

/** What is wrong with each field, whether or not it was visited. Without a name, Jira's own is taken. */
export const findProblems = (values: ConnectionFields, keepsSecret: boolean, plainIsFine: boolean): Problems => {
  const { webUrl, apiUrl, method, account, secret } = values;
  const found: Partial<Record<FieldName | 'plainHttp', string>> = {};
  if (!webUrl.trim()) found.webUrl = words.webUrl;
  else if (!readJiraAddress(webUrl)) found.webUrl = words.address;
  if (apiUrl.trim() && !readJiraAddress(apiUrl)) found.apiUrl = words.address;
  if (hasAccount(method) && !account.trim()) found.account = method === 'cloud-token' ? words.email : words.username;
  if (hasSecret(method) && !secret.trim() && !keepsSecret) {
    found.secret = method === 'password' ? words.password : words.token;
  }
  if (goesPlain(values, keepsSecret) && !plainIsFine) found.plainHttp = words.plainHttp;
  return found;
};

/** What is sent of the fields. */
export const draftOf = (values: ConnectionFields, id: string | undefined): ConnectionDraft => {
  const { name, webUrl, apiUrl, method, account, secret, keepOnDisk } = values;
  return {
    id,
    name: name.trim(),
    webUrl: tidy(webUrl),
    apiUrl: tidy(apiUrl),
    method,
    account: hasAccount(method) ? account.trim() : '',
    // Tokens are pasted, often with a line break; a password may well end with a blank.
    secret: secret && hasSecret(method) ? (method === 'password' ? secret : secret.trim()) : undefined,
    keepOnDisk,
  };
};

/** What a test depends on: not the name, and not what happens to answers. */
export const askedBy = (draft: ConnectionDraft): string => JSON.stringify({ ...draft, name: '', keepOnDisk: false });

/** What the test found out goes into the fields that were left to it. */
export const withFindings = (values: ConnectionFields, { server, apiUrl }: ConnectionReport): ConnectionFields => ({
  ...values,
  name: values.name.trim() ? values.name : server.title,
  apiUrl: apiUrl ?? values.apiUrl,
});

/** What may be kept of the fields where a secret may not. */
export const withoutSecret = ({ secret: _secret, ...fields }: ConnectionFields): UnsavedConnection['fields'] => fields;

export const isSame = (a: ConnectionFields, b: ConnectionFields): boolean =>
  a.keepOnDisk === b.keepOnDisk && allFields.every((field) => a[field] === b[field]);

/** Fields that were edited here stay; the others become what they are by now. */
export const mergeEdits = (
  before: ConnectionFields,
  mine: ConnectionFields,
  now: ConnectionFields,
): ConnectionFields => {
  const edited = allFields.filter((field) => mine[field] !== before[field]);
  return {
    ...now,
    ...Object.fromEntries(edited.map((field) => [field, mine[field]])),
    ...(mine.keepOnDisk !== before.keepOnDisk && { keepOnDisk: mine.keepOnDisk }),
  };
};
