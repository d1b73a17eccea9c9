import type { Page } from 'playwright-core';
import type { Login } from './world.ts';

/** Fills the form of a connection as a user does, by the labels. */
export async function fillConnection(page: Page, login: Login): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(login.name);
  await page.getByLabel('Web URL').fill(login.webUrl);
  await page.getByRole('radio', { name: login.method }).check({ force: true });
  if (login.method === 'Personal access token') {
    await page.getByRole('textbox', { name: 'Personal access token' }).fill(login.secret);
  } else {
    await page.getByLabel('Email or username').fill(login.account);
    await page.getByLabel('API token or password').fill(login.secret);
  }
}

/** Enables a Git host on the open options page and waits until it is. */
export async function enableHost(page: Page, address: string): Promise<void> {
  await page.getByRole('navigation').getByText('Git hosts').click();
  await page.getByLabel('Address').fill(address);
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  await page.getByText('Enabled', { exact: true }).waitFor();
}
