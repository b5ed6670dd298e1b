import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from './axe.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { until } from './until.ts';
import { api, browser, mail } from './znuny-desk.ts';

interface Named {
  id: string;
  name: string;
}

after(async () => {
  await api('DELETE', '/rules/draft').catch(() => undefined);
  await browser.close();
});

test('N3: the draft runs in the shadow, and what it would have done otherwise is shown', async () => {
  const named = async (path: string, name: string) =>
    (await api<{ items: Named[] }>('GET', path)).items.find((each) => each.name === name)?.id ?? '';
  const john = await named('/agents?limit=200', 'John Miller');
  const { rulebook } = await api<{ rulebook: Record<string, unknown> }>('GET', '/rules');
  const team = await named('/teams?limit=200', 'Support');
  const rule = {
    id: 'shadow-story',
    name: 'All of it to John',
    when: [{ if: 'team', values: [team] }],
    then: { do: 'to-agent', agent: john },
  };
  await api('PUT', '/rules/draft', { ...rulebook, rules: [rule] });
  const { page } = await signedIn(browser, 'admin');
  await page.goto(`${CONSOLE}rules?tab=shadow`);

  const turned = page.getByRole('switch', { name: 'Run the draft in the shadow' });
  await turned.focus();
  await page.keyboard.press('Space');
  await page.getByText('No decision was made since.').waitFor();
  assert.deepEqual(await violations(page), []);
  mail('Looked at by two sets of rules');
  mail('Looked at by two sets of rules, again');
  await page.getByRole('term').filter({ hasText: 'Ended differently' }).waitFor();
  const difference = page.getByRole('listitem').filter({ hasText: 'draft:' }).first();
  await until('a difference is shown', async () => (await difference.count()) > 0);
  await difference
    .getByText(/John Miller/)
    .first()
    .waitFor();
  assert.deepEqual(await violations(page), []);

  await turned.focus();
  await page.keyboard.press('Space');
  await page.getByText('until').waitFor();
  assert.equal(await turned.isChecked(), false);
  await difference.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /^Conversation / }).waitFor();
});
