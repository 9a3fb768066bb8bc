// Gmail's compose surfaces as small pages, written from what public evidence says of them; the language is never English.
export const gmailUrl = 'https://mail.google.com/mail/u/0/';

type Compose = {
  readonly id?: string;
  readonly body?: string;
  readonly subject?: string;
  readonly to?: readonly (readonly [email: string, name: string])[];
  readonly collapsed?: boolean;
  readonly inline?: boolean;
  readonly archive?: boolean;
  readonly plain?: string;
  readonly forward?: boolean;
  readonly rm?: string;
  readonly attachments?: number;
  readonly menu?: string;
};

const chip = ([email, name]: readonly [string, string]) =>
  `<div class="agh"><div class="agb"><div class="afV" role="option" data-hovercard-id="${email}" data-name="${name}">${name}</div></div></div>`;

/** The composer from `.M9` down. */
export function compose(options: Compose = {}): string {
  const {
    id = 'c1',
    body = '',
    subject = '',
    to = [],
    inline,
    archive,
    plain,
    forward,
    rm = '',
    attachments = 0,
  } = options;
  const chips = to.map(chip).join('');
  const recipients = options.collapsed
    ? `<div class="aoD hl">${to.map(([email, name]) => `<span email="${email}" name="${name}">${name}</span>`).join(', ')}</div><div class="anm" name="to" style="display:none"><div role="listbox"></div></div>`
    : `<div class="anm" name="to"><div role="listbox">${chips}<input class="agP aFw" peoplekit-id="BbVjBd"></div></div>`;
  const more = `<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" aria-haspopup="true" aria-label="További küldési lehetőségek">▾</div>${options.menu ?? ''}`;
  return `<div class="M9" jsaction="x:y">${inline ? '<div role="menu" class="SK0"></div>' : ''}<div class="aoI" role="region" data-compose-id="${id}" jsmodel="Gt4u5c" aria-label="Új üzenet">
    <table><tbody><tr><td class="I5"><form class="bAs"><input type="hidden" name="composeid" value="${id}"><input type="hidden" name="draft" value="#msg-a:${id}"><input type="hidden" name="rm" value="${rm}">
    ${forward === undefined ? '' : `<div class="Un J-JN-M-I"><span class="${forward ? 'mI' : 'mJ'}"></span></div>`}
    <div><table class="GS"><tbody><tr class="bzf"><td class="eV">${recipients}</td></tr></tbody></table></div>
    <div class="aoT0"${inline ? ' style="display:none"' : ''}><input name="subjectbox" class="aoT" value="${subject}"></div></form>
    <table class="iN"><tbody><tr><td><div class="GP"><table class="cf An"><tbody><tr><td class="Ap">
      <div class="Ar As"${plain === undefined ? ' style="display:none"' : ''}><div class="At"><textarea class="Ak aiL" form="nosend" aria-label="Az üzenet törzse">${plain ?? ''}</textarea></div></div>
      <div class="Ar Au"${plain === undefined ? '' : ' style="display:none"'}><div class="aO7"><div class="Am aiL Al editable LW-avf tS-tW" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true" spellcheck="false" tabindex="1" aria-label="Az üzenet törzse">${body}</div></div></div>
    </td></tr></tbody></table></div></td></tr></tbody></table>
    ${Array.from({ length: attachments }, (_, n) => `<div class="dL"><span class="vI">${n}.pdf</span></div>`).join('')}
    <table class="aoP IZ"><tbody><tr><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">${archive ? '<div class="T-I Uo" role="button">Küldés és archiválás</div>' : ''}<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" jslog="32601; u014N:cOuCgd" data-tooltip="Küldés ‪(Ctrl-Enter)‬" aria-label="Küldés ‪(Ctrl-Enter)‬"><span>Küldés</span></div>${more}</div></div></td>
      <td class="gU"><div class="oh" role="button">Elvetés</div><div class="T-I" role="button" aria-haspopup="true">A</div></td></tr></tbody></table>
    </td></tr></tbody></table></div></div>`;
}

/** The strip at the bottom with docked messages. */
export const strip = (...composes: readonly string[]) =>
  `<div class="dw"><div class="nH"><div class="nH">${composes
    .map(
      (one) =>
        `<div class="no"><div class="AD"><div role="dialog"><div class="nH Hy aXJ"><table class="cf"><tbody><tr><td class="Hm"><button class="Ha">×</button></td></tr></tbody></table></div><div class="inside"><div class="aaZ">${one}</div></div></div></div></div>`,
    )
    .join('')}</div></div></div>`;

/** A conversation of three messages, with what was opened under the last. */
export const thread = (opened: string, subject = 'Aachen launch') =>
  `<div role="main"><div class="nH if"><h2 class="hP" data-legacy-thread-id="18c0ffee" data-thread-perm-id="thread-f:1">${subject}</h2><div role="list">
    ${message('1', 'bo@example.com', 'Bo', 'h7', '<div>Which of the two do you mean?</div>')}
    ${message('2', 'ada@example.com', 'Ada', 'kv', '')}
    ${message('3', 'bo@example.com', 'Bo', 'h7', '<div>The second. When can it go?</div><div class="gmail_quote"><blockquote class="gmail_quote">old words</blockquote></div>', opened)}
  </div></div></div>`;

const message = (id: string, email: string, name: string, state: string, body: string, opened = '') =>
  `<div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}" role="listitem"><div class="${state}"><table><tbody><tr><td class="gF"><span class="gD" email="${email}" name="${name}">${name}</span></td><td class="gK"><span class="g3" title="2026. nov. 22. 10:00">10:00</span></td></tr></tbody></table>${
    body ? `<div class="ii gt"><div class="a3s aiL">${body}</div></div>` : '<div class="iA">…</div>'
  }${opened ? `<div class="ip adB">${opened}</div>` : ''}</div></div>`;

export const page = (body: string, title = 'Beérkező levelek - ada@example.com - Gmail') =>
  `<html lang="hu"><head><title>${title}</title></head><body>${body}</body></html>`;
