// The clipboard as a person has it: filled and pasted by keys, in a box that stands on the page for just that long. No test reads it by a permission of its own.
import type { Page } from 'playwright/test';

const box = 'clipboard-box';

async function withBox(page: Page, text: string, keys: readonly string[]): Promise<string> {
  await page.evaluate(
    ([id, value]) => {
      const area = document.createElement('textarea');
      area.id = id;
      area.value = value;
      area.style.cssText = 'position:fixed;top:0;left:0;width:40px;height:40px;z-index:9999';
      document.body.append(area);
      area.focus();
      area.select();
    },
    [box, text] as const,
  );
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate((id) => {
    const area = document.getElementById(id) as HTMLTextAreaElement;
    area.remove();
    return area.value;
  }, box);
}

const old = 'what was copied before';

/** Puts something else on the clipboard, so that what a test finds there is of the test. */
export async function fillClipboard(page: Page): Promise<void> {
  await withBox(page, old, ['ControlOrMeta+c']);
}

/** What is on the clipboard, pasted; empty while it is what `fillClipboard` has put there. */
export async function pasteBack(page: Page): Promise<string> {
  const text = await withBox(page, '', ['ControlOrMeta+v']);
  return text === old ? '' : text;
}
