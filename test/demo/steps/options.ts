import { mustBe, type Step } from '../step.ts';

export const options: Step = {
  title: 'Open the settings: the connection is tested, the Git host is enabled',
  async run({ world, picture }) {
    const { browser, login, gitlab } = world;
    const page = await browser.extensionPage('options.html');
    mustBe('Web URL', login.webUrl, await page.getByLabel('Web URL').inputValue());
    mustBe('the token, which no page gets back', '', await page.getByLabel('API token', { exact: true }).inputValue());
    await page.getByRole('button', { name: 'Test settings' }).click();
    await page.getByText('Connected as Mira Kowalski').waitFor();
    await picture('options', page);
    await page.getByRole('navigation').getByText('Git hosts').click();
    await page.getByText('Enabled', { exact: true }).waitFor();
    mustBe('the Git host', true, (await page.locator('main').innerText()).includes(gitlab));
    await picture('git-hosts', page);
    await page.close();
    return `connected as Mira Kowalski; ${gitlab} enabled; the token stays hidden`;
  },
};
