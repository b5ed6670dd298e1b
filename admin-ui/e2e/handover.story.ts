import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { until } from './until.ts';
import { api, browser, mail, picture } from './znuny-desk.ts';

interface Decision {
  conversation: { id: string };
  cause: string;
  outcome: string;
  agent: { id: string; name: string } | null;
}

const decisions = async (query: string): Promise<Decision[]> =>
  (await api<{ items: Decision[] }>('GET', `/decisions?${query}`)).items;

let path: string;
let rules: Record<string, unknown>;

before(async () => {
  const { items } = await api<{ items: { id: string; name: string; rules: typeof rules }[] }>(
    'GET',
    '/teams?limit=200',
  );
  const team = items.find((each) => each.name === 'Support');
  assert.ok(team);
  rules = team.rules;
  path = `/teams/${team.id}/rules`;
  await api('PUT', path, { mode: 'automatic', strategy: 'round-robin' });
  for (const login of ['john', 'william', 'mary']) {
    await api('PUT', `/agents/${login}/status`, { available: true });
  }
});

after(async () => {
  await api('PUT', path, rules);
  await browser.close();
});

/** A new conversation with an owner. */
async function given(): Promise<Decision & { agent: { id: string; name: string } }> {
  const known = new Set((await decisions('limit=200')).map((each) => each.conversation.id));
  mail(`Before somebody leaves ${Date.now()}`);
  let found: Decision | undefined;
  await until('it has an owner', async () => {
    found = (await decisions('limit=20&outcome=assign')).find(
      (each) => !known.has(each.conversation.id),
    );
    return found !== undefined;
  });
  assert.ok(found?.agent);
  return { ...found, agent: found.agent };
}

test('D3: who would get what is shown first, then all of it is handed over, by keyboard', async () => {
  const { conversation, agent } = await given();
  const { page, context } = await signedIn(browser, 'admin');
  await page.goto(`${CONSOLE}team/${agent.id}`);
  const look = page.getByRole('button', { name: 'See who would get what' });
  await look.focus();
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: `Hand over the conversations of ${agent.name}` });
  await dialog.getByRole('button', { name: /^Hand over \d+ conversations?$/ }).waitFor();
  await dialog.getByRole('button', { name: 'Each conversation, and why' }).press('Enter');
  await dialog
    .getByText(/\d{10,} · /)
    .first()
    .waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'handover');
  const [first] = await decisions(`conversation=${conversation.id}&limit=1`);
  assert.equal(first?.cause, 'created', 'looking changes nothing');

  // Without a reason nothing begins.
  const reason = dialog.getByLabel('Reason, for the notes');
  await reason.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Say why: it stands in the note of each conversation.').waitFor();
  await reason.fill('Leaves the company.');
  await page.keyboard.press('Enter');

  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/\d+ (has|have) a new owner/).waitFor({ timeout: 60_000 });
  await page.getByText('Leaves the company.').waitFor();
  const [last] = await decisions(`conversation=${conversation.id}&limit=1`);
  assert.equal(last?.cause, 'handover');
  assert.notEqual(last?.agent?.id, agent.id);
  await context.close();
});

test('D3: an agent sees no handover, a supervisor does', async () => {
  for (const [login, count] of [
    ['mary', 0],
    ['william', 1],
  ] as const) {
    const { page, context } = await signedIn(browser, login);
    const { items } = await api<{ items: { id: string; login: string }[] }>(
      'GET',
      '/agents?limit=200',
    );
    const own = items.find((each) => each.login === login);
    await page.goto(`${CONSOLE}team/${own?.id}`);
    await page.getByRole('heading', { name: 'Hours, limit and skills' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Hand over' }).count(), count);
    await context.close();
  }
});
