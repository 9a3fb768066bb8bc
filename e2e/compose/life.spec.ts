// Life and death of the content script: put in, taken out and switched off under an open draft; the worker ended, a page brought back, a frame gone.
import type { Page } from 'playwright/test';
import { badge, checklist, expectMarked, marks, sendAnyway } from '../kit/face.ts';
import type { Hands } from '../kit/hands.ts';
import { type Compose, expectSent, openHost, sent, settle, showAgain, write } from '../kit/host.ts';
import { type Browser, close, goToOurs } from '../kit/launch.ts';
import { expectHeldOnce, life, roots } from '../kit/life.ts';
import { openPopupOver } from '../kit/popup.ts';
import { nodesOff, openScales } from '../kit/scales.ts';
import { ping } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

test.describe.configure({ timeout: 90_000 });

/** What of us can be seen on the page, without touching it: parts with a box, and lines under words. */
const seenOfUs = ({ body }: Compose) =>
  body.evaluate((editor) => {
    const shadow = document.querySelector('tomorrows-reader')?.shadowRoot;
    const boxes = [...(shadow?.querySelectorAll('*') ?? [])].filter((part) => part.getClientRects().length > 0);
    const lines = [...CSS.highlights.keys()].filter(
      (name) => getComputedStyle(editor, `::highlight(${name})`).textDecorationLine !== 'none',
    );
    return [...boxes.filter((part) => part.className !== '').map((part) => part.localName), ...lines];
  });

/** Nothing of us is seen by who comes back to the tab; it may take the browser a moment to tell. */
async function expectUnseen(hands: Hands, compose: Compose): Promise<void> {
  const look = async () => {
    await hands.turnTo(compose.page);
    return seenOfUs(compose);
  };
  await expect.poll(look).toEqual([]);
}

type Host = 'gmail' | 'slack';

const openOn = (page: Page, host: Host): Promise<Compose> =>
  host === 'gmail' ? openHost(page, 'gmail', 'docked') : openHost(page, 'slack', 'direct');

/** A host with a draft that is held for, and the extension put in after it was written. */
async function openDraft(hands: Hands, page: Page, host: Host = 'slack'): Promise<Compose> {
  const compose = await openOn(page, host);
  await write(compose, ping);
  await hands.install();
  await page.bringToFront();
  await expectMarked(page, [ping]);
  return compose;
}

