// What axe-core finds on a page, open shadow roots included; the page's own policy for scripts does not matter here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
};
declare const axe: {
  readonly run: (context: string, options: object) => Promise<{ readonly violations: readonly Violation[] }>;
};

/** WCAG 2.2 AA, contrast and target size among it, within `selector`. */
export async function expectAccessible(page: Page, selector = 'html'): Promise<void> {
  await page.evaluate(source);
  const found = await page.evaluate(async (within) => {
    // A colour in the middle of its fading in is nobody's colour.
    for (const animation of document.getAnimations()) animation.finish();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(within, { runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n')}`,
    );
  }, selector);
  expect(found).toEqual([]);
}

/** Nothing stands out sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(wide).toBeLessThanOrEqual(shown);
}
