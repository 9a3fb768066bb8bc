// Renders one state of the face beside a compose box: harness.html?state=hold&popover=held&theme=dark&box=chat. Never shipped.
import type { FaceState } from '../../src/ui/face.ts';
import { createFace } from '../../src/ui/overlay.tsx';
import { examples } from './results.ts';

const query = new URLSearchParams(location.search);
const dark = query.get('theme') === 'dark';
const chat = query.get('box') === 'chat';
document.body.classList.toggle('dark', dark);

const box = document.createElement('div');
box.className = chat ? 'compose chat' : 'compose';
const body = document.createElement('div');
body.className = 'body';
body.contentEditable = 'true';
body.role = 'textbox';
body.ariaLabel = 'Message';
body.textContent = examples.hold.reading.draft.text;
const row = document.createElement('div');
row.className = 'row';
const send = document.createElement('button');
send.className = 'send';
send.textContent = chat ? '➤' : 'Send';
send.ariaLabel = 'Send';
const tools = Array.from({ length: Number(query.get('tools') ?? 5) }, () => {
  const tool = document.createElement('button');
  tool.className = 'tool';
  tool.ariaLabel = 'Tool';
  return tool;
});
row.append(...(chat ? [...tools, send] : [send, ...tools]));
box.append(body, row);
document.body.append(box);

const host = document.createElement('tomorrows-reader');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'open' });
const log: string[] = [];
Object.assign(window, { log });
const note = (name: string) => () => {
  log.push(name);
};

const name = query.get('state') ?? 'warn';
let state: FaceState = {
  anchor: placeOf(send),
  around: placeOf(box),
  dark,
  result: name in examples ? examples[name as keyof typeof examples] : undefined,
  popover: (query.get('popover') as FaceState['popover'] | null) ?? 'closed',
  notice: query.get('notice') ?? undefined,
  quiet: query.has('muted') ? 'draft' : undefined,
};
function placeOf(element: Element) {
  return { getBoundingClientRect: () => element.getBoundingClientRect(), contextElement: element };
}
function set(change: Partial<FaceState>) {
  state = { ...state, ...change };
  face.update(state);
}
const to = (popover: FaceState['popover'], event: string) => () => {
  log.push(event);
  set({ popover });
};
const face = createFace(
  root,
  {
    onToggle: () => set({ popover: state.popover === 'closed' ? 'open' : 'closed' }),
    onClose: to('closed', 'close'),
    onSendAnyway: to('closed', 'send'),
    onKeepEditing: to('closed', 'keep'),
    onFix: (_, fix) => log.push(`fix ${fix.text}`),
    onMute: (_, scope) => log.push(`mute ${scope}`),
    onGoTo: note('goto'),
    onCardEnter: note('enter'),
    onCardLeave: note('leave'),
    onCardPress: note('press'),
    onOpenOptions: note('options'),
    onUnmute: note('unmute'),
  },
  new AbortController().signal,
);
Object.assign(window, { set, examples });
// `bare` leaves the page without us until the first change, to see that nothing moves.
if (!query.has('bare')) set({});
if (query.has('card')) {
  const range = document.createRange();
  range.selectNodeContents(body);
  range.setStart(body.firstChild as Text, 43);
  range.setEnd(body.firstChild as Text, 64);
  const finding = examples.long.findings[1];
  if (finding)
    set({
      card: { finding, at: { getBoundingClientRect: () => range.getBoundingClientRect(), contextElement: body } },
    });
}
