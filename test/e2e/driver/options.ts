import type { Page } from 'playwright-core';
import type { Login } from './world.ts';

/** Fills the form of a connection as a user does, by the labels. */
export async function fillConnection(page: Page, login: Login): Promise<void> {
  await page.getByLabel('Web URL').fill(login.webUrl);
  // An address that is left chooses the method that it goes with; the user's own choice comes after.
  await page.getByLabel('Web URL').blur();
  await page.getByRole('radio', { name: login.method }).check({ force: true });
  await fillLogin(page, login);
  await page.getByLabel('Name', { exact: true }).fill(login.name);
  if (login.webUrl.startsWith('http:')) await page.getByLabel('Send my token or password unencrypted').check();
}

/** Fills what the chosen method wants to know. */
export async function fillLogin(
  page: Page,
  { method, account, secret }: Omit<Login, 'name' | 'webUrl'>,
): Promise<void> {
  const [accountLabel, secretLabel] = labels[method];
  if (accountLabel !== undefined) await page.getByLabel(accountLabel, { exact: true }).fill(account);
  // The radio button of the method may bear the same name.
  await page.getByRole('textbox', { name: secretLabel }).fill(secret);
}

const labels = {
  'Email and API token': ['Email', 'API token'],
  'Username and password': ['Username', 'Password'],
  'Personal access token': [undefined, 'Personal access token'],
} as const;

/** Enables a Git host on the open options page and waits until it is. */
export async function enableHost(page: Page, address: string): Promise<void> {
  await page.getByRole('navigation').getByText('Git hosts').click();
  await page.getByLabel('Address').fill(address);
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  await page.getByText('Enabled', { exact: true }).waitFor();
}
