/** Takes the pictures of the widget and its page for docs/images, on a running stack: node e2e/widgetPictures.ts */
import { readFileSync } from 'node:fs';
import { OtherSite } from './otherSite.ts';
import { CONSOLE, signedIn } from './signIn.ts';
import { openBrowser, stack } from './stack.ts';

const FOLDER = new URL('../../docs/images/', import.meta.url).pathname;
const token = readFileSync(stack.understudy.adminTokenFile, 'utf8').trim();
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
const site = await OtherSite.open();
const teams = await (await fetch(`${stack.understudy.apiUrl}/teams`, { headers })).json();
const team = teams.items.find((each: { name: string }) => each.name === 'Support').id;
const settings = {
  name: 'shop.example.org',
  teams: [team],
  origins: [site.origin, 'https://shop.example.org'],
  accent: '#0b6e4f',
};
const address = `${stack.understudy.apiUrl}/websites`;
const website = await (
  await fetch(address, { method: 'POST', headers, body: JSON.stringify(settings) })
).json();
site.allowed = new URL(website.script).origin;
site.body = `<script async src="${website.script}" data-key="${website.key}"></script>`;

const browser = await openBrowser();
for (const [name, options] of [['widget', { viewport: { width: 900, height: 680 } }]] as const) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'Schreiben Sie uns' }).click();
  await page.getByLabel('Ihr Name').fill('Anna Schmidt');
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await context.close();
}
const { page } = await signedIn(browser, 'admin', { viewport: { width: 1200, height: 820 } });
await page.goto(`${CONSOLE}website`);
await page.getByRole('button', { name: /^Edit/ }).first().waitFor();
await page.screenshot({ path: `${FOLDER}website.png` });
await browser.close();
site.close();
await fetch(`${address}/${website.key}`, {
  method: 'PUT',
  headers,
  body: JSON.stringify({ ...settings, on: false }),
});
