import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page as it is now; dialogues that are open belong to it. Not by a script
 * element: the policy of the pages forbids what is not a file of ours.
 *
 * @param within selectors of what is looked at, where the page is somebody else's; each must be there
 */
export async function violations(page: Page, within: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async ([tags, selectors]) => {
      const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
      const missing = selectors.filter((each) => !document.querySelector(each));
      if (missing.length) {
        throw new Error(`Not on the page: ${missing.join(', ')}`);
      }
      const where = selectors.length ? { include: selectors.map((each) => [each]) } : document;
      return (await axe.run(where, { runOnly: tags })).violations.map((each) => ({
        id: each.id,
        nodes: each.nodes.map((node) => node.html.slice(0, 160)),
      }));
    },
    [WCAG, [...within]] as const,
  );
  return found.map((each) => `${each.id}: ${each.nodes.join(' | ')}`);
}
