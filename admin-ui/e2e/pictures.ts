/**
 * Takes the pictures of docs/images on a running stack: node e2e/pictures.ts. The stack should have something to
 * show: play the scene (deployment/understudy demo), plan an absence, and begin a draft before.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser } from './stack.ts';

const FOLDER = new URL('../../docs/images/', import.meta.url).pathname;

interface Picture {
  name: string;
  path: string;
  options?: BrowserContextOptions;
  /** What to click before. */
  click?: string;
}

const PICTURES: Picture[] = [
  { name: 'overview', path: '' },
  { name: 'overview-de', path: '', options: { locale: 'de-DE' } },
  { name: 'overview-dark', path: '', options: { colorScheme: 'dark' } },
  { name: 'decisions', path: 'decisions' },
  { name: 'decision', path: 'decisions', click: 'main table a' },
  { name: 'team', path: 'team' },
  { name: 'agent-fr', path: 'team', click: 'main table a', options: { locale: 'fr-FR' } },
  { name: 'coverage', path: 'coverage' },
  { name: 'audit', path: 'audit' },
  { name: 'audit-changes', path: 'audit', click: 'button[role=tab]:has-text("All changes")' },
  { name: 'settings', path: 'settings' },
  { name: 'rules', path: 'rules', options: { viewport: { width: 1200, height: 820 } } },
  { name: 'rule', path: 'rules', click: '.us-rules button[aria-label^="Edit"]' },
  { name: 'backup', path: 'backup', options: { viewport: { width: 1200, height: 1180 } } },
  {
    name: 'tryit',
    path: 'tryit',
    click: '.us-question button[type=submit]',
    options: { viewport: { width: 1200, height: 820 } },
  },
  { name: 'team-narrow', path: 'team', options: { viewport: { width: 320, height: 720 } } },
];

const wanted = process.argv.slice(2);
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });
for (const each of PICTURES.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const { page, context } = await signedIn(browser, 'admin', {
    viewport: { width: 1200, height: 720 },
    ...each.options,
  });
  await page.goto(CONSOLE + each.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (each.click) {
    await page.locator(each.click).first().click();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}${each.name}.png` });
  await context.close();
}
await browser.close();
