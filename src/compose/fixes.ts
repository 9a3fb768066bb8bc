// Puts one fix into the draft the way the writer's own hand would, checks the result, and takes it back when it isn't exact.
import type { Span } from '../analyzer/draft.ts';
import type { PageText } from '../hosts/host.ts';
import { keepEmptyLine, keepScroll, type Restore, type Selected, select, selectedIn } from './caret.ts';
import { rangeInText, tighten } from './spans.ts';

export type Edit = Span & { readonly text: string };

/** `done` = in, and read back exactly; `moved` = the draft had changed; `unfit` = this editor can't take it, the draft is as it was; `stuck` = as unfit, but the draft couldn't be put back by us. */
export type FixResult = 'done' | 'moved' | 'unfit' | 'stuck';

/** A non-breaking space is how editors keep a space at an edge; to a reader it is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Applies one edit to the draft in `body` as one step of the editor's own undo.
 * The selection is set, editors get one task to notice it, then the browser types the text (TextNode edits and synthetic events break at least two editors each).
 * @param page what was analysed; the edit's offsets are of its text
 * @param read reads the draft again
 * @param signal ends with the compose box
 */
export async function applyEdit(
  body: HTMLElement,
  page: PageText,
  edit: Edit,
  read: () => PageText,
  signal: AbortSignal,
): Promise<FixResult> {
  const now = read();
  if (now.text !== page.text) return 'moved';
  const least = tighten(now.text, edit);
  if (!fits(body, now, least)) return 'unfit';
  const inWords = selectedIn(body, now);
  const toEmptyLine = inWords === undefined ? keepEmptyLine(body) : undefined;
  const stood = inWords ?? ([least.end, least.end] as const);
  const giveBack = ([anchor, caret]: Selected) => {
    if (toEmptyLine) toEmptyLine();
    else select(body, read(), anchor, caret);
  };
  const restoreScroll = keepScroll(body);
  const back = (place: () => void) => {
    body.focus({ preventScroll: true });
    place();
    stayAt(restoreScroll);
  };

  body.focus({ preventScroll: true });
  select(body, now, least.start, least.end);
  await nextTask();
  if (read().text !== now.text || !select(body, read(), least.start, least.end)) return 'moved';
  const put = typeOver(least.text);
  const wanted = plain(now.text.slice(0, least.start) + least.text + now.text.slice(least.end));
  if (put && (await settles(read, wanted))) {
    // What the writer still has to say is selected, so that the next key fills it in.
    const blank = least.text.indexOf('…');
    if (blank < 0) back(() => giveBack([carriedOver(stood[0], least), carriedOver(stood[1], least)]));
    else back(() => select(body, read(), least.start + blank, least.start + blank + 1));
    const fromNowOn = { before: plain(now.text), after: wanted, read, signal };
    onUndo(body, fromNowOn, () => {
      const restore = keepScroll(body);
      giveBack(stood);
      stayAt(restore);
    });
    return 'done';
  }
  const restored = await takeBack(body, now, read);
  back(() => giveBack(stood));
  return restored ? 'unfit' : 'stuck';
}

/** Brings the draft back to `before` by the editor's own undo; where that leaves something over, as a hand would, in one Text node. */
async function takeBack(body: HTMLElement, before: PageText, read: () => PageText): Promise<boolean> {
  const wanted = plain(before.text);
  if (plain(read().text) !== wanted) document.execCommand('undo');
  if (await settles(read, wanted)) return true;
  const left = read();
  const rest = tighten(left.text, { start: 0, end: left.text.length, text: before.text });
  if (!fits(body, left, rest)) return false;
  select(body, left, rest.start, rest.end);
  await nextTask();
  const isAsLeft = read().text === left.text && select(body, read(), rest.start, rest.end);
  return isAsLeft && typeOver(rest.text) && settles(read, wanted);
}

/** Keeps the view where it was, also when the browser brings the caret into view with the next frame, as Firefox does. */
function stayAt(restoreScroll: Restore): void {
  restoreScroll();
  requestAnimationFrame(restoreScroll);
}

/** Has the browser type over what is selected. */
const typeOver = (text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);

type Undoing = {
  readonly before: string;
  readonly after: string;
  readonly read: () => PageText;
  readonly signal: AbortSignal;
};

/** Calls `done` when the next change of the draft takes the fix back: editors then select the words they bring back, and the next key would type over them. */
function onUndo(body: HTMLElement, { before, after, read, signal }: Undoing, done: () => void): void {
  const seen = new AbortController();
  const until = AbortSignal.any([signal, seen.signal]);
  const look = () => {
    try {
      const text = plain(read().text);
      if (text === after) return;
      seen.abort();
      if (text === before) done();
    } catch {
      seen.abort();
    }
  };
  // A textarea has no nodes that change; Slack's own undo tells no `input`.
  const changes = new MutationObserver(look);
  changes.observe(body, { childList: true, characterData: true, subtree: true });
  until.addEventListener('abort', () => changes.disconnect(), { once: true });
  body.addEventListener('input', look, { signal: until, passive: true });
}

/** Editors answer at once, when they are told of the change (a microtask), or in the next task. */
async function settles(read: () => PageText, wanted: string): Promise<boolean> {
  await Promise.resolve();
  if (plain(read().text) === wanted) return true;
  await nextTask();
  return plain(read().text) === wanted;
}

/** Only within one Text node: across nodes Slack's editor types at its own caret instead, and formatting is lost. */
function fits(body: HTMLElement, page: PageText, { start, end, text }: Edit): boolean {
  if (body instanceof HTMLTextAreaElement) return true;
  return !text.includes('\n') && rangeInText(page, { start, end }) !== undefined;
}

/** Where a caret stands after an edit: in front stays, behind moves along, inside goes to the end of the new words. */
export function carriedOver(caret: number, { start, end, text }: Edit): number {
  if (caret < start) return caret;
  return caret >= end ? caret + text.length - (end - start) : start + text.length;
}
