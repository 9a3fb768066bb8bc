// Finds what the extension shows: badge, checklist, card, marks. Playwright sees through our open shadow root.
import { expect, type Locator, type Page } from 'playwright/test';

/** Milliseconds between looks for what comes within half a second, as most of what tests wait for does. */
export const soon = [50, 50, 50, 50, 100, 100, 100, 250];

const ours = (page: Page) => page.locator('tomorrows-reader');

/** The badges on the page, one per compose box. */
export const badge = (page: Page): Locator => ours(page).getByRole('button', { name: /^Tomorrow's Reader/ });
/** The checklist, open by the person or by a hold. */
export const checklist = (page: Page): Locator => ours(page).getByRole('dialog', { name: "Read as tomorrow's reader" });
export const sendAnyway = (page: Page): Locator => checklist(page).getByRole('button', { name: 'Send anyway' });
export const keepEditing = (page: Page): Locator => checklist(page).getByRole('button', { name: 'Keep editing' });
/** The small card that a hovered mark shows. */
export const card = (page: Page): Locator => ours(page).getByRole('group', { name: 'About these words' });
/** The fixes the card offers, the best first. */
export const fixes = (page: Page): Locator => card(page).locator('button.fix');

/** A marked stretch of text and its middle on the screen. */
type Marked = { readonly text: string; readonly x: number; readonly y: number };

/** Everything underlined: under our highlights, or, over a textarea, in the copy of its text in our own layer. */
const marked = (page: Page): Promise<Marked[]> =>
  page.evaluate(() => {
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('tomorrow-'));
    const ranges = highlights.flatMap(([, highlight]) => [...highlight] as Range[]);
    const copies = document
      .querySelector('tomorrows-reader')
      ?.shadowRoot?.querySelectorAll('[aria-hidden=true] > div > span');
    const stretches = [
      ...ranges.map((range) => ({ text: range.toString(), box: range.getBoundingClientRect() })),
      ...[...(copies ?? [])].map((copy) => ({ text: copy.textContent, box: copy.getBoundingClientRect() })),
    ];
    return stretches.map(({ text, box }) => ({ text, x: box.left + box.width / 2, y: box.top + box.height / 2 }));
  });

/** The underlined texts, sorted. */
export const marks = async (page: Page): Promise<string[]> => (await marked(page)).map(({ text }) => text).sort();

/** Waits until exactly `words` are underlined. */
export async function expectMarked(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(() => marks(page), { message: 'words underlined', intervals: soon }).toEqual([...words].sort());
}

/** The middle of marked words on the screen. */
export async function placeOfMark(page: Page, words: string): Promise<Marked> {
  const at = (await marked(page)).find(({ text }) => text === words);
  if (!at) throw new Error(`“${words}” is not marked.`);
  return at;
}

/** Moves the pointer over the marked words, and waits until their card is there. */
export async function hoverMark(page: Page, words: string): Promise<void> {
  const at = await placeOfMark(page, words);
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
  await expect(card(page)).toBeVisible();
}
