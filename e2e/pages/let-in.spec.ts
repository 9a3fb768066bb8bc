// A browser that keeps the extension out of the hosts' pages: the icon and the popup say so, and it comes back when it is let in.
import type { Page } from 'playwright/test';
import { badge } from '../kit/face.ts';
import type { Hands } from '../kit/hands.ts';
import { openHost, write } from '../kit/host.ts';
import { life } from '../kit/life.ts';
import { closePopups, openPopupOver } from '../kit/popup.ts';
import { ping } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

// A browser of its own, as the tests of life have.
test.describe.configure({ timeout: 90_000 });

declare const chrome: { readonly action: { readonly getBadgeText: (of: object) => Promise<string> } };

const icon = (ours: Page) => ours.evaluate(() => chrome.action.getBadgeText({}));

/** Presses the popup's button where the browser's question is answered (Firefox), else turns the browser's own switch. */
async function letIn(hands: Hands): Promise<void> {
  if (hands.lab.browser !== 'firefox') return hands.letIn(true);
  const popup = await hands.openOurs('popup');
  await popup.getByRole('button', { name: 'Let it in' }).click();
}

life(
  'kept out of every page: the icon shows it, the popup says it, and let in it reads along',
  async ({ hands, page }) => {
    await hands.install();
    const ours = await hands.openOurs('options');
    expect(await icon(ours)).toBe('');
    await hands.letIn(false);
    await expect.poll(() => icon(ours)).toBe('?');
    const compose = await openHost(page, 'slack', 'direct');
    await write(compose, ping);
    const popup = await openPopupOver(page, ours);
    await expect.poll(popup.text).toContain('The browser keeps it out of mail.google.com and app.slack.com');
    expect(await popup.text()).toContain('Let it in');
    await closePopups(ours);
    await expect(badge(page)).toHaveCount(0);
    await letIn(hands);
    await expect.poll(() => icon(ours)).toBe('');
    await expect(badge(page)).toHaveCount(1);
    await expect(compose.body).toContainText(ping);
  },
);
