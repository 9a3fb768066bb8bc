// Prints a snippet for the developer tools of a live page: it copies the compose area as HTML without a word of yours, to make a test page from.

/** Runs in the page. Letters become x, digits 0; attributes that could name anybody or anything keep their name only. */
function capture() {
  const boxes = '[g_editable=true], textarea.Ak, .ql-editor:not([role=combobox]), [contenteditable=true][role=textbox]';
  const around = '.M9, [role=dialog], .c-wysiwyg_container, [data-qa=message_editor]';
  const kept = new Set(
    'aria-disabled aria-expanded aria-haspopup aria-multiline aria-selected class contenteditable data-feat data-qa data-smartmail dir form g_editable hidden hidefocus jsmodel role selector spellcheck tabindex type'.split(
      ' ',
    ),
  );
  const fieldNames = new Set('to cc bcc subject subjectbox composeid draft rm lts rt uet from attach'.split(' '));
  const blur = (text) => text.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
  const looksLikeSource = (value) => !/\d{4}|@|\s{2}|:\/\//.test(value) && value.length < 200;
  const safe = (name, value) => {
    if (name === 'style') return (value.match(/(?:display|visibility)\s*:\s*[a-z-]+/g) ?? []).join(';');
    if (name === 'name') return fieldNames.has(value) ? value : '';
    return kept.has(name) && looksLikeSource(value) ? value : '';
  };
  const censor = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(blur(node.data));
    if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'TOMORROWS-READER'].includes(node.tagName))
      return undefined;
    const copy = document.createElementNS(node.namespaceURI, node.localName);
    for (const { name, value } of node.attributes) copy.setAttribute(name, safe(name, value));
    for (const child of node.childNodes) {
      const censored = censor(child);
      if (censored) copy.append(censored);
    }
    return copy;
  };
  const active = document.activeElement;
  const box = (active?.closest(boxes) ? active : undefined) ?? document.querySelector(boxes);
  if (!box) return 'No box to write in was found. Click into your draft and run this again.';
  const area = box.closest(around) ?? box.parentElement;
  const above = [];
  for (let at = area.parentElement; at; at = at.parentElement) {
    const shell = at.cloneNode(false);
    for (const { name, value } of [...shell.attributes]) shell.setAttribute(name, safe(name, value));
    above.unshift(shell.outerHTML.replace(/<\/[^>]*>$/, ''));
  }
  const html = `<!-- ${location.hostname}, ${new Date().toISOString().slice(0, 10)} -->\n<!-- inside: ${above.join(' ')} -->\n${censor(area).outerHTML}\n`;
  // `copy` is the developer tools' own; it is not there when a script runs this.
  if (typeof copy === 'function') copy(html);
  return html;
}

process.stdout.write(`How to make a test page from the live one:

1. Open Gmail or Slack, open a compose box, click into it. Put nothing private in it: "one two three" is enough.
2. Open the developer tools (F12), Console, paste the lines below and press Enter.
   It copies the compose area to the clipboard: letters are x, digits 0, no names, addresses, ids or links.
   Nothing is sent anywhere. Read what was copied before you share it.
3. Save it as e2e/hosts/captured/HOST SURFACE DAY.html ("slack thread 2026-11-23.html"), and list that name, without its
   .html, in the 'seen' of the selectors it proves, with how many elements they find, in src/hosts/gmail.ts or slack.ts.
4. npx playwright test e2e/hosts tries it: a compose box has to be found in it, and all that the tables claim.

${'-'.repeat(72)}
(${capture})();
${'-'.repeat(72)}
`);
