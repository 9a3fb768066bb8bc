// Slack's composers as small pages, written from what public evidence says of them; the language is never English.
export const slackUrl = (path = 'T1AAA/C1GEN') => `https://app.slack.com/client/${path}`;

type Box = {
  readonly body?: string;
  readonly disabled?: boolean;
  readonly extra?: string;
  readonly edit?: boolean;
};

/** From `.c-wysiwyg_container` down. */
export const box = ({ body = '<p>hi</p>', disabled, extra = '', edit }: Box = {}) =>
  `<div class="p-message_input__input_container_unstyled c-wysiwyg_container"><div class="c-basic_container__body">
    <div class="c-wysiwyg_container__formatting" data-qa="wysiwyg-container_formatting-enabled"><button aria-label="太字">B</button></div>
    <div class="c-texty_input_unstyled__container"><div data-qa="message_input" class="ql-container"><div class="ql-editor" data-qa="texty_input" ${edit ? 'data-feat="edit_composer"' : 'data-feat="composer"'} contenteditable="true" role="textbox" dir="auto" aria-multiline="true" spellcheck="false" aria-label="一般へのメッセージ" style="white-space:pre-wrap">${body}</div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div></div>
    ${extra}
    ${
      edit
        ? '<div><button class="c-button c-button--outline">キャンセル</button><button class="c-button c-button--primary">保存</button></div>'
        : `<div class="c-wysiwyg_container__footer"><div class="c-wysiwyg_container__suffix"><div class="c-wysiwyg_container__send_button--with_options"><button data-qa="texty_send_button" aria-label="送信" aria-disabled="${disabled ? 'true' : 'false'}"><i></i></button><button aria-label="日時を指定"><i></i></button></div></div></div>`
    }
  </div></div>`;

export const channelInput = (inner: string) =>
  `<div class="p-message_pane_input" data-qa="message_input_container"><div class="p-message_pane_input_inner"><div class="p-message_pane_input_inner_main"><div class="p-workspace__input p-message_input_unstyled">${inner}</div></div></div></div>`;

export type Said = {
  readonly ts: string;
  readonly user?: string;
  readonly name?: string;
  readonly html: string;
  readonly channel?: string;
};

const row = ({ ts, user, name, html, channel = 'C1GEN' }: Said) =>
  `<div class="c-virtual_list__item" data-qa="virtual-list-item" data-item-key="${ts}"><div data-qa="message_container" data-msg-ts="${ts}" data-msg-channel-id="${channel}">${
    user
      ? `<div class="c-message_kit__avatar"><img src="https://ca.slack-edge.com/T1AAA-${user}-0123abc-48"></div><span data-qa="message_sender_name" data-message-sender="${user}">${name}</span>`
      : ''
  }<a class="c-timestamp" data-ts="${ts}" aria-label="今日 10:00"><span data-stringify-ignore>10:00</span></a><div data-qa="message-text"><div class="p-rich_text_block" dir="auto"><div class="p-rich_text_section">${html}</div></div><span class="c-message__edited_label">（編集済み）</span></div></div></div>`;

export const list = (rows: readonly Said[]) =>
  `<div class="c-virtual_list__scroll_container"><div data-qa="slack_kit_list" role="list">${rows.map(row).join('')}</div></div>`;

export const channelView = (rows: readonly Said[], inner: string) =>
  `<div class="p-workspace__primary_view"><div class="p-message_pane">${list(rows)}</div>${channelInput(inner)}</div>`;

export const threadPane = (rows: readonly Said[], inner: string) =>
  `<div class="p-workspace__secondary_view"><div class="p-flexpane p-threads_flexpane" data-qa="threads_flexpane">${list(rows)}<div data-qa="reply_container">${inner}</div></div></div>`;

/** The Threads page: heading, messages and composer of each conversation are rows of one list. */
export const threadsView = (
  sections: readonly { channel: string; ts: string; rows: readonly Said[]; inner: string }[],
) =>
  `<div class="p-threads_view"><div data-qa="slack_kit_list" role="list">${sections
    .map(
      ({ channel, ts, rows, inner }) =>
        `<div class="c-virtual_list__item" data-qa="virtual-list-item" id="threads_view_heading-${channel}-${ts}">#x</div>${rows
          .map(row)
          .join(
            '',
          )}<div class="c-virtual_list__item" data-qa="virtual-list-item" id="threads_view_footer-${channel}-${ts}"><div data-qa="reply_container">${inner}</div></div>`,
    )
    .join('')}</div></div>`;

export const broadcastRow = (checked: boolean) =>
  `<div data-qa="threads_footer_broadcast_controls"><input type="checkbox" data-qa="threads_footer_broadcast_checkbox"${checked ? ' checked' : ''}></div>`;

const search =
  '<div class="p-top_nav"><div class="ql-container"><div class="ql-editor" data-qa="texty_input" contenteditable="true" role="combobox" aria-label="Query"><p>find</p></div></div></div>';
const me =
  '<button data-qa="user-button"><img src="data:," srcset="https://ca.slack-edge.com/T1AAA-U1ADA-99aa-72 1x"></button><div class="c-virtual_list__item" data-qa="virtual-list-item" data-item-key="C1GEN">general</div>';

export const page = (body: string, { known = true, theme = '' } = {}) =>
  `<html lang="ja"><body><div class="p-client_container ${theme}">${known ? me : ''}${search}${body}</div></body></html>`;
