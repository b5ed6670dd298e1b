import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';

const PAGES = [
  '',
  'rules',
  'backup',
  'customers',
  'team',
  'coverage',
  'website',
  'tryit',
  'decisions',
  'audit',
  'settings',
] as const;

/** Words of which each explanation has one. */
const GERMAN = /\b(ist|hat|es|kann|darf|gehört|wartet|vertritt|Jemand|Regel|Nachricht|Auswahl)\b/;
const FRENCH = /\b(est|a|le|les|il|un|une|assure|personne)\b/i;

let browser: Browser;
let admin: Page;
let decision: string;
let john: string;

before(async () => {
  browser = await openBrowser();
  admin = (await signedIn(browser, 'admin')).page;
  decision = await idOf('/decisions?limit=1', () => true);
  john = await idOf('/agents', (each) => each.login === 'john');
});

after(() => browser.close());

/** Asked as the signed-in browser asks, so it shows that its session works for the API, too. */
async function idOf(path: string, fits: (each: { login?: string }) => boolean): Promise<string> {
  const { items } = await admin.evaluate(
    async (address) => (await fetch(address)).json(),
    stack.understudy.apiUrl + path,
  );
  const id = items.find(fits)?.id;
  assert.ok(id, `${path} has none`);
  return id;
}

/** Until its texts and first answers are there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(CONSOLE + path);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('.pf-v6-c-spinner'));
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the audit tells who has set a limit, and what it had been (N5)', async () => {
  const set = (capacity?: number) =>
    admin.evaluate(
      async ([address, body]) => {
        const headers = { 'Content-Type': 'application/json', 'If-Match': '*' };
        return (await fetch(address as string, { method: 'PUT', headers, body })).status;
      },
      [`${stack.understudy.apiUrl}/agents/${john}/profile`, JSON.stringify({ capacity })] as const,
    );
  assert.equal(await set(5), 200);
  assert.equal(await set(6), 200);
  await open(admin, 'audit');
  await admin.getByRole('tab', { name: 'All changes' }).click();
  const newest = admin.getByRole('tabpanel').getByRole('listitem').first();
  await newest.getByText('Hours, limit and skills set').waitFor();
  await newest.getByText('John').first().waitFor();
  await newest.getByRole('button', { name: 'What exactly' }).click();
  await newest.getByRole('row', { name: 'Most open conversations 5 6' }).waitFor();
  assert.equal(await set(), 200);
  assert.deepEqual(await violations(admin), []);
});

test('each page can be used by everybody: axe finds nothing (N10)', async (t) => {
  for (const path of [...PAGES, `decisions/${decision}`, `team/${john}`]) {
    await t.test(path || 'overview', async () => {
      await open(admin, path);
      assert.deepEqual(await violations(admin), []);
    });
  }
});

test('dark colours have enough contrast, too (N10)', async () => {
  await admin.emulateMedia({ colorScheme: 'dark' });
  await open(admin, '');
  assert.deepEqual(await violations(admin), []);
  await admin.emulateMedia({ colorScheme: 'light' });
});

test('nothing scrolls sideways at 320 pixels, which is 1280 at 400 % (N10)', async (t) => {
  await admin.setViewportSize({ width: 320, height: 800 });
  for (const path of [...PAGES, `decisions/${decision}`, `team/${john}`]) {
    await t.test(path || 'overview', async () => {
      await open(admin, path);
      assert.equal(await overflow(admin), 0);
    });
  }
  await admin.setViewportSize({ width: 1280, height: 900 });
});

test('a supervisor sets somebody absent and back by keyboard alone (A1, N10)', async () => {
  const { page, context } = await signedIn(browser, 'william');
  await open(page, 'team');
  const row = page.getByRole('row').filter({ hasText: 'Mary Cooper' });
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Absent' }).waitFor();
  await page.keyboard.press('Tab');
  // Escape leaves without a change, and the focus is where it was.
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await row.getByRole('button').evaluate((it) => it === document.activeElement), true);

  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: 'Absent' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByLabel('Reason').focus();
  await page.keyboard.type('Training');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await row.getByText('Absent', { exact: true }).waitFor();

  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: 'Available' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  // Or "Available, online".
  await row.getByText(/^Available/).waitFor();
  await context.close();
});

test('a decision tells why, and why not somebody else (N1)', async () => {
  await open(admin, 'decisions');
  await admin.locator('main table').getByRole('link').first().click();
  await admin.getByRole('heading', { level: 2, name: 'How it came to that' }).waitFor();
  // Whoever follows a link hears where he is.
  assert.match(
    await admin.evaluate(() => document.activeElement?.textContent ?? ''),
    /^Conversation \d+/,
  );
  await admin.getByRole('button', { name: 'Compute again' }).click();
  await admin.getByText('The same came out.').waitFor();
  await admin.getByLabel('Agent').selectOption({ label: 'Mary Cooper' });
  await admin.getByRole('button', { name: 'Ask' }).click();
  await admin.locator('form + [aria-live] p').waitFor();
  assert.match((await admin.locator('form + [aria-live] p').textContent()) ?? '', /\w+.*\./);
});

test('what the filter leaves is saved as a file', async () => {
  await open(admin, 'decisions?outcome=assign');
  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  assert.match(file.suggestedFilename(), /^decisions-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync((await file.path()) as string, 'utf8').split('\r\n');
  assert.match(lines[0] ?? '', /sequence,id,decidedAt/);
  assert.ok(lines.length > 2);
  assert.ok(lines.slice(1, -1).every((line) => line.includes('"assign"')));
});

test('an agent sees his own and nothing of supervisors (D1)', async () => {
  const { page, context } = await signedIn(browser, 'mary');
  const links = await page.getByRole('navigation').getByRole('link').allTextContents();
  assert.deepEqual(links, ['Overview', 'Team']);
  await open(page, 'decisions');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await open(page, 'team');
  assert.equal(await page.locator('main table').getByRole('button').count(), 1);
  await context.close();
});

test('German and French readers get their language, and no key shows through', async (t) => {
  for (const [locale, title] of [
    ['de-DE', 'Übersicht'],
    ['fr-FR', 'Vue d’ensemble'],
  ] as const) {
    await t.test(locale, async () => {
      const { page, context } = await signedIn(browser, 'admin', { locale });
      assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), title);
      assert.equal(await page.locator('html').getAttribute('lang'), locale.slice(0, 2));
      const links = page.getByRole('navigation').getByRole('link');
      for (let at = 0; at < (await links.count()); at += 1) {
        await links.nth(at).click();
        await settled(page);
        const text = (await page.locator('body').textContent()) ?? '';
        assert.doesNotMatch(text, /\b(title|lead|column|shell|filter)\.\w+/);
      }
      // Sentences of the API are in the same language: why, and why not the others.
      await open(page, `decisions/${decision}`);
      const why = (await page.locator('.us-explanation').textContent()) ?? '';
      assert.match(why, locale === 'de-DE' ? GERMAN : FRENCH);
      assert.doesNotMatch(why, /\b(is|has|had|and|the|nobody|keeps|gets|until|waits)\b/);
      await context.close();
    });
  }
});

test('a team that reads German gets its notes in German (N1)', async () => {
  const choose = async (language: string) => {
    await open(admin, 'settings');
    await admin.getByLabel('Team', { exact: true }).selectOption({ label: 'Support' });
    const field = admin.getByLabel('Language', { exact: true });
    const before = await field.evaluate((each: HTMLSelectElement) => each.value);
    await field.selectOption({ label: language });
    await admin.locator('form').filter({ has: field }).getByRole('button').press('Enter');
    await admin.getByText('New notes to Support are in this language.').waitFor();
    return before;
  };
  assert.equal(await choose('German'), '');
  assert.deepEqual(await violations(admin), []);
  assert.equal(await choose('As the installation: English'), 'de');
});

test('nothing is asked of anybody else, and the policy forbids nothing of ours', async () => {
  const foreign: string[] = [];
  const refused: string[] = [];
  const page = await admin.context().newPage();
  page.on('request', (each) => {
    if (!each.url().startsWith(new URL(CONSOLE).origin) && !each.url().startsWith('data:')) {
      foreign.push(each.url());
    }
  });
  page.on('console', (each) => {
    if (/Content.Security.Policy/i.test(each.text())) {
      refused.push(each.text());
    }
  });
  await open(page, 'coverage');
  await open(page, 'team');
  assert.deepEqual({ foreign, refused }, { foreign: [], refused: [] });
  await page.close();
});
