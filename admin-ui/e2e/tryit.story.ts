import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { whileZnunyStandsStill } from './frozen.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';

const token = readFileSync(stack.understudy.adminTokenFile, 'utf8').trim();
const call = (method: string, path: string, body?: unknown) =>
  fetch(stack.understudy.apiUrl + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** The team of the demo people. */
const TEAM = 'Support';

let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = (await signedIn(browser, 'admin')).page;
  const { rulebook } = await (await call('GET', '/rules')).json();
  await call('PUT', '/rules/draft', { ...rulebook, backup: null });
});

after(async () => {
  await call('DELETE', '/rules/draft');
  await browser.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('N1, N3: a dry run shows how the questions narrow, with presence as one supposes', async () => {
  await page.goto(`${CONSOLE}tryit`);
  await page.getByLabel('Team').selectOption({ label: TEAM });
  await page.getByLabel('Owner').selectOption({ label: 'John Miller' });
  await button('Who is there?').click();
  await page.getByLabel('Presence of John Miller').selectOption('absent');
  await page.getByLabel('Presence of William Baker').selectOption('absent');
  await page.getByLabel('Presence of Mary Cooper').selectOption('there');
  await button('Try it').click();

  await page.getByRole('heading', { name: 'Mary Cooper would get it' }).waitFor();
  await page.getByText(/^William Baker: /).waitFor();
  await page.getByText('Mary Cooper is chosen').waitFor();
  assert.deepEqual(await violations(page), []);
});

test('N3, N7: the last weeks under both rules, as bars that are tables', async () => {
  await page.goto(`${CONSOLE}tryit?tab=past`);
  await page.getByLabel('Days to look back').fill('93');
  await button('Play them').click();
  await page.getByText(/92/).last().waitFor();
  await page.getByLabel('Days to look back').fill('7');
  await button('Play them').click();

  await page.getByRole('table', { name: 'How they would have ended' }).waitFor();
  await page.getByRole('rowheader', { name: 'Nobody is found' }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test('N3: how far it is can be seen, and it can be cancelled, also while the helpdesk is slow', async () => {
  await page.goto(`${CONSOLE}tryit?tab=past`);
  await whileZnunyStandsStill(async () => {
    await button('Play them').click();
    await page.getByRole('progressbar', { name: /^Playing the past/ }).waitFor();
    assert.equal(await button('Play them').isDisabled(), true, 'one at a time');
    assert.deepEqual(await violations(page), []);
    await button('Cancel').focus();
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'DELETE'),
      page.keyboard.press('Enter'),
    ]);
  });
  await page.getByText('Cancelled. Nothing was changed.').waitFor();

  // What was cancelled stands in nobody's way.
  await button('Once more').click();
  await page.getByRole('table', { name: 'How they would have ended' }).waitFor();
});
