import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { until } from './until.ts';
import { agent, browser, desk, picture, right } from './znuny-desk.ts';

after(() => browser.close());

test('an admin opens the pages from the tile, without signing in again', async () => {
  const { context, page } = await agent('admin');

  await page.goto(desk('Action=Admin'));
  await page
    .getByRole('link', { name: /Backup & assignment rules/ })
    .first()
    .click();
  const frame = page.frameLocator('#UnderstudyFrame');
  await frame.getByRole('heading', { level: 1 }).waitFor();

  assert.equal(await page.locator('#Navigation').count(), 1, "Znuny's own navigation is there");
  const bars = await page.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
  );
  assert.equal(bars, false, 'one scroll bar at most');
  await picture(page, 'tile');
  await context.close();
});

test('an agent has his own entry, and no tile', async () => {
  const { context, page } = await agent('mary');

  await page.goto(desk('Action=AdminUnderstudy'));
  assert.match((await page.locator('body').textContent()) ?? '', /permission/i);
  await page.goto(desk('Action=AgentUnderstudy'));
  const frame = page.frameLocator('#UnderstudyFrame');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  const answers = await page.evaluate(async () => {
    const status = async (path: string) => (await fetch(`/understudy/api/v1${path}`)).status;
    return [await status('/me'), await status('/rules'), await status('/agents/john/status')];
  });

  assert.deepEqual(answers, [200, 403, 403], 'the API holds her to her role');
  await context.close();
});

test('D2: who is no admin any more loses their pages at once, and gets them back with a new page', async () => {
  right('mary', 'admin', true);
  const { context, page } = await agent('mary');
  const rules = () => page.evaluate(async () => (await fetch('/understudy/api/v1/rules')).status);
  const open = async () => {
    await page.goto(desk('Action=AgentUnderstudy'));
    await page.frameLocator('#UnderstudyFrame').getByRole('heading', { level: 1 }).waitFor();
  };
  try {
    await until('she is an admin everywhere', async () => {
      await open();
      return (await rules()) === 200;
    });
    right('mary', 'admin', false);
    await until('it counts', async () => (await rules()) === 403);

    const me = await page.evaluate(async () => (await fetch('/understudy/api/v1/me')).json());
    assert.deepEqual(me.roles, ['agent'], 'in the same session');
  } finally {
    right('mary', 'admin', false);
    await context.close();
  }
});

test('a pass of a page that was used opens nothing again', async () => {
  const { context, page } = await agent('mary');
  let pass = '';
  page.on('request', (request) => {
    if (request.url().endsWith('/understudy/launch')) {
      pass = new URLSearchParams(request.postData() ?? '').get('pass') ?? '';
    }
  });

  await page.goto(desk('Action=AgentUnderstudy'));
  await page.frameLocator('#UnderstudyFrame').getByRole('heading', { level: 1 }).waitFor();
  const again = await page.evaluate(async (used) => {
    const answer = await fetch('/understudy/launch', {
      method: 'POST',
      body: new URLSearchParams({ pass: used }),
    });
    return answer.status;
  }, pass);

  assert.ok(pass.length > 100);
  assert.equal(again, 403);
  await context.close();
});
