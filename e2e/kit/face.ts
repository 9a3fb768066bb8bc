// Finds what the extension shows: badge, checklist, card, marks. Playwright sees through our open shadow root.
import type { Locator, Page } from 'playwright/test';

const ours = (page: Page) => page.locator('tomorrows-reader');

/** The badges on the page, one per compose box. */
export const badge = (page: Page): Locator => ours(page).getByRole('button', { name: /^Tomorrow's Reader/ });
/** The checklist, open by the person or by a hold. */
export const checklist = (page: Page): Locator => ours(page).getByRole('dialog', { name: "Read as tomorrow's reader" });
export const sendAnyway = (page: Page): Locator => checklist(page).getByRole('button', { name: 'Send anyway' });
export const keepEditing = (page: Page): Locator => checklist(page).getByRole('button', { name: 'Keep editing' });
/** The small card that a hovered mark shows. */
export const card = (page: Page): Locator => ours(page).getByRole('tooltip').or(ours(page).locator('.card'));

/** The texts under our highlights, in the order of the page; of marks with a given name only, when one is given. */
export async function marks(page: Page, name = 'tomorrow-'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith(wanted)) continue;
      for (const range of highlight) texts.push(range.toString());
    }
    return texts.sort();
  }, name);
}