life('put in while tabs are open: the draft in each is read and held, and goes once', async ({ hands, page }) => {
  const other = await hands.lab.context.newPage();
  const mail = await openOn(other, 'gmail');
  await write(mail, ping);
  await page.bringToFront();
  const chat = await openDraft(hands, page);
  await expect(badge(page)).toHaveCount(1);
  await chat.body.press('Enter');
  await expectHeldOnce(page);
  await other.bringToFront();
  await expectMarked(other, [ping]);
  await expect(badge(other)).toHaveCount(1);
  await mail.send.click();
  await expectHeldOnce(other);
  await sendAnyway(other).click();
  await expectSent(other, 1);
  await page.bringToFront();
  await expectHeldOnce(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSent(page, 1);
});

life(
  'taken out while a message is held: nothing of us is seen any more, in no tab, and the messages go',
  async ({ hands, page }) => {
    const other = await hands.lab.context.newPage();
    const mail = await openOn(other, 'gmail');
    await write(mail, ping);
    await page.bringToFront();
    const compose = await openDraft(hands, page);
    await compose.body.press('Enter');
    await expectHeldOnce(page);
    expect(await seenOfUs(compose)).not.toEqual([]);
    await hands.remove();
    await expectUnseen(hands, compose);
    await compose.body.press('Enter');
    await expectSent(page, 1);
    await expectUnseen(hands, mail);
    await mail.send.click();
    await expectSent(other, 1);
    await hands.install();
    await page.bringToFront();
    await write(compose, ping);
    await expectMarked(page, [ping]);
    await expect(roots(page)).toHaveCount(1);
  },
);

/** The middle of “Send anyway” on the screen. */
async function placeOfSendAnyway(page: Page) {
  const box = await sendAnyway(page).boundingBox();
  if (!box) throw new Error('“Send anyway” is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

for (const by of ['pointer', 'key'] as const) {
  life(
    `“Send anyway” pressed by ${by} as the extension goes: the message goes once, by that or by hand`,
    async ({ hands, page }) => {
      const compose = await openDraft(hands, page);
      await compose.body.press('Enter');
      await expectHeldOnce(page);
      const place = await placeOfSendAnyway(page);
      await sendAnyway(page).focus();
      await hands.remove();
      if (by === 'pointer') await page.mouse.click(...place);
      else await page.keyboard.press('Enter');
      // A page may hear a moment later than its browser that we have gone: the press is ours then, and what stays goes with the next look.
      await expectUnseen(hands, compose);
      await settle(page);
      if ((await sent(page)).length === 0) {
        await expect(compose.body).toHaveText(ping);
        await compose.body.press('Enter');
      }
      const [message] = await expectSent(page, 1);
      expect(message?.text).toBe(ping);
    },
  );
}

life(
  '“Send anyway” pressed as the update comes: it goes once, then or when it is asked for again',
  async ({ hands, page }) => {
    const compose = await openDraft(hands, page);
    await compose.body.press('Enter');
    await expectHeldOnce(page);
    const place = await placeOfSendAnyway(page);
    await Promise.all([hands.install(), page.mouse.click(...place)]);
    await page.bringToFront();
    await expect(checklist(page)).toHaveCount(0);
    await settle(page);
    if ((await sent(page)).length === 0) {
      await expectMarked(page, [ping]);
      await compose.body.press('Enter');
      await expectHeldOnce(page);
      await sendAnyway(page).click();
    }
    await expectSent(page, 1);
  },
);

life('switched off and on again', async ({ hands, page }) => {
  const compose = await openDraft(hands, page, 'gmail');
  await hands.turn(false);
  await expectUnseen(hands, compose);
  await compose.send.click();
  await expectSent(page, 1);
  await hands.turn(true);
  await page.bringToFront();
  await showAgain(page);
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await expect(badge(page)).toHaveCount(1);
  await compose.send.click();
  await expectHeldOnce(page);
  await sendAnyway(page).click();
  await expectSent(page, 1);
});

life(
  'with the worker ended, a message is held and goes, settings and popup work as before',
  async ({ hands, page }) => {
    const compose = await openDraft(hands, page);
    await hands.endWorker();
    await page.bringToFront();
    await compose.body.press('Enter');
    await expectHeldOnce(page);
    await sendAnyway(page).click();
    await expectSent(page, 1);
    await write(compose, ping);
    await expectMarked(page, [ping]);
    await badge(page).click();
    const opened = hands.lab.context.waitForEvent('page');
    await checklist(page).getByRole('button', { name: 'Rules and settings' }).click();
    const options = await opened;
    const off = options.locator('article[id="one-send"]').getByRole('radio', { name: 'Off', exact: true });
    await hands.endWorker();
    await off.press('Space');
    await expectMarked(page, []);
    await hands.endWorker();
    const popup = await hands.lab.context.newPage();
    await goToOurs(popup, new URL('popup.html', options.url()).href);
    await popup.getByRole('tab', { name: 'Any text' }).click();
    await popup.getByLabel('Read this as tomorrow’s reader').fill('Could you approve the budget in #512 ASAP?');
    await expect(popup.getByText('is a different day for each of you')).toBeVisible();
  },
);

life(
  'put in, updated, off, on and out: no listener and no node stays in the page',
  async ({ hands, page, browserName }) => {
    life.skip(
      browserName === 'firefox',
      'Firefox ends the script of an extension without a last word: what it counts of that is not ours to clear.',
    );
    const compose = await openOn(page, 'gmail');
    await write(compose, ping);
    // The driver brings listeners of its own with its first look.
    expect(await seenOfUs(compose)).toEqual([]);
    const measure = await openScales(page, browserName as Browser);
    const before = await measure();
    const expectRead = async () => {
      await page.bringToFront();
      await expectMarked(page, [ping]);
    };
    await hands.install();
    await expectRead();
    await hands.install();
    await expectRead();
    await hands.turn(false);
    await expectUnseen(hands, compose);
    await hands.turn(true);
    await expectRead();
    await hands.remove();
    await expectUnseen(hands, compose);
    // Of each script the browser itself keeps the empty world, so bytes are none of the measure.
    await expect(async () => {
      const after = await measure();
      expect(after.listeners - before.listeners, 'listeners left').toBeLessThanOrEqual(0);
      expect(after.nodes - before.nodes, 'nodes left').toBeLessThanOrEqual(nodesOff.chromium);
    }).toPass({ timeout: 20_000 });
  },
);

declare global {
  interface Window {
    /** Set when the page was brought back from the browser's cache. */
    broughtBack?: boolean;
  }
}

/** Leaves the page for another, does `meanwhile`, and comes back by “Back”. The page has to have been kept by the browser, or nothing was tried. */
async function goAndComeBack(page: Page, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
  await page.evaluate(() => {
    window.broughtBack = false;
    window.addEventListener('pageshow', (event) => {
      window.broughtBack = event.persisted;
    });
  });
  await openHost(page, 'gmail', 'docked');
  await meanwhile();
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => window.broughtBack).catch(() => undefined)).toBe(true);
  // Its window is the one in use, or nothing in it has the focus.
  await expect(async () => {
    await page.bringToFront();
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  }).toPass({ timeout: 10_000 });
}

/** How many of something of ours there are. Of a page brought back the driver of Firefox knows only what a script of the page says; pointer and keys work. */
const countOf = (page: Page, what: string) =>
  page.evaluate((selector) => {
    const [ours, ...more] = document.querySelectorAll('tomorrows-reader');
    return more.length > 0 ? -1 : (ours?.shadowRoot?.querySelectorAll(selector).length ?? 0);
  }, what);
const expectOne = (page: Page, what: string) => expect.poll(() => countOf(page, what), { message: what }).toBe(1);

/** Presses a key in Slack's editor. */
async function pressInBody(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => {
    const box = document.querySelector('.ql-editor[data-feat]')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 10 };
  });
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press(key);
}

