// The one picture of the README: a vague draft held on the practice page. `npm run docs:picture` writes it to docs/picture.png.
import { join } from 'node:path';
import { badge, checklist } from './kit/face.ts';
import { onlyChromium } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

// One picture is enough, and Chromium draws it.
test(
  'a held draft as the README shows it: words, marks, badge and checklist in one view',
  {
    tag: onlyChromium,
  },
  async ({ extension }, info) => {
    const page = await extension.open('practice');
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole('button', { name: /A vague ask/ }).click();
    await expect(badge(page).first()).toHaveAccessibleName(/to clear up/);
    await page.locator('[data-composer=mail] [data-send]').click();
    await expect(checklist(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-composer=mail] [data-body]')).toBeInViewport({ ratio: 1 });
    const path = process.env.PICTURE
      ? join(import.meta.dirname, '../docs/picture.png')
      : info.outputPath('picture.png');
    await page.screenshot({ path, animations: 'disabled' });
  },
);
