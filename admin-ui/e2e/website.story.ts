import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { OtherSite } from './otherSite.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';

const token = readFileSync(stack.understudy.adminTokenFile, 'utf8').trim();
const call = async (method: string, path: string, body?: unknown) => {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const answer = await fetch(stack.understudy.apiUrl + path, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.json();
};

let browser: Browser;
let site: OtherSite;
let team: { id: string; members: { id: string }[] };
let website: { key: string; script: string; settings: Record<string, unknown> };

before(async () => {
  browser = await openBrowser();
  site = await OtherSite.open();
  const { items } = await call('GET', '/teams');
  team = items.find((each: { name: string }) => each.name === 'Support');
  website = await call('POST', '/websites', {
    name: 'shop.example.org',
    teams: [team.id],
    origins: [site.origin],
    texts: { de: { button: 'Fragen?', closed: 'Gerade sind alle im Gespräch.' } },
  });
  site.allowed = new URL(website.script).origin;
  site.body = `<understudy-contact key="${website.key}"></understudy-contact>
<script async src="${website.script}"></script>`;
});

after(async () => {
  await set({ on: false });
  await call('PUT', `/teams/${team.id}/public-status`, {});
  site.close();
  await browser.close();
});

/** Also lets the server look anew at once. */
const set = async (some: Record<string, unknown>) => {
  website.settings = { ...website.settings, ...some };
  await call('PUT', `/websites/${website.key}`, website.settings);
};

async function visitor(options = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(message.text());
    }
  });
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin);
  return page;
}

const errors: string[] = [];
const shift = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('understudy-contact')?.shadowRoot?.activeElement;
    return inside?.id || inside?.textContent || '';
  });

test('C5: by keyboard alone, on a narrow foreign page with a strict policy, a ticket is begun', async () => {
  const page = await visitor({ viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'Fragen?' }).waitFor();
  assert.equal(await shift(page), 0);
  assert.deepEqual(await violations(page), []);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fragen?' });
  await dialog.waitFor();
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await focused(page), 'Fragen?');

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Senden' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Bitte nennen Sie Ihren Namen.').waitFor();
  assert.equal(await focused(page), 'name');
  assert.deepEqual(await violations(page), []);

  await page.keyboard.type('Zoë <b>"Z"</b>');
  await page.keyboard.press('Tab');
  await page.keyboard.type('zoe@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Der Drucker druckt <script>nicht</script>.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.getByText('Ihre Nummer ist').waitFor();
  assert.match(await focused(page), /Ihre Nummer ist \d+\./);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflow(page), 0);
  assert.deepEqual(errors, []);
  assert.equal(await page.evaluate(() => document.cookie + localStorage.length), '0');

  const number = /\d{8,}/.exec(await focused(page))?.[0];
  await decided(`/conversations/${number}/decisions`);
  await page.context().close();
});

test('C5: full, the text is shown, or a message is left, or nothing; it comes back by itself', async () => {
  await set({ whenFull: 'hide' });
  const page = await visitor();
  const button = page.getByRole('button', { name: 'Fragen?' });
  await button.waitFor();
  try {
    for (const { id } of team.members) {
      await call('PUT', `/agents/${id}/status`, { available: false, reason: 'A story' });
    }
    await closed();
    await button.waitFor({ state: 'hidden' });
    await set({ whenFull: 'text' });
    await page.locator('understudy-contact .text').waitFor();
    assert.deepEqual(await violations(page), []);
    await set({ whenFull: 'message' });
    await button.waitFor();
    await button.click();
    await page.getByRole('dialog').getByText('Gerade sind alle im Gespräch.').waitFor();
    assert.ok(await page.getByLabel('Ihre Nachricht').isVisible());
    await page.keyboard.press('Escape');
    await set({ whenFull: 'hide' });
    await button.waitFor({ state: 'hidden' });
  } finally {
    for (const { id } of team.members) {
      await call('PUT', `/agents/${id}/status`, { available: true });
    }
  }
  await button.waitFor();
  assert.equal(await shift(page), 0);
  await page.context().close();
});

/** Until the helpdesk's ticket has come back and was decided about. */
async function decided(path: string) {
  const headers = { Authorization: `Bearer ${token}` };
  for (let i = 0; i < 240; i++) {
    if ((await fetch(stack.understudy.apiUrl + path, { headers })).ok) {
      return;
    }
    await new Promise((wait) => setTimeout(wait, 250));
  }
  assert.fail(`Nothing is decided at ${path}.`);
}

/** Until the server says so; a change of an agent is known after a second. */
async function closed() {
  for (let i = 0; i < 120; i++) {
    await set({});
    const answer = await fetch(
      `${stack.understudy.apiUrl}/public/websites/${website.key}/status?language=de`,
    );
    if (!(await answer.json()).open) {
      return;
    }
    await new Promise((wait) => setTimeout(wait, 500));
  }
  assert.fail('It stays open.');
}

test('C5: one script tag puts it into the corner, in the language and colours of the page', async () => {
  await set({ whenFull: 'message', accent: '#ffd400' });
  const before = site.body;
  site.body = `<script async src="${website.script}" data-key="${website.key}" data-lang="fr"></script>`;
  const page = await visitor({ colorScheme: 'dark', viewport: { width: 900, height: 640 } });
  const button = page.getByRole('button', { name: 'Nous écrire' });
  await button.waitFor();
  const box = await button.boundingBox();
  assert.ok(box && box.x + box.width > 860 && box.y + box.height > 600, 'in the corner');
  assert.deepEqual(await violations(page), []);
  await button.click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.context().close();
  site.body = before;
});

test('C5: an admin adds a website, sees the widget beside it, and copies two lines', async () => {
  const { page, context } = await signedIn(browser, 'admin');
  await page.goto(`${CONSOLE}website`);
  await page.getByRole('button', { name: 'Add website' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add website' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('One word like shop.example.org.').waitFor();
  assert.deepEqual(await violations(page), []);
  await dialog.getByLabel('Name').first().fill('story.example.org');
  await dialog.getByLabel('Addresses of its pages').fill('https://story.example.org/contact');
  await dialog.getByRole('checkbox', { name: 'Support' }).check();
  await dialog.getByLabel('On the button').fill('Ask <b>us</b>');
  await dialog.getByRole('button', { name: 'Ask <b>us</b>' }).waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const card = page.locator('.pf-v6-c-card', { hasText: 'story.example.org' }).first();
  await card.getByText('https://story.example.org', { exact: true }).waitFor();
  const lines = await card.locator('input').first().inputValue();
  assert.match(lines, /^<script async src="http.*understudy-contact\.js" data-key="[0-9a-f]{24}">/);
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 320, height: 720 });
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 1280, height: 900 });

  await card.getByRole('button', { name: 'Change Support' }).focus();
  await page.keyboard.press('Enter');
  const room = page.getByRole('dialog', { name: 'Room of Support' });
  const most = room.getByLabel('Most who wait');
  await most.fill('0');
  await page.keyboard.press('Enter');
  await room.getByText('Please look at the marked fields.').waitFor();
  assert.deepEqual(await violations(page), []);
  await most.fill('500');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await room.waitFor({ state: 'detached' });
  await card.getByText('nobody has room or 500 wait, open again when 2 can be taken').waitFor();

  await card.getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('switch', { name: 'Customers can write' }).uncheck({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await card.getByText('off', { exact: true }).waitFor();
  await context.close();
});
