import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';
import { until } from './until.ts';

const token = readFileSync(stack.understudy.adminTokenFile, 'utf8').trim();
const call = (method: string, path: string, body?: unknown) =>
  fetch(stack.understudy.apiUrl + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = (await signedIn(browser, 'admin')).page;
  await call('DELETE', '/backups/default');
});

afterEach(async () => {
  await call('DELETE', '/rules/draft');
  await call('DELETE', '/backups/default');
});
after(() => browser.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');

test('B1, B2, B7: backup needs away messages; texts have a preview', async () => {
  await page.goto(`${CONSOLE}backup`);
  await page.getByText('Needs away messages').waitFor();
  assert.equal(await page.getByRole('switch', { name: 'Backup', exact: true }).isDisabled(), true);

  await button('Switch both on').click();
  await page.getByRole('radio', { name: /^Joins as the third/ }).check();
  await button('Edit the text in German').click();
  await page.getByLabel('Subject').fill('{agnt} fehlt');
  await button('Save to draft').click();
  await dialog().getByText('There is no {agnt}').waitFor();
  await page.getByLabel('Subject').fill('{agent} fehlt heute');
  await button('Save to draft').click();
  await dialog().waitFor({ state: 'detached' });
  await button('Preview in German').click();
  await dialog().getByRole('heading', { name: 'fehlt heute' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');

  await page
    .getByRole('switch', { name: 'Away messages' })
    .uncheck({ force: true })
    .catch(() => {});
  await dialog().getByText('Backup works only together').waitFor();
  await button('Switch both off').click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('Needs away messages').waitFor();
});

test('N5: what is changed before the change before is stored keeps both', async () => {
  await page.route('**/rules/draft', async (route) => {
    if (route.request().method() === 'PUT') await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  await page.goto(`${CONSOLE}backup`);
  const joins = page.getByRole('radio', { name: /^Joins as the third/ });

  await button('Switch both on').click();
  await joins.click();
  // Without waiting: the first change is still on its way.
  assert.deepEqual(
    await page.evaluate(() =>
      ['backup-on', 'sharing-group'].map(
        (id) => (document.getElementById(id) as HTMLInputElement)?.checked,
      ),
    ),
    [true, true],
  );

  await until('both are in the draft', async () => {
    const backup = (await (await call('GET', '/rules/draft')).json()).rulebook?.backup;
    return backup?.awayMessages && backup.on && backup.sharing === 'group';
  });
  assert.equal(await joins.isChecked(), true);
  await page.unroute('**/rules/draft');
});

test('B3, B9: the default backup manager, by keyboard alone, and the path of who is asked', async () => {
  await page.goto(`${CONSOLE}backup`);
  await button('+ Add default backup manager').focus();
  await page.keyboard.press('Enter');
  await dialog().getByRole('radio', { name: 'Mary Cooper' }).focus();
  await page.keyboard.press('Space');
  await button('Add selected').focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: 'Remove Mary Cooper as default backup manager' })
    .waitFor();

  await page.getByLabel('While this person is away').selectOption({ label: 'John Miller' });
  await page.locator('.us-chain li', { hasText: 'Mary' }).waitFor();
  assert.deepEqual(await violations(page), []);

  await page.getByRole('button', { name: 'Remove Mary Cooper as default backup manager' }).click();
  await button('+ Add default backup manager').waitFor();
});

test('B4, R9: a customer is found by name while typing, by keyboard; a key nobody has can be typed', async () => {
  await page.goto(`${CONSOLE}backup`);
  await button('Add: For a customer').focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Name, address or key in the helpdesk' });
  await field.fill('schmi');
  await page.getByRole('option', { name: 'Anna Schmidt anna ·' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  await dialog().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Anna Schmidt anna ·' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await field.inputValue(), 'anna');
  await dialog().getByText('Chosen: Anna Schmidt').waitFor();
  await dialog().getByLabel('This person').selectOption({ label: 'Mary Cooper' });
  await button('Save').click();
  await dialog().waitFor({ state: 'detached' });
  await button('Remove the entry of anna').click();

  await button('Add: For an organisation').first().click();
  await field.fill('nobody-4711');
  await dialog().getByLabel('This person').selectOption({ label: 'Mary Cooper' });
  await button('Save').click();
  await dialog().waitFor({ state: 'detached' });
  await button('Remove the entry of nobody-4711').click();
  await button('Remove the entry of nobody-4711').waitFor({ state: 'detached' });
});

test('B4: agents choose their own backup unless an admin decides otherwise', async () => {
  const { page: agents, context } = await signedIn(browser, 'mary');
  const choose = () =>
    agents.evaluate(async (address) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(address, { method: 'DELETE', headers });
      return answer.ok ? 'done' : (await answer.json()).type;
    }, `${stack.understudy.apiUrl}/agents/mary/backup`);
  assert.equal(await choose(), 'done');

  await page.goto(`${CONSOLE}backup`);
  await page.getByRole('switch', { name: 'Agents choose their own backup' }).focus();
  await page.keyboard.press('Space');
  await button('Review and publish').click();
  await dialog().getByText('Agents choose their own backup: off').waitFor();
  assert.deepEqual(await violations(page), []);
  await call('POST', '/rules/publish', {});
  try {
    assert.equal(await choose(), 'urn:understudy:problem:chosen-by-others');
    assert.equal((await call('DELETE', '/backups/agents/mary')).ok, true, 'an admin may');
  } finally {
    const { rulebook } = await (await call('GET', '/rules')).json();
    await call('PUT', '/rules/draft', {
      ...rulebook,
      backup: { ...rulebook.backup, agentsChoose: true },
    });
    await call('POST', '/rules/publish', {});
  }
  assert.equal(await choose(), 'done');
  await context.close();
});
