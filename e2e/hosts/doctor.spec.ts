// What a person is told when we are not in a page, and what they may paste into a report: never a word, name or number of theirs.
import { execFileSync } from 'node:child_process';
import * as gmail from './gmail.pages.ts';
import { expect, test } from './harness.ts';
import * as slack from './slack.pages.ts';

const secret = ['Anneliese', 'anneliese', 'merger', '4711', 'C1GEN', 'U1BO', 'メッセージ', 'Ctrl', 'f:3'];
const mail = gmail.page(
  gmail.strip(
    gmail.compose({ body: 'the merger <b>4711</b>', subject: 'merger', to: [['anneliese@example.com', 'Anneliese']] }),
  ),
);
const chat = slack.page(
  slack.channelView(
    [{ ts: '1795341000.000100', user: 'U1BO', name: 'Anneliese', html: 'merger 4711' }],
    slack.box({ body: '<p>merger <ts-mention data-id="U1BO" data-label="@anneliese">@anneliese</ts-mention></p>' }),
  ),
);

test('the outline shows the skeleton and nothing of the person', async ({ open }) => {
  for (const [id, url, html, shows] of [
    ['gmail', gmail.gmailUrl, mail, ['.aoO', '[role=button]', 'form.bAs', '[g_editable=true]', '.M9']],
    [
      'slack',
      slack.slackUrl(),
      chat,
      ['[data-qa=texty_send_button]', '.c-wysiwyg_container', 'ts-mention', '[data-qa=message_input]'],
    ],
  ] as const) {
    const tab = await open(url, html);
    const text = await tab.evaluate((id) => window.host.outline(window.host[id], document), id);
    for (const word of shows) expect(text).toContain(word);
    for (const word of secret) expect(text).not.toContain(word);
  }
});

test('the outline of an unknown box shows what is around it', async ({ open }) => {
  const tab = await open(
    gmail.gmailUrl,
    '<body><main class="new-shell"><div role="textbox" contenteditable="true">merger</div></main></body>',
  );
  const text = await tab.evaluate(() => window.host.outline(window.host.gmail, document));
  expect(text).toContain('main.new-shell');
  expect(text).not.toContain('merger');
});

test('the doctor says which selector matched, and why nothing is attached', async ({ open }) => {
  const diagnose = () => window.host.diagnose(window.host.gmail, document);
  const attached = await (await open(gmail.gmailUrl, mail)).evaluate(diagnose);
  expect(attached.attached).toBe(1);
  expect(attached.why).toBeUndefined();
  expect(attached.selectors.find(({ name }) => name === 'send')).toEqual({
    name: 'send',
    matched: '.dC > :is([role=button], button):not(.hG, .Uo, [aria-haspopup=true])',
    count: 1,
  });
  const why = async (html: string) => (await (await open(gmail.gmailUrl, html)).evaluate(diagnose)).why;
  expect(await why('<body></body>')).toBe('No compose box is open here.');
  expect(await why('<body><textarea></textarea></body>')).toContain('not a compose box we know');
  expect(await why('<body><div role="search"><textarea></textarea></div></body>')).toContain('No compose box is open');
  expect(await why('<body><p contenteditable role="combobox"></p></body>')).toContain('No compose box is open');
  expect(await why('<body><div g_editable="true" role="textbox"></div></body>')).toContain(
    'its Send button was not found',
  );
  expect(await why('<body><div class="dC"><button>x</button></div></body>')).toContain(
    'the box for its message was not found',
  );
});

test('the captured page shows the skeleton and nothing of the person', async ({ open }) => {
  const printed = execFileSync(process.execPath, ['scripts/capture.mjs'], { encoding: 'utf8' });
  const snippet = printed.split(/^-{72}$/m)[1] ?? '';
  for (const [url, html, body] of [
    [gmail.gmailUrl, mail, '[g_editable=true]'],
    [slack.slackUrl(), chat, '.ql-editor[data-feat=composer]'],
  ] as const) {
    const tab = await open(url, html);
    await tab.locator(body).focus();
    const captured = await tab.evaluate<string>(snippet);
    for (const word of secret) expect(captured).not.toContain(word);
    const again = await open(url, `<body>${captured}</body>`);
    expect(await again.locator(body).innerText()).toContain('xxxxxx');
    const attached = await again.evaluate(
      (id) => window.host.diagnose(window.host[id], document).attached,
      url === gmail.gmailUrl ? ('gmail' as const) : ('slack' as const),
    );
    expect(attached).toBe(1);
  }
});
