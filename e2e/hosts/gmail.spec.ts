// Gmail's surfaces: which composer, what it shows, and what sends it.
import { compose, gmailUrl, page, strip, thread } from './gmail.pages.ts';
import { expect, test } from './harness.ts';

const bo = ['bo@example.com', 'Bo Berg'] as const;
const cy = ['cy@example.com', 'cy@example.com'] as const;

type Seen = {
  surface: string;
  text: string;
  facts: Record<string, unknown>;
  conversation?: string;
  earlier: readonly { who: string; text: string; at?: string }[];
  anchored: boolean;
};

/** What the host says of every composer of the page in the browser. */
const look = (): Seen[] => {
  const { gmail } = window.host;
  return gmail.composers(document).map((composer) => ({
    surface: composer.surface,
    text: gmail.read(composer).text,
    facts: JSON.parse(JSON.stringify(gmail.facts(composer))),
    conversation: gmail.conversation(composer),
    earlier: gmail.earlier(composer),
    anchored: gmail.anchor(composer) !== undefined,
  }));
};

test('a docked new message', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(strip(compose({ body: 'hi<img src="x.png">', subject: 'Hello', to: [bo, cy], attachments: 2 }))),
  );
  expect(await tab.evaluate(look)).toEqual([
    {
      surface: 'gmail-docked',
      text: 'hi',
      facts: { place: 'new', subject: 'Hello', recipients: 2, people: ['Bo Berg'], attachments: 3 },
      earlier: [],
      anchored: true,
    },
  ]);
});

test('an empty subject is empty, recipients nobody has chosen are not shown', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose())));
  const [seen] = await tab.evaluate(look);
  expect(seen?.facts).toEqual({ place: 'new', subject: '', attachments: 0 });
});

test('several at once, one of them minimised', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(
      strip(compose({ id: 'a', body: 'one' }), compose({ id: 'b', body: 'two' }), compose({ id: 'c', body: 'three' })),
    ),
  );
  await tab.evaluate(() => {
    document.querySelectorAll<HTMLElement>('.inside')[1]!.style.display = 'none';
  });
  const seen = await tab.evaluate(look);
  expect(seen.map(({ text, anchored }) => [text, anchored])).toEqual([
    ['one', true],
    ['two', false],
    ['three', true],
  ]);
  const own = await tab.evaluate(() =>
    [...document.querySelectorAll('.aoO')].map((send) => {
      const composer = window.host.gmail.composerOf(send);
      return composer && window.host.gmail.read(composer).text;
    }),
  );
  expect(own).toEqual(['one', 'two', 'three']);
});

test('full screen is the same message elsewhere in the page', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(`${strip(compose({ body: 'hi' }))}<div class="aSs"><div class="aSt"></div></div>`),
  );
  const moved = await tab.evaluate(() => {
    const { gmail } = window.host;
    const before = gmail.composers(document)[0]!;
    document.querySelector('.aSt')!.append(document.querySelector('[role=dialog]')!);
    const after = gmail.composers(document)[0]!;
    return { same: before.element === after.element && before.body === after.body, surface: after.surface };
  });
  expect(moved).toEqual({ same: true, surface: 'gmail-full-screen' });
});

test('a message closed while it saves is no longer there', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ body: 'hi' }))));
  await tab.evaluate(() => document.querySelector('.aaZ')!.replaceChildren());
  expect(await tab.evaluate(look)).toEqual([]);
});

test('an inline reply knows its thread', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(thread(compose({ inline: true, body: 'ok', to: [bo], collapsed: true, forward: false, rm: '#msg-f:3' }))),
  );
  expect(await tab.evaluate(look)).toEqual([
    {
      surface: 'gmail-inline',
      text: 'ok',
      facts: { place: 'reply', subject: 'Aachen launch', recipients: 1, people: ['Bo Berg'], attachments: 0 },
      conversation: 'gmail:thread:18c0ffee',
      earlier: [
        { who: 'Bo', text: 'Which of the two do you mean?' },
        { who: 'Bo', text: 'The second. When can it go?' },
      ],
      anchored: true,
    },
  ]);
});

test('own messages are told apart by the account in the title, else nobody is', async ({ open }) => {
  const reply = page(thread(compose({ inline: true })), 'Aachen launch - bo@example.com - Gmail');
  const tab = await open(gmailUrl, reply);
  expect((await tab.evaluate(look))[0]?.earlier.map(({ who }) => who)).toEqual(['me', 'me']);
  await tab.evaluate(() => {
    document.title = 'Gmail';
  });
  expect((await tab.evaluate(look))[0]?.earlier.map(({ who }) => who)).toEqual(['them', 'them']);
});

