import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser } from './stack.ts';
import { until } from './until.ts';
import { agent, api, mail, browser as other, picture } from './znuny-desk.ts';

/** The helpdesk's own tables: what a customer got is read there. */
const { znuny } = JSON.parse(readFileSync(process.env.UNDERSTUDY_STATUS ?? '', 'utf8')) as {
  znuny: {
    database: { host: string; port: number; name: string; user: string; passwordFile: string };
  };
};

interface Decision {
  outcome: string;
  conversation: { id: string; number: string };
  agent: { id: string } | null;
}

let browser: Browser;
let version = 0;
let absent = '';
let link = '';
let subject = '';

before(async () => {
  browser = await openBrowser();
  const before = await api<{ version: number; rulebook: Record<string, unknown> }>('GET', '/rules');
  version = before.version;
  await api('PUT', '/rules/draft', {
    ...before.rulebook,
    backup: { awayMessages: true, on: true, sharing: 'group', ask: 'always', noticesPerDay: 50 },
  });
  await api('POST', '/rules/publish', { comment: 'A story' });
  link = await asked();
});

after(async () => {
  if (absent !== '') {
    await api('PUT', `/agents/${absent}/status`, { available: true });
  }
  await api('POST', `/rules/versions/${version}/restore`, {}).catch(() => undefined);
  await browser.close();
  await other.close();
});

/** A customer writes, the owner goes away, the customer writes again: the link that he gets. */
async function asked(): Promise<string> {
  subject = `A question ${Date.now()}`;
  mail(subject);
  const first = await decided('assign', subject);
  absent = first.agent?.id ?? '';
  const ticket = Number(first.conversation.id);
  await until('the helpdesk has made him the owner', async () => {
    return rows(`SELECT user_id FROM ticket WHERE id = ${ticket}`) === absent;
  });
  const people = await api<{ items: { id: string }[] }>('GET', '/agents');
  const backup = people.items.find((each) => each.id !== absent)?.id ?? '';
  await api('PUT', `/backups/agents/${absent}`, { agent: backup });
  await api('PUT', `/agents/${absent}/status`, { available: false });
  mail(`Re: [Ticket#${first.conversation.number}] ${subject}`);
  let found = '';
  await until('the customer has got a message', async () => {
    found = sent(first.conversation.id);
    return found !== '';
  });
  return found;
}

async function decided(outcome: string, subject: string): Promise<Decision> {
  let found: Decision | undefined;
  await until(`${subject}: ${outcome}`, async () => {
    const newest = await api<{ items: Decision[] }>('GET', '/decisions?limit=5');
    found = newest.items.find((each) => each.outcome === outcome && isAbout(each, subject));
    return found !== undefined;
  });
  return found as Decision;
}

const isAbout = (decision: Decision, subject: string) =>
  rows(`SELECT title FROM ticket WHERE id = ${Number(decision.conversation.id)}`) === subject;

const sent = (ticket: string) =>
  /https?:\/\/\S+\/choices\/[\w-]+/.exec(
    rows(
      `SELECT m.a_body FROM article a JOIN article_data_mime m ON m.article_id = a.id
       WHERE a.ticket_id = ${Number(ticket)} AND m.a_body LIKE '%/choices/%' ORDER BY a.id DESC LIMIT 1`,
    ),
  )?.[0] ?? '';

function rows(sql: string): string {
  const { host, port, name, user, passwordFile } = znuny.database;
  return execFileSync(
    'mariadb',
    [
      '-h',
      host,
      '-P',
      String(port),
      '-u',
      user,
      '--protocol=tcp',
      '-N',
      '-B',
      '-r',
      name,
      '-e',
      sql,
    ],
    { env: { ...process.env, MYSQL_PWD: readFileSync(passwordFile, 'utf8').trim() } },
  )
    .toString()
    .trim();
}

/** A telephone without scripts. */
async function telephone(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    ...options,
  });
  return context.newPage();
}

const fits = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth <= 320);

test('B6, N10: the pages are clean for axe, in three languages, light and dark, at 320 pixels', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await telephone({ colorScheme, javaScriptEnabled: true });
    for (const language of colorScheme === 'dark' ? ['de'] : ['en', 'de', 'fr']) {
      await page.goto(`${link}?choose=continue&lang=${language}`);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.deepEqual(await violations(page), []);
      assert.equal(await fits(page), true, `${language} fits`);
      await page.goto(`${link.slice(0, -3)}xyz?lang=${language}`);
      assert.deepEqual(await violations(page), []);
      assert.equal(await fits(page), true, `${language} fits when the link is broken`);
    }
    await page.context().close();
  }
});

test('B6, N10: without scripts, by keyboard alone: the language, a choice, and what happens now', async () => {
  const page = await telephone();
  await page.goto(`${link}?choose=wait`);
  await picture(page, 'customer-choice');
  await page.getByRole('link', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /ist zurzeit abwesend/ }).waitFor();

  await page.getByRole('button', { name: /^Auf .* warten/ }).focus();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: /^Sie warten auf/ }).waitFor();
  assert.equal(await page.getByRole('button').count(), 0);
  await page.reload();
  await page.getByRole('heading', { name: /^Sie warten auf/ }).waitFor();
  await page.context().close();
});

test('B8, N10: back again, the owner finds in Znuny who has waited for him, by keyboard alone', async () => {
  const { items } = await api<{ items: { id: string; login: string }[] }>('GET', '/agents');
  await api('PUT', `/agents/${absent}/status`, { available: true });
  const { context, page } = await agent(items.find(({ id }) => id === absent)?.login ?? '');
  const button = page.getByRole('button', { name: /^Waited for you \([1-9]/ });
  await until('the toolbar tells it', async () => {
    await page.reload();
    return button.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
  assert.equal(await button.getAttribute('aria-expanded'), 'false');

  await button.focus();
  await page.keyboard.press('Enter');
  const entry = page.getByRole('listitem').getByRole('link', { name: subject });
  await entry.waitFor();
  await picture(page, 'agent-waited', { x: 0, y: 0, width: 640, height: 260 });
  await page.keyboard.press('Escape');
  await entry.waitFor({ state: 'hidden' });
  assert.equal(await button.evaluate((it) => it === document.activeElement), true);

  await page.keyboard.press('Enter');
  await entry.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/AgentTicketZoom/);
  await context.close();
});

test('N10: admins see in a preview how it will look', async () => {
  const { page, context } = await signedIn(browser, 'admin');
  await page.goto(`${CONSOLE}customers`);
  await page.getByLabel('Name of the organisation').fill('Miller & <Sons>');
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#7a1f5c');
  const preview = page.frameLocator('iframe');
  await preview.getByText('Miller & <Sons>').first().waitFor();
  await page
    .getByLabel('What', { exact: true })
    .selectOption({ label: 'E-mail: away, with a choice' });
  await preview.getByRole('link', { name: 'Continue with William now' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await context.close();
});