life('a page brought back by “Back” has one of us, holds once and sends once', async ({ hands, page }) => {
  await openDraft(hands, page);
  await goAndComeBack(page);
  await expectOne(page, '.badge');
  await expectMarked(page, [ping]);
  await pressInBody(page, 'Enter');
  await expectOne(page, '[role=dialog]');
  await expectOne(page, '[role=dialog] :focus');
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSent(page, 1);
});

const kept = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

life('a page brought back heeds what was set and unmuted while it was away', async ({ hands, page }) => {
  const compose = await openDraft(hands, page);
  await badge(page).click();
  await checklist(page).getByRole('button', { name: /^Mute/ }).click();
  await checklist(page).getByRole('button', { name: 'with this person or channel' }).click();
  await expect.poll(() => marks(page)).toEqual([]);
  await compose.body.press('Escape');
  await goAndComeBack(page, async () => {
    const options = await hands.openOurs('options');
    await options.getByRole('button', { name: 'Listen everywhere again' }).click();
    await expect(options.getByText('No person or channel is muted.')).toBeVisible();
    await close(options);
    await page.bringToFront();
  });
  await expectMarked(page, [ping]);
  await goAndComeBack(page, async () => {
    const options = await hands.openOurs('options');
    const off = options.locator('article[id="one-send"]').getByRole('radio', { name: 'Off', exact: true });
    await off.press('Space');
    // The radio shows it before it is kept.
    await expect.poll(() => kept(options)).toHaveProperty('rule:one-send');
    await close(options);
    await page.bringToFront();
  });
  await expectMarked(page, []);
  await pressInBody(page, 'Enter');
  await expectSent(page, 1);
});

life('a page brought back after an update still has one of us that holds', async ({ hands, page, browserName }) => {
  life.skip(
    browserName === 'firefox',
    'Firefox brings such a page back without any script of an extension; the popup says so.',
  );
  await openDraft(hands, page);
  await openHost(page, 'gmail', 'docked');
  await hands.install();
  await page.bringToFront();
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.host).catch(() => undefined)).toBe('app.slack.com');
  await expect.poll(() => page.evaluate(() => document.querySelector('.ql-editor[data-feat]') !== null)).toBe(true);
  // Chromium keeps no page over an update and fetches it anew, without the draft; one that is kept has to do as well.
  await pressInBody(page, 'ControlOrMeta+a');
  await page.keyboard.insertText(ping);
  await expectMarked(page, [ping]);
  await expectOne(page, '.badge');
  await page.keyboard.press('Enter');
  await expectOne(page, '[role=dialog] :focus');
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSent(page, 1);
});

life(
  'where Firefox brings a page back without us, the popup says so and what helps',
  async ({ hands, page, browserName }) => {
    life.skip(browserName === 'chromium', 'Chromium brings it back with us, see above.');
    await openDraft(hands, page);
    await goAndComeBack(page, async () => {
      await hands.install();
      await page.bringToFront();
    });
    const popup = await openPopupOver(page, await hands.openOurs('options'));
    await expect.poll(popup.text).toContain('Not attached here');
    expect(await popup.text()).toContain('Reload it once');
  },
);

life('a frame of the page is none of ours, and its going changes nothing', async ({ hands, page }) => {
  await hands.install();
  await page.bringToFront();
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    frame.style.cssText = 'position:fixed;inset:0 0 300px 0;width:900px;height:500px;background:white';
    document.body.append(frame);
  });
  const inside = page.frameLocator('iframe');
  await inside.locator('[g_editable]').first().click();
  await page.keyboard.type(ping);
  await expect(inside.locator('tomorrows-reader')).toHaveCount(0);
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await compose.body.click();
  await page.keyboard.press('Control+Enter');
  await expectHeldOnce(page);
});

type Extension = {
  readonly runtime: {
    readonly getManifest: () => { readonly content_scripts: readonly [{ readonly js: string[] }] };
  };
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly storage: { readonly sync: { readonly get: (keys: null) => Promise<object> } };
  readonly scripting: { readonly executeScript: (what: object) => Promise<unknown> };
};
declare const chrome: Extension;

test('injected a second time, there is still one of us', async ({ page, extension }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await extension.ours.evaluate(async () => {
    const files = chrome.runtime.getManifest().content_scripts[0].js;
    for (const { id } of await chrome.tabs.query({ url: 'https://app.slack.com/*' })) {
      await chrome.scripting.executeScript({ target: { tabId: id }, files });
    }
  });
  await expect(roots(page)).toHaveCount(1);
  await expect(badge(page)).toHaveCount(1);
  await compose.body.press('Enter');
  await expect(checklist(page)).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
});
