import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { until } from './until.ts';
import { agent, api, browser, desk, mail, picture } from './znuny-desk.ts';

/** As people see the same window: wide, on a phone, and with everything at 200 %, which halves the room. */
const WINDOWS = [
  { name: 'wide', width: 1280, height: 800, scale: 1 },
  { name: '320 pixels', width: 320, height: 720, scale: 1 },
  { name: '200 %', width: 640, height: 400, scale: 2 },
] as const;

interface Team {
  id: string;
  name: string;
  rules: Record<string, unknown>;
}

let team: Team;

const rules = (body: Record<string, unknown>) => api('PUT', `/teams/${team.id}/rules`, body);
const status = (login: string, body: unknown) => api('PUT', `/agents/${login}/status`, body);
const everybodyThere = async () => {
  for (const login of ['john', 'william', 'mary']) {
    await status(login, { available: true });
  }
};

before(async () => {
  const { items } = await api<{ items: Team[] }>('GET', '/teams?limit=200');
  team = items.find((each) => each.name === 'Support') as Team;
  await api('PUT', `/teams/${team.id}/queue`, { skipsPerDay: 50, overtakenAtMost: 50 });
});

after(async () => {
  await rules(team.rules);
  await api('PUT', `/teams/${team.id}/queue`, {});
  await everybodyThere();
  await browser.close();
});

const isFocused = (it: Locator) => it.evaluate((element) => element === document.activeElement);

/** What the host moves is there where it stays. */
async function standsStill(it: Locator): Promise<void> {
  await (await it.elementHandle())?.waitForElementState('stable');
}

/** Presses Tab until it has the focus: whoever has no mouse gets there in no other way. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor({ state: 'attached' });
  for (let at = 0; at < 250; at += 1) {
    if (await isFocused(wanted)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

/** All of it can be seen without scrolling the page sideways. */
async function fits(page: Page, selector: string): Promise<void> {
  const out = await page.locator(selector).evaluate((element) => {
    const all = [element, ...element.querySelectorAll('*')].filter((one) => one.checkVisibility());
    const [room, boxes] = [window.innerWidth, all.map((one) => one.getBoundingClientRect())];
    return boxes.filter((box) => box.width > 1 && (box.left < -1 || box.right > room + 1)).length;
  });
  assert.equal(out, 0, `parts of ${selector} outside of the window`);
}

async function looksGood(page: Page, selector: string): Promise<void> {
  await fits(page, selector);
  assert.deepEqual(await violations(page, [selector]), []);
}

async function toolbar(page: Page, name: string): Promise<void> {
  const opener = page.locator('#ToolBar li.Understudy > a');
  const panel = page.locator('#UnderstudyPanel');
  await until('the toolbar has its number', async () =>
    /\d/.test((await opener.textContent()) ?? ''),
  );
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await panel.getByText('You are active.').waitFor();
  await tabTo(page, panel.getByRole('button', { name: 'Absent', exact: true }));
  await page.keyboard.press('Enter');
  await panel.getByLabel('Until').waitFor();
  await picture(page, `toolbar-${name}`);
  await looksGood(page, '#UnderstudyPanel');
  assert.deepEqual(await violations(page, ['#ToolBar li.Understudy', '.UnderstudyTake']), []);
  await tabTo(page, panel.getByLabel('Reason, for colleagues'));
  await page.keyboard.type('Training');
  await tabTo(page, panel.getByRole('button', { name: 'I am absent' }));
  await page.keyboard.press('Enter');
  await panel.getByText('You are absent.').waitFor();
  await looksGood(page, '#UnderstudyPanel');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await isFocused(panel.getByRole('button', { name: 'Active' })), true);
  await page.keyboard.press('Enter');
  await panel.getByText('You are active.').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await isFocused(opener), true, 'where one came from');
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('link'));
  await page.keyboard.press('Tab');
  assert.equal(await panel.isVisible(), false, 'it hides nothing that has the focus');
}

