import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { stack } from './stack.ts';

export const CONSOLE = `${stack.understudy.url}/console/`;

/** A window of somebody who has signed in at the real Keycloak. */
export async function signedIn(
  browser: Browser,
  login: string,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(CONSOLE);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(passwordOf(login));
  await page.locator('#kc-login').click();
  await page.waitForURL(`${CONSOLE}**`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { context, page };
}

function passwordOf(login: string): string {
  const found = stack.demo.agents.find((each) => each.login === login);
  if (!found) {
    throw new Error(`There is no ${login} in the demo.`);
  }
  return found.password;
}
