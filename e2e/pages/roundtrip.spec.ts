// What is muted in a compose box is still muted when the tab has been closed.
import { badge, checklist } from '../kit/face.ts';
import { openHost, put } from '../kit/host.ts';
import { ping } from '../kit/surfaces.ts';
import { expect, freshTest } from '../kit/test.ts';

freshTest('a rule muted from the checklist stays off in the next tab', async ({ context }) => {
  const first = await openHost(await context.newPage(), 'slack', 'direct');
  await put(first, ping);
  await expect(badge(first.page)).toHaveAccessibleName(/1 to clear up/);
  await badge(first.page).click();
  await checklist(first.page).getByRole('button', { name: /^Mute/ }).click();
  await checklist(first.page).getByRole('button', { name: 'this rule' }).click();
  await expect(badge(first.page)).toHaveAccessibleName(/clear$/);
  await first.page.close();
  const next = await openHost(await context.newPage(), 'slack', 'direct');
  await put(next, ping);
  await expect(badge(next.page)).toHaveAccessibleName(/clear$/);
});
