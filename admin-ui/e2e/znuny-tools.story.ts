import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { agent, api, browser, desk, mail, picture } from './znuny-desk.ts';

interface Team {
  id: string;
  name: string;
  holds: boolean;
  rules: Record<string, unknown>;
}

const support = async (): Promise<Team> => {
  const { items } = await api<{ items: Team[] }>('GET', '/teams?limit=200');
  const team = items.find((each) => each.name === 'Support');
  assert.ok(team);
  return team;
};

let rules: Record<string, unknown>;
let path: string;
let line: string;

/** That was taken and given back: one that is nobody's. */
let ticket: string;

before(async () => {
  const team = await support();
  rules = team.rules;
  path = `/teams/${team.id}/rules`;
  line = `/teams/${team.id}/queue`;
  await api('PUT', line, { skipsPerDay: 50, overtakenAtMost: 5 });
  for (const login of ['john', 'william', 'mary']) {
    await api('PUT', `/agents/${login}/status`, { available: true });
  }
});

after(async () => {
  await api('PUT', path, rules);
  await api('PUT', line, {});
  for (const login of ['john', 'william', 'mary']) {
    await api('PUT', `/agents/${login}/status`, { available: true });
  }
  await browser.close();
});

const panel = (page: Page) => page.getByRole('dialog', { name: 'My status' });

test('A1: status by keyboard alone, from the toolbar', async () => {
  const { context, page } = await agent('william');
  const opener = page.locator('#ToolBar li.Understudy > a');
  await until('the toolbar has its number', async () =>
    /\d/.test((await opener.textContent()) ?? ''),
  );

  await opener.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByText('You are active.').waitFor();
  await picture(page, 'agent-status', { x: 0, y: 0, width: 640, height: 260 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('Until').fill('2031-05-05T08:00');
  await page.getByLabel('Reason, for colleagues').fill('Training');
  await page.keyboard.press('Enter');
  await panel(page).getByText('You are absent until').waitFor();

  const status = await api<{ absence: { reason: string } }>('GET', '/agents/william/status');
  assert.equal(status.absence.reason, 'Training');
  assert.equal(await page.getByLabel('Until').inputValue(), '2031-05-05T08:00', 'its end is kept');
  await page.keyboard.press('Escape');
  assert.equal(await opener.evaluate((link) => link === document.activeElement), true);
  await opener.press('Enter');
  await panel(page).getByRole('button', { name: 'Active' }).press('Enter');
  await panel(page).getByText('You are active.').waitFor();
  await context.close();
});

test('C3, C4, N1: take the next one, see why, and give it back', async () => {
  await api('PUT', path, { mode: 'availability', strategy: 'round-robin', capacity: 50 });
  const subject = `Secret of the customer ${Date.now()}`;
  mail(subject);
  const { context, page } = await agent('mary');
  const take = page.getByRole('button', {
    name: /^Take the next conversation \([1-9]\d* waiting\)/,
  });

  await until('it can be taken', async () => {
    await page.goto(desk('Action=AgentDashboard'));
    return take.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
  assert.equal((await page.content()).includes(subject), false, 'nothing of what waits is seen');
  await picture(page, 'agent-take', { x: 0, y: 0, width: 900, height: 100 });
  // Where it takes longer the tool asks to press again, and means the same one.
  await until('it is taken', async () => {
    await take.click({ timeout: 1000 }).catch(() => undefined);
    return page.waitForURL(/AgentTicketZoom/, { timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  });
  ticket = /TicketID=(\d+)/.exec(page.url())?.[1] ?? '';
  const box = page.locator('#UnderstudySideBar');
  await box.getByText('Given to Mary Cooper').waitFor();
  await box.getByText('The whole reason').click();
  assert.match((await box.locator('details').textContent()) ?? '', /Mary has taken the next one/);
  await picture(page, 'agent-why');
  await box.getByLabel('Reason for giving it back').fill('Wrong language.');
  await box.getByRole('button', { name: 'Give it back' }).click();
  await page.waitForURL(/AgentDashboard/);

  await api('PUT', path, { mode: 'availability', strategy: 'round-robin', capacity: 1 });
  await context.close();
});

test('a warning before an absent owner is chosen, with somebody who is there', async () => {
  await api('PUT', '/agents/john/status', { available: false, until: '2031-05-05T08:00' });
  await api('PUT', path, { ...rules, mode: 'normal' });
  const { context, page } = await agent('mary');

  await until('the ticket is back among those of the team', async () => {
    await page.goto(desk(`Action=AgentTicketOwner;TicketID=${ticket}`));
    return (await page.locator('#NewOwnerID').count()) > 0;
  });
  await page.locator('#NewOwnerID').evaluate((select: HTMLSelectElement) => {
    const john = [...select.options].find((option) => option.text.includes('John Miller'));
    select.value = john?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const warning = page.locator('.UnderstudyWarning');
  await warning.getByText('John Miller is absent until').waitFor();
  await picture(page, 'agent-warning', { x: 0, y: 0, width: 1280, height: 240 });
  await warning.getByRole('button').click();

  const chosen = await page
    .locator('#NewOwnerID')
    .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
  assert.match(chosen ?? '', /William|Mary/);
  await context.close();
});

test('B4, N9: backup and data in the personal settings', async () => {
  const { context, page } = await agent('mary');
  await page.goto(desk('Action=AgentPreferences;Subaction=Group;Group=UserProfile'));
  const choice = page.locator('#UnderstudyBackup');
  await page.getByText('You are active.').first().waitFor({ state: 'attached' });
  await until('the choice is read', async () =>
    /chosen|stands in/.test((await page.locator('#UnderstudyBackupHint').textContent()) ?? ''),
  );
  await choice.evaluate((select: HTMLSelectElement) => {
    const john = [...select.options].find((option) => option.text.includes('William'));
    select.value = john?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByText('William Baker stands in while you are absent.').waitFor();
  await picture(page, 'agent-settings');

  const data = await page.evaluate(async () =>
    (await fetch('?Action=AgentUnderstudy;Subaction=Data')).json(),
  );
  assert.equal(JSON.stringify(data).includes('Mary Cooper'), true);
  assert.match(JSON.stringify(data.lists.backups), /backup-of-agent/);
  assert.match(JSON.stringify(data.lists.changes), /writeOwnBackup/);
  assert.deepEqual(data.rest, {}, 'every list to its end');
  const refused = await page.evaluate(async () => {
    const body = new URLSearchParams({
      Action: 'AgentUnderstudy',
      Subaction: 'Status',
      Available: '0',
    });
    return (await fetch('?', { method: 'POST', body })).text();
  });
  assert.match(refused, /Challenge|token/i, 'no change without the token of the session');
  await api('DELETE', '/agents/mary/backup');
  await context.close();
});

test('pages weigh little more, and wait for nothing', async () => {
  const { context, page } = await agent('william');
  const extra: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('AgentUnderstudy')) {
      extra.push(request.resourceType());
    }
  });
  await page.goto(desk('Action=AgentDashboard'));
  await until('the toolbar has asked', async () => extra.length > 0);

  assert.deepEqual([...new Set(extra)], ['xhr'], 'only calls of scripts, after the page');
  assert.ok(extra.length <= 1, 'one call');
  await context.close();
});