test('messages above have a time where their dates are in English words', async ({ open }) => {
  const reply = page(thread(compose({ inline: true })), 'Aachen launch - bo@example.com - Gmail');
  const tab = await open(gmailUrl, reply);
  const times = (titles: readonly string[]) =>
    tab.evaluate((all) => {
      const dates = [...document.querySelectorAll('.adn:has(.a3s) .g3')];
      for (const [at, date] of dates.entries()) date.setAttribute('title', all[at] ?? '');
      const [composer] = window.host.gmail.composers(document);
      const said = composer ? window.host.gmail.earlier(composer) : [];
      return said.map(
        ({ at }) => at && [new Date(at).toDateString(), new Date(at).getHours(), new Date(at).getMinutes()],
      );
    }, titles);
  const day = 'Mon Nov 23 2026';
  expect(await times(['Mon, Nov 23, 2026, 12:05\u202fAM', 'Mon, Nov 23, 2026, 4:30 PM'])).toEqual([
    [day, 0, 5],
    [day, 16, 30],
  ]);
  expect(await times(['Mon, 23 Nov 2026, 16:30', '2026. nov. 23. 16:30'])).toEqual([[day, 16, 30], undefined]);
});

test('an inline forward: what is forwarded is a quote', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(
      thread(
        compose({
          inline: true,
          forward: true,
          body: 'see below<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">---- Bo</div>Please do it today</div>',
        }),
      ),
    ),
  );
  const seen = await tab.evaluate(() => {
    const { gmail } = window.host;
    const composer = gmail.composers(document)[0]!;
    const { text, marks } = gmail.read(composer);
    const quotes = marks.filter(({ kind }) => kind === 'quote').map(({ start, end }) => text.slice(start, end));
    return { place: gmail.facts(composer).place, text, quotes };
  });
  const forwarded = '---- Bo\nPlease do it today';
  expect(seen).toEqual({ place: 'forward', text: `see below\n${forwarded}`, quotes: [forwarded] });
});

test('a reply popped out of its thread', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(`${thread('')}${strip(compose({ body: 'ok', subject: 'Re: Aachen launch', rm: '#msg-f:3' }))}`),
  );
  const [seen] = await tab.evaluate(look);
  expect(seen).toMatchObject({
    surface: 'gmail-popped-out',
    facts: { place: 'reply', subject: 'Re: Aachen launch' },
    conversation: 'gmail:thread:18c0ffee',
  });
  expect(seen?.earlier).toHaveLength(2);
});

test('a window of its own', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    `<html><body class="xE xp"><div role="main">${compose({ body: 'hi' })}</div></body></html>`,
  );
  const [seen] = await tab.evaluate(look);
  expect(seen).toMatchObject({ surface: 'gmail-window', text: 'hi', facts: { place: 'new' } });
});

test('surroundings nobody has told us of: body and Send are enough', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(
      '<main><section><div><div g_editable="true" role="textbox" contenteditable="true">hi</div></div><footer><div class="dC"><button>送信</button><button class="hG" aria-haspopup="true"></button></div></footer></section></main>',
    ),
  );
  const [seen] = await tab.evaluate(look);
  expect(seen).toMatchObject({ text: 'hi', anchored: true });
});

test('old and new markup on one page', async ({ open }) => {
  const older =
    '<div class="M9"><input name="subjectbox"><div class="Am editable" contenteditable="true">old</div></div>';
  const tab = await open(gmailUrl, page(strip(compose({ body: 'new' })) + older));
  expect((await tab.evaluate(look)).map(({ text }) => text)).toEqual(['new', 'old']);
});

test('an editor in the settings is no message', async ({ open }) => {
  const tab = await open(
    gmailUrl,
    page(
      '<div role="main"><div class="editable Am" g_editable="true" role="textbox" contenteditable="true">-- Ada</div></div>',
    ),
  );
  expect(await tab.evaluate(look)).toEqual([]);
});

test('plain-text mode', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ plain: 'one\ntwo', body: 'stale' }))));
  expect((await tab.evaluate(look))[0]?.text).toBe('one\ntwo');
});

/** Which key presses the host takes for a send, pressed for real at each place. */
test('keys that send', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ body: 'hi', archive: true }))));
  await tab.evaluate(() => {
    document.querySelector('.Uo')!.setAttribute('tabindex', '0');
    document.querySelector('.hG')!.setAttribute('tabindex', '0');
    Object.assign(window, { heard: [] });
    window.addEventListener(
      'keydown',
      (event) => {
        if (!(event.target instanceof Element) || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return;
        const composer = window.host.gmail.composerOf(event.target);
        const sends = composer && window.host.gmail.isSendKey(event, composer);
        (window as unknown as { heard: unknown[] }).heard.push(
          sends ? (window.host.gmail.sendControl(event.target)?.how ?? 'key') : undefined,
        );
      },
      true,
    );
  });
  const places = {
    body: '[g_editable]',
    subject: '[name=subjectbox]',
    to: '.agP',
    send: '.aoO',
    archive: '.Uo',
    more: '.hG',
  };
  const heard: Record<string, unknown> = {};
  for (const [place, selector] of Object.entries(places)) {
    await tab.locator(selector).focus();
    for (const key of ['Enter', 'Space', 'Control+Enter', 'Meta+Enter', 'Shift+Enter', 'Control+Alt+Enter', 'a']) {
      await tab.keyboard.press(key);
    }
    heard[place] = await tab.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
  }
  const no = undefined;
  expect(heard).toEqual({
    body: [no, no, 'key', 'key', no, no, no],
    subject: [no, no, 'key', 'key', no, no, no],
    to: [no, no, 'key', 'key', no, no, no],
    send: ['send', 'send', 'send', 'send', no, no, no],
    archive: ['send-archive', 'send-archive', 'send-archive', 'send-archive', no, no, no],
    more: [no, no, 'key', 'key', no, no, no],
  });
});

