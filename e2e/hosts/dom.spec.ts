// Reading a body: text as a reader sees it, what the page shows about it, and the way back from a span to the page.
import type { Page } from 'playwright/test';
import { expect, test } from './harness.ts';

const gmailUrl = 'https://mail.google.com/mail/u/0/';
const slackUrl = 'https://app.slack.com/client/T1/C1';

const mailBody = (body: string) =>
  `<div class="M9"><input name="subjectbox"><div class="Ap"><div g_editable="true" role="textbox" contenteditable="true">${body}</div></div></div>`;
const chatBody = (body: string) =>
  `<div class="c-wysiwyg_container"><div data-qa="message_input"><div class="ql-editor" data-qa="texty_input" role="textbox" contenteditable="true" style="white-space:pre-wrap">${body}</div></div><button data-qa="texty_send_button"></button></div>`;

const mail: readonly (readonly [what: string, html: string, text: string])[] = [
  [
    'a first line without an element, then one div a line',
    'Hi Sam<div><br></div><div>one</div><div>two</div>',
    'Hi Sam\n\none\ntwo',
  ],
  ['the br that holds an empty box open', '<br>', ''],
  ['a br at the end of a line is no line', '<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['two br are an empty line', 'one<br><br>two', 'one\n\ntwo'],
  ['nested blocks are one line each', '<div>one<div>two</div></div><div><div>three</div></div>', 'one\ntwo\nthree'],
  ['pasted paragraphs stand apart', '<p>one</p>\n<p>two</p>', 'one\n\ntwo'],
  ['white space of the source is no text', '<div>\n   one\n   two  </div>\n\n<div> three</div>', 'one two \nthree'],
  ['no-break spaces are spaces', 'one&nbsp; two', 'one  two'],
  ['inline bits are one word', 'b<b>ol</b>d <i>and</i> <u>under</u>', 'bold and under'],
  ['a list is one line an item', 'see<ul><li>one</li><li>two</li></ul>after', 'see\none\ntwo\nafter'],
  ['table cells are apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
  ['what is not shown is not read', 'a<span style="color:red;display: none">no</span><style>x{}</style>b', 'ab'],
  ['empty lines above the first words', '<div><br></div><div><br></div><div>one</div><div><br></div>', 'one'],
  ['preformatted text keeps its lines', '<pre>one\n  two</pre>three', 'one\n  two\nthree'],
  ['other scripts', '<div>안녕하세요 😀</div><div>مرحبا</div>', '안녕하세요 😀\nمرحبا'],
];
const chat: readonly (readonly [what: string, html: string, text: string])[] = [
  ['a paragraph a line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['spaces are kept', '<p>  one   two</p>', '  one   two'],
  [
    'U+FEFF around embeds is left out',
    '<p>hi \ufeff<ts-mention data-id="U1" data-label="@Ada">@Ada</ts-mention>\ufeff now</p>',
    'hi @Ada now',
  ],
  ['a mention by its label', '<p><ts-mention data-id="U1" data-label="Ada"></ts-mention> hi</p>', '@Ada hi'],
  ['an emoji by its name', '<p>ok <img class="emoji" data-id=":tada:" data-stringify-text=":tada:"></p>', 'ok :tada:'],
  ['code lines', '<div class="ql-code-block">one</div><div class="ql-code-block">two</div><p>x</p>', 'one\ntwo\nx'],
];

const fill = (page: Page, html: string) =>
  page.evaluate((body) => document.body.replaceChildren(document.createRange().createContextualFragment(body)), html);

type Reading = { text: string; marks: { kind: string; words: string }[]; mapped: boolean };

for (const [host, url, wrap, table] of [
  ['gmail', gmailUrl, mailBody, mail],
  ['slack', slackUrl, chatBody, chat],
] as const) {
  test(`${host}: every body reads as its reader sees it, and maps back`, async ({ open }) => {
    const page = await open(url, '<body></body>');
    for (const [what, html, text] of table) {
      await fill(page, wrap(html));
      const read = await page.evaluate((id): Reading => {
        const adapter = window.host[id];
        const [composer] = adapter.composers(document);
        if (!composer) throw new Error('no composer');
        const { text, marks, pieces } = adapter.read(composer);
        // Every piece leads back to its own words, but for white space the page writes otherwise.
        const same = (a: string, b: string) => a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ');
        const mapped = pieces.every((piece) => {
          const range = window.host.toRange(pieces, piece);
          return range && (piece.whole || same(range.toString(), text.slice(piece.start, piece.end)));
        });
        return { text, mapped, marks: marks.map((m) => ({ kind: m.kind, words: text.slice(m.start, m.end) })) };
      }, host);
      expect.soft(read.text, what).toBe(text);
      expect.soft(read.mapped, what).toBe(true);
    }
  });
}

const marked: readonly (readonly [host: 'gmail' | 'slack', html: string, marks: readonly string[]])[] = [
  ['gmail', 'ok <a href="https://example.com">the doc</a>', ['link:the doc']],
  ['gmail', '<ul><li>one</li><li>two</li></ul>', ['list-item:one', 'list-item:two']],
  ['gmail', 'x<blockquote style="margin:0 0 0 40px;border:none;padding:0px">mine</blockquote>', []],
  [
    'gmail',
    'ok<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday</div><blockquote class="gmail_quote">old</blockquote></div>',
    ['quote:On Monday\nold', 'quote:old'],
  ],
  [
    'gmail',
    'ok<div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Ada</div></div>',
    ['signature:-- \nAda'],
  ],
  ['gmail', '<a class="gmail_plusreply" href="mailto:ada@example.com">@Ada</a> hi', ['mention:@Ada']],
  ['slack', '<p>run <code>ls</code></p>', ['code:ls']],
  ['slack', '<div class="ql-code-block">a</div><div class="ql-code-block">b</div>', ['code:a\nb']],
  ['slack', '<blockquote>old</blockquote><blockquote>er</blockquote><p>x</p>', ['quote:old\ner']],
  ['slack', '<p><ts-mention data-id="UNVERIFIED" data-label="@bo">@bo</ts-mention></p>', []],
  [
    'slack',
    '<p><ts-mention data-id="U1">@Ada</ts-mention> <img class="emoji" data-id=":x:"></p>',
    ['mention:@Ada', 'emoji::x:'],
  ],
];

test('marks say what the page shows', async ({ open }) => {
  const page = await open(gmailUrl, '<body></body>');
  for (const [host, html, marks] of marked) {
    await fill(page, (host === 'gmail' ? mailBody : chatBody)(html));
    const seen = await page.evaluate((id) => {
      const adapter = window.host[id];
      const { text, marks } = adapter.read(adapter.composers(document)[0]!);
      return marks.map((mark) => `${mark.kind}:${text.slice(mark.start, mark.end)}`);
    }, host);
    expect.soft(seen, html).toEqual(marks);
  }
});

test('a span across bits is one range, a caret comes back as the offset it stands at', async ({ open }) => {
  const page = await open(gmailUrl, mailBody('one <b>two</b> three<div>four\n  five</div>'));
  const seen = await page.evaluate(() => {
    const { gmail, toRange, fromPoint } = window.host;
    const { text, pieces } = gmail.read(gmail.composers(document)[0]!);
    const range = (start: number, end: number) => toRange(pieces, { start, end })?.toString();
    const there: (number | undefined)[] = [];
    for (let at = 0; at <= text.length; at += 1) {
      const place = toRange(pieces, { start: at, end: at });
      there.push(place && fromPoint(pieces, place.startContainer, place.startOffset));
    }
    const bold = document.querySelector('b')!;
    return {
      text,
      across: range(2, 11),
      five: range(text.indexOf('five'), text.length),
      lineEnd: range(text.indexOf('\n'), text.indexOf('\n') + 2),
      there,
      inElement: [fromPoint(pieces, bold, 0), fromPoint(pieces, bold, 1), fromPoint(pieces, bold.parentElement!, 3)],
      outside: fromPoint(pieces, document.head, 0),
    };
  });
  expect(seen.text).toBe('one two three\nfour five');
  expect(seen.across).toBe('e two thr');
  expect(seen.five).toBe('five');
  expect(seen.lineEnd).toBeUndefined();
  expect(seen.there).toEqual([...seen.text].map((_, at) => at).concat(seen.text.length));
  expect(seen.inElement).toEqual([4, 7, 14]);
  expect(seen.outside).toBeUndefined();
});

test('a span of a page that has changed since leads nowhere', async ({ open }) => {
  const page = await open(gmailUrl, mailBody('<div>one two</div>'));
  const seen = await page.evaluate(() => {
    const { gmail, toRange } = window.host;
    const composer = gmail.composers(document)[0]!;
    const { pieces } = gmail.read(composer);
    composer.body.firstElementChild!.firstChild!.nodeValue = 'one';
    const shorter = toRange(pieces, { start: 4, end: 7 });
    composer.body.replaceChildren();
    return { shorter, gone: toRange(pieces, { start: 0, end: 3 }) };
  });
  expect(seen).toEqual({ shorter: undefined, gone: undefined });
});

test('plain text is the value', async ({ open }) => {
  const page = await open(
    gmailUrl,
    '<div class="M9"><input name="subjectbox"><div class="Ap"><div class="Ar As"><div class="At"><textarea class="Ak" form="nosend">one\n> two</textarea></div></div><div class="Ar Au" style="display:none"><div g_editable="true" role="textbox" contenteditable="true">old</div></div></div></div>',
  );
  const read = await page.evaluate(() => window.host.gmail.read(window.host.gmail.composers(document)[0]!));
  expect(read).toEqual({ text: 'one\n> two', marks: [], pieces: [] });
});

test('random bodies read as the browser itself shows them', async ({ open }) => {
  const page = await open(gmailUrl, mailBody(''));
  const wrong = await page.evaluate(() => {
    const { gmail } = window.host;
    const composer = gmail.composers(document)[0]!;
    let seed = 7;
    const roll = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    const words = ['one', ' two ', 'three\n  four', '\n', ' ', 'five\u00a0six', '\u00a0 x', 'end. '];
    const tags = ['div', 'div', 'div', 'b', 'span', 'a', 'ul', 'li', 'blockquote', 'h2', 'section', 'p', 'pre'];
    const grow = (depth: number): Node => {
      if (depth === 0 || roll(3) === 0) return document.createTextNode(words[roll(words.length)] ?? '');
      if (roll(6) === 0) return document.createElement('br');
      const element = document.createElement(tags[roll(tags.length)] ?? 'div');
      for (let n = roll(4); n >= 0; n -= 1) element.append(grow(depth - 1));
      return element;
    };
    // `innerText` is the browser's own reading, but it counts a br at the end of a block as an empty line, which nobody sees. So lines alone are compared.
    const tidy = (text: string) =>
      text
        .replaceAll('\u00a0', ' ')
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .join('\n');
    const wrong: { html: string; ours: string; shown: string }[] = [];
    for (let n = 0; n < 400; n += 1) {
      composer.body.replaceChildren(grow(3), grow(3), grow(4));
      const ours = tidy(gmail.read(composer).text);
      const shown = tidy(composer.body.innerText);
      if (ours !== shown) wrong.push({ html: composer.body.innerHTML, ours, shown });
    }
    return { all: wrong.length, some: wrong.slice(0, 8) };
  });
  expect(wrong).toEqual({ all: 0, some: [] });
});