async function takeAndGiveBack(page: Page, name: string): Promise<void> {
  const take = page
    .locator('.UnderstudyTake button[aria-disabled="false"]')
    .filter({ hasText: /^ *Take the next conversation \([1-9]/ });
  await until('it can be taken', async () => {
    await page.goto(desk('Action=AgentDashboard'));
    return take.waitFor({ state: 'attached', timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
  await tabTo(page, take);
  await standsStill(take); // the host's toolbar unfolds
  await picture(page, `take-${name}`);
  await until('it is taken', async () => {
    await page.keyboard.press('Enter');
    return page.waitForURL(/AgentTicketZoom/, { timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  });
  const box = page.locator('#UnderstudySideBar');
  await box.getByText('Given to Mary Cooper').waitFor({ state: 'attached' });
  const handle = page.locator('#ResponsiveSidebarHandle');
  if (await handle.isVisible()) {
    await tabTo(page, handle);
    await page.keyboard.press('Enter');
    await standsStill(box); // it slides in
  }
  await tabTo(page, box.locator('summary'));
  await page.keyboard.press('Enter');
  await box.locator('ol, details p').first().waitFor();
  await picture(page, `why-${name}`);
  await looksGood(page, '#UnderstudySideBar');
  await tabTo(page, box.getByLabel('Reason for giving it back'));
  await page.keyboard.type('Wrong language.');
  await page.keyboard.press('Tab');
  assert.equal(await isFocused(box.getByRole('button', { name: 'Give it back' })), true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/AgentDashboard/);
}

async function warning(page: Page, ticket: string, name: string): Promise<void> {
  await page.goto(desk(`Action=AgentTicketOwner;TicketID=${ticket}`));
  const john = await page
    .locator('#NewOwnerID option')
    .filter({ hasText: 'John Miller' })
    .getAttribute('value');
  await page.locator('#NewOwnerID').evaluate((select: HTMLSelectElement, value) => {
    select.value = value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, john);
  const warned = page.locator('.UnderstudyWarning');
  await warned.getByText('John Miller is absent').waitFor();
  await picture(page, `warning-${name}`);
  await looksGood(page, '.UnderstudyWarning');
  await tabTo(page, warned.getByRole('button'));
  await page.keyboard.press('Enter');
  assert.notEqual(await page.locator('#NewOwnerID').inputValue(), john);
  assert.match((await warned.textContent()) ?? '', /is chosen/, 'which is said');
}

async function settings(page: Page, name: string): Promise<void> {
  await page.goto(desk('Action=AgentPreferences;Subaction=Group;Group=UserProfile'));
  const box = page.locator('#UnderstudySettings');
  await box.getByText('You are active.').waitFor({ state: 'attached' });
  const choice = page.locator('#UnderstudyBackup');
  await tabTo(page, choice);
  await page.keyboard.type('William');
  await page.keyboard.press('Tab');
  await box.getByText('William Baker stands in while you are absent.').waitFor();
  await box.scrollIntoViewIfNeeded();
  await picture(page, `settings-${name}`);
  await looksGood(page, '#UnderstudySettings');
  await api('DELETE', '/agents/mary/backup');
}

for (const { name, width, height, scale } of WINDOWS) {
  test(`A1, C3, N1, N10: tools in Znuny by keyboard alone, ${name}`, async (t) => {
    await rules({ mode: 'availability', strategy: 'round-robin', capacity: 500 });
    await everybodyThere();
    mail('Something that waits');
    const { context, page } = await agent('mary', { width, height }, scale);
    await t.test('status', () => toolbar(page, name));
    let ticket = '';
    page.on('framenavigated', (frame) => {
      ticket = /AgentTicketZoom;TicketID=(\d+)/.exec(frame.url())?.[1] ?? ticket;
    });
    await t.test('take, why, give back', () => takeAndGiveBack(page, name));
    await t.test('warning', async () => {
      await rules({ ...team.rules, mode: 'normal' });
      await status('john', { available: false });
      await until('it is among those of the team', async () => {
        await page.goto(desk(`Action=AgentTicketOwner;TicketID=${ticket}`));
        return (await page.locator('#NewOwnerID').count()) > 0;
      });
      await warning(page, ticket, name);
    });
    await t.test('settings', () => settings(page, name));
    await context.close();
  });
}