test('a composing input method does not send, nor a message whose Send is gone', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ body: 'hi' }))));
  const asked = await tab.evaluate(() => {
    const { gmail } = window.host;
    const composer = gmail.composers(document)[0]!;
    const ask = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, ...init });
      let answer: boolean | undefined;
      composer.body.addEventListener('keydown', () => (answer = gmail.isSendKey(event, composer)), { once: true });
      composer.body.dispatchEvent(event);
      return answer;
    };
    const answers = [ask({}), ask({ isComposing: true }), ask({ keyCode: 229 })];
    document.querySelector('.aoP')!.remove();
    return [...answers, ask({})];
  });
  expect(asked).toEqual([true, false, false, false]);
});

test('what a click is in', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ body: 'hi', archive: true }))));
  const how = await tab.evaluate(() =>
    Object.fromEntries(
      ['.aoO span', '.aoO', '.Uo', '.hG', '.oh', '[name=subjectbox]', '[g_editable]', '.Ha', '.dC'].map((selector) => [
        selector,
        window.host.gmail.sendControl(document.querySelector(selector)!)?.how ?? 'nothing',
      ]),
    ),
  );
  expect(how).toEqual({
    '.aoO span': 'send',
    '.aoO': 'send',
    '.Uo': 'send-archive',
    '.hG': 'nothing',
    '.oh': 'nothing',
    '[name=subjectbox]': 'nothing',
    '[g_editable]': 'nothing',
    '.Ha': 'nothing',
    '.dC': 'nothing',
  });
});

test('Schedule send in a menu of the page belongs to the message whose ▾ was used', async ({ open }) => {
  const menu =
    '<div class="J-M" role="menu"><div class="J-N" role="menuitem" selector="scheduledSend"><div class="J-N-Jz">Küldés időzítése</div></div></div>';
  const tab = await open(
    gmailUrl,
    page(strip(compose({ id: 'a', body: 'one' }), compose({ id: 'b', body: 'two' })) + menu),
  );
  const texts = await tab.evaluate(() => {
    const { gmail } = window.host;
    const item = document.querySelector('.J-N-Jz')!;
    const whose = () => {
      const composer = gmail.composerOf(item);
      return composer && gmail.read(composer).text;
    };
    const unknown = whose();
    const used = [...document.querySelectorAll('.hG')].map((more) => {
      gmail.composerOf(more);
      return whose();
    });
    document.querySelectorAll('.no')[1]!.remove();
    return { unknown, used, how: gmail.sendControl(item)?.how, left: whose() };
  });
  expect(texts).toEqual({ unknown: undefined, used: ['one', 'two'], how: 'schedule', left: 'one' });
});

test('sending again goes through the control of the same message, once', async ({ open }) => {
  const menu =
    '<div role="menu" hidden><div role="menuitem" selector="scheduledSend"><div class="J-N-Jz">Küldés időzítése</div></div></div>';
  const tab = await open(
    gmailUrl,
    page(strip(compose({ id: 'a', body: 'one' }), compose({ id: 'b', body: 'two', archive: true })) + menu),
  );
  const log = await tab.evaluate(() => {
    const { gmail } = window.host;
    const clicks: string[] = [];
    const sends = [...document.querySelectorAll('.aoO')];
    const menu = document.querySelector<HTMLElement>('[role=menu][hidden]')!;
    for (const more of document.querySelectorAll('.hG'))
      more.addEventListener('mousedown', () => menu.removeAttribute('hidden'));
    document.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('.hG')) return;
      const box = target.getBoundingClientRect();
      const hit = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top;
      clicks.push(
        `${target.closest('.aoO') ? `send ${sends.indexOf(target.closest('.aoO')!)}` : target.className} ${hit}`,
      );
    });
    const second = gmail.composers(document)[1]!;
    const done = (['send', 'send-archive', 'schedule'] as const).map((how) => gmail.resend(second, how));
    const without = gmail.resend(gmail.composers(document)[0]!, 'send-archive');
    return { clicks, done, without };
  });
  expect(log).toEqual({
    clicks: ['send 1 true', 'T-I Uo true', 'J-N-Jz true'],
    done: [true, true, true],
    without: false,
  });
});

test('dark is measured', async ({ open }) => {
  const tab = await open(gmailUrl, page(strip(compose({ body: 'hi' }))));
  const dark = await tab.evaluate(() => {
    const { gmail } = window.host;
    const composer = gmail.composers(document)[0]!;
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')!;
    return ['rgb(255, 255, 255)', 'rgb(32, 33, 36)', 'rgba(0, 0, 0, 0.04)'].map((colour) => {
      dialog.style.background = colour;
      return gmail.dark(composer);
    });
  });
  expect(dark).toEqual([false, true, false]);
});
