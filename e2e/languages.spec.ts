// The interface's language and theme change nothing: attached, marked, held, sent once.
import { languages } from './fixtures/options.ts';
import { badge, checklist, expectMarked, sendAnyway } from './kit/face.ts';
import { expectSent, openHost, openSchedule, paths, pickSchedule, put, sent } from './kit/host.ts';
import { ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

for (const language of languages.filter((name) => name !== 'en')) {
  for (const dark of [false, true]) {
    test(`a ping is held in ${language}${dark ? ', dark' : ''}, in Gmail and Slack`, async ({ page }) => {
      for (const host of ['gmail', 'slack'] as const) {
        const changes = { language, dark, sendArchive: true };
        // In one of them by the host's menu of later times and in a thread: their words differ too.
        const isOther = language === 'ja' && dark;
        const compose =
          host === 'gmail'
            ? await openHost(page, host, 'docked', changes)
            : await openHost(page, host, isOther ? 'thread' : 'channel', { language, dark });
        await put(compose, ping);
        await expectMarked(page, [ping]);
        // A thread has its channel's box beside it.
        await expect(badge(page).and(page.getByRole('button', { name: /Send will ask first/ }))).toBeVisible();
        const schedules = isOther && host === 'gmail';
        await (schedules ? openSchedule : paths.button)(compose);
        await expect(checklist(page)).toBeVisible();
        expect(await sent(page)).toEqual([]);
        await sendAnyway(page).click();
        if (schedules) await pickSchedule(compose);
        const [message] = await expectSent(page, 1);
        expect(message).toMatchObject({
          how: schedules ? 'schedule' : 'send',
          where: expect.stringContaining(host === 'gmail' ? 'docked' : isOther ? 'thread' : 'C01'),
          text: expect.stringContaining(ping),
        });
      }
    });
  }
}

/** Brightness 0-1 of the surface an element is painted on. */
const brightness = (value: string) => {
  const [r = 0, g = 0, b = 0] = (value.match(/[\d.]+/g) ?? []).map(Number);
  return (r + g + b) / (value.startsWith('color(') ? 3 : 765);
};

for (const dark of [false, true]) {
  test(`the checklist is ${dark ? 'dark where the host is dark' : 'light where the host is light'}`, async ({
    page,
  }) => {
    for (const host of ['gmail', 'slack'] as const) {
      const compose =
        host === 'gmail'
          ? await openHost(page, host, 'docked', { dark })
          : await openHost(page, host, 'channel', { dark });
      await put(compose, ping);
      await paths.button(compose);
      await expect(checklist(page)).toBeVisible();
      const paper = await checklist(page).evaluate((dialog) => {
        for (let at: Element | null = dialog; at; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
        }
        return 'none';
      });
      if (dark) expect(brightness(paper)).toBeLessThan(0.4);
      else expect(brightness(paper)).toBeGreaterThan(0.7);
    }
  });
}
