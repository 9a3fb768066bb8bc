// The practice page as a test drives it: where things are, and what a person does there.
import { expect, type Locator, type Page } from 'playwright/test';
import type { Lab } from '../kit/launch.ts';

/** Held by default: announces a question and doesn't ask it. */
export const ping = 'quick question';
/** Held by nothing. */
export const clear = 'Done, the invoice is paid.';
/** Marked under “tomorrow”, with the date as its fix. */
export const relative = 'Could you approve the budget in #512 by tomorrow?';

export type Practice = {
  readonly page: Page;
  readonly body: Locator;
  readonly send: Locator;
  readonly badge: Locator;
  readonly dialog: Locator;
  readonly card: Locator;
  /** Texts that were sent, oldest first. */
  readonly sent: () => Promise<string[]>;
  /** Replaces the draft by typing, and waits until the badge has read it. */
  readonly write: (text: string) => Promise<void>;
  /** The words marked now, by level. */
  readonly marks: () => Promise<Record<string, string[]>>;
};

const said = /Tomorrow's Reader: (?!nothing to read yet)/;

/** Opens the practice page and waits until we sit in its compose boxes. */
export async function openPractice(lab: Lab, which: 'chat' | 'mail'): Promise<Practice> {
  const page = await lab.context.newPage();
  // Firefox answers questions about an extension's page only when the tab had a page before.
  await page.goto('data:text/html,<title>before</title>');
  await page.goto(`${lab.base}src/entries/practice.html`, { waitUntil: 'commit' });
  const composer = page.locator(`[data-composer=${which}]`);
  const body = composer.locator('[data-body]');
  const badges = page.locator('tomorrows-reader button.badge');
  await expect(badges).toHaveCount(2);
  const badge = badges.nth(which === 'mail' ? 0 : 1);
  const own = which === 'chat' ? '[data-who=me] [data-text]' : '[data-sent] [data-text]';
  const before = which === 'chat' ? 1 : 0;
  return {
    page,
    body,
    badge,
    send: composer.locator('[data-send]'),
    dialog: page.getByRole('dialog', { name: "Read as tomorrow's reader" }),
    card: page.getByRole('group', { name: 'About these words' }),
    sent: async () => {
      const texts = await page.locator(own).allInnerTexts();
      return which === 'chat' ? texts.slice(before) : texts.reverse();
    },
    write: async (text) => {
      await body.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await expect(badge).toHaveAccessibleName("Tomorrow's Reader: nothing to read yet");
      await page.keyboard.type(text);
      await expect(badge).toHaveAccessibleName(said);
    },
    marks: () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...CSS.highlights]
            .filter(([name]) => name.startsWith('tomorrow-'))
            .map(([name, ranges]) => [name.slice('tomorrow-'.length), [...ranges].map((range) => String(range))]),
        ),
      ),
  };
}

/** The middle of some words of the draft. */
export async function middleOf(body: Locator, words: string): Promise<{ x: number; y: number }> {
  return body.evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`“${words}” is not in one piece of the draft.`);
  }, words);
}

/** Where the caret is, as the text before it. */
export const beforeCaret = (body: Locator) =>
  body.evaluate((root) => {
    const { focusNode, focusOffset = 0 } = getSelection() ?? {};
    if (!focusNode || !root.contains(focusNode) || document.activeElement !== root) return undefined;
    const range = new Range();
    range.selectNodeContents(root);
    range.setEnd(focusNode, focusOffset);
    return String(range);
  });
