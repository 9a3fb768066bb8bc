// What an organisation has set holds in a compose box; a bad value in it is left out alone.
import { badge, checklist } from '../kit/face.ts';
import { expectSent, openHost, paths, put } from '../kit/host.ts';
import { launch } from '../kit/launch.ts';
import { expect, bareTest as test } from '../kit/test.ts';

// Chromium takes a policy from the machine alone, which a test must not change.
test.skip(({ browserName }) => browserName !== 'firefox', 'The policy of a test is given to Firefox only.');

test('strict by policy: a message with a warning waits', async () => {
  test.slow();
  const lab = await launch('firefox', true, { general: { mode: 'strict', threshold: 999 } });
  const compose = await openHost(await lab.context.newPage(), 'slack', 'channel');
  await put(compose, 'Ada, could you approve the budget in #512 by tomorrow, 17:00 CET?');
  await expect(badge(compose.page)).toHaveAccessibleName(/1 to clear up, Send will ask first/);
  await paths.button(compose);
  await expect(checklist(compose.page)).toContainText('Not sent yet');
  await expectSent(compose.page, 0);
  await lab.close();
});
