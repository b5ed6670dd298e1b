import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page as it is now; dialogues that are open belong to it. Not by a script
 * element: the policy of the pages forbids what is not a file of ours.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    return (await axe.run(document, { runOnly: tags })).violations.map((each) => ({
      id: each.id,
      nodes: each.nodes.map((node) => node.html.slice(0, 160)),
    }));
  }, WCAG);
  return found.map((each) => `${each.id}: ${each.nodes.join(' | ')}`);
}
