import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';
import { until } from './until.ts';

const api = stack.understudy.apiUrl;
const token = readFileSync(stack.understudy.adminTokenFile, 'utf8').trim();

/** The team of the demo people. */
const TEAM = 'Support';

let browser: Browser;
let page: Page;

/** As a colleague who works with the API meanwhile. */
async function call(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(api + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const names = () => page.locator('.us-rules h3').allTextContents();

async function addRule(name: string, customer: string) {
  await button('Add rule').click();
  await page.getByLabel('Name').fill(name);
  await button('Add condition').click();
  await page.getByRole('combobox', { name: 'Condition 1' }).selectOption('fact:customer');
  await page.getByLabel('is one of').fill(customer);
  await dialog().getByRole('radio', { name: 'Leave it: people pick it themselves' }).check();
  await button('Save to draft').click();
  await dialog().waitFor({ state: 'detached' });
}

/** Of a run before that ended in the middle. */
async function withoutRules() {
  const { rulebook } = await (await call('GET', '/rules')).json();
  await call('DELETE', '/rules/draft');
  if (rulebook.rules.length + rulebook.skills.length > 0) {
    await call('PUT', '/rules/draft', { ...rulebook, rules: [], skills: [] });
    assert.equal((await call('POST', '/rules/publish', { comment: 'Begin anew' })).status, 200);
  }
}

before(async () => {
  await withoutRules();
  browser = await openBrowser();
  page = (await signedIn(browser, 'admin')).page;
});

afterEach(() => call('DELETE', '/rules/draft'));
after(() => browser.close());

test('R6, N4, N5: a rule is built in sentences, moved by keyboard and mouse, published, taken back', async () => {
  const before = await (await call('GET', '/rules')).json();
  await page.goto(`${CONSOLE}rules`);

  await button('Add rule').click();
  await page.getByLabel('Name').fill('Nights');
  await button('Add condition').click();
  await button('Save to draft').click();
  await dialog().getByText('Add at least one.').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('combobox', { name: 'Condition 1' }).selectOption('time');
  await dialog().getByRole('radio', { name: 'Leave it: people pick it themselves' }).check();
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await button('Save to draft').click();
  await dialog().waitFor({ state: 'detached' });
  await page
    .locator('.us-rules')
    .getByText('it is outside Mon–Fri 08:00–18:00 (Europe/Berlin)')
    .waitFor();

  await addRule('First', 'nobody-1');
  await addRule('Second', 'nobody-2');
  await button('Move “Second” up').focus();
  await page.keyboard.press('Enter');
  await page.getByText('“Second” is now at place 2 of 3.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'up-second');
  await page
    .locator('.us-rules > li')
    .nth(2)
    .dragTo(page.locator('.us-rules > li').nth(0), {
      targetPosition: { x: 200, y: 4 },
    });
  await page.waitForFunction(() =>
    document.querySelector('.us-rules h3')?.textContent?.includes('First'),
  );
  assert.deepEqual(
    (await names()).map((each) => each.trim()),
    ['First', 'Nights', 'Second'],
  );
  assert.equal((await (await call('GET', '/rules')).json()).version, before.version);

  await button('Review and publish').click();
  await dialog().getByText('it is outside Mon–Fri').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByLabel('Why? (for colleagues)').fill('Tried by a story');
  await button('Publish').click();
  await dialog().waitFor({ state: 'detached' });
  const now = await (await call('GET', '/rules')).json();
  assert.equal(now.comment, 'Tried by a story');
  assert.deepEqual(now.rulebook.rules.map((each: { name: string }) => each.name).slice(-3), [
    'First',
    'Nights',
    'Second',
  ]);

  await page.getByRole('tab', { name: 'History' }).click();
  await button(`Compare version ${before.version} with the one in use`).click();
  await dialog().getByText('Removed').first().waitFor();
  await button(`Use version ${before.version} again`).click();
  await dialog().waitFor({ state: 'detached' });
  const back = await (await call('GET', '/rules')).json();
  assert.equal(back.restoredFrom, before.version);
  assert.deepEqual(back.rulebook, before.rulebook);
});

test('N5: when two change the draft, each sees the other, and nothing is lost', async () => {
  const { rulebook } = await (await call('GET', '/rules')).json();
  await page.goto(`${CONSOLE}rules`);
  await addRule('Mine', 'nobody-1');
  const theirs = { id: 'theirs', name: 'Theirs', then: { do: 'leave' } };
  const draft = await (await call('GET', '/rules/draft')).json();
  const rules = [...draft.rulebook.rules, theirs];
  assert.equal((await call('PUT', '/rules/draft', { ...rulebook, rules })).status, 200);

  await button('More for “Mine”').click();
  await page.getByRole('menuitem', { name: 'Switch off' }).click();
  await dialog().getByText('has changed the draft meanwhile').waitFor();
  await dialog().getByText('Theirs').waitFor();
  await dialog().getByText('Switched off').waitFor();
  assert.deepEqual(await violations(page), []);
  await button('Keep both: add mine').click();
  await dialog().waitFor({ state: 'detached' });

  const after = (await (await call('GET', '/rules/draft')).json()).rulebook.rules.slice(-2);
  assert.deepEqual(
    after.map(({ name, enabled }: { name: string; enabled: boolean }) => [name, enabled]),
    [
      ['Mine', false],
      ['Theirs', true],
    ],
  );
});

test('R3, R4: a switch says what stands in its way, and takes it away', async () => {
  await page.goto(`${CONSOLE}rules?tab=teams`);
  await button(`Change ${TEAM}`).click();
  const reassign = page.getByRole('switch', { name: /^Reassign closed/ });
  const unavailable = page.getByRole('switch', { name: /^Also assign/ });
  if (!(await reassign.isChecked())) await reassign.check({ force: true });
  assert.equal(await unavailable.isDisabled(), true);
  await dialog().getByText('Not together with “Reassign closed').first().waitFor();
  assert.deepEqual(await violations(page), []);

  await button('Switch that off').first().click();

  assert.equal(await reassign.isChecked(), false);
  assert.equal(await unavailable.isDisabled(), false);
  await button('Cancel').click();
});

test('W1: from what a needed skill is read is chosen beside the rules', async () => {
  await page.goto(`${CONSOLE}rules`);
  const service = page.getByRole('checkbox', { name: 'Service', exact: true });
  await service.focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Further field of the helpdesk').fill('Product');
  await page.keyboard.press('Enter');
  await page.getByText('Field “Product”').waitFor();
  assert.deepEqual(await violations(page), []);

  // Shown at once, stored a moment later.
  const drafted = async () => (await (await call('GET', '/rules/draft')).json()).rulebook.skills;
  await until('both are in the draft', async () => (await drafted()).length === 2);
  assert.deepEqual(await drafted(), [
    { from: 'fact', fact: 'service' },
    { from: 'field', field: 'Product' },
  ]);
  await button('Remove field “Product”').click();
  await page.getByText('Field “Product”').waitFor({ state: 'detached' });
  await button('Review and publish').click();
  await dialog().getByText('Where needed skills are read from').waitFor();
  await page.keyboard.press('Escape');
});
