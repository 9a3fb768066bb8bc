// The writing part of a practice composer: a plain contenteditable, as hosts have them.

/** What is written, line by line as it shows. */
export const textOf = (body: HTMLElement) => body.innerText.replace(/\n+$/, '');

/** Puts a sample in as if it had been typed, so that undo and everything listening work as with typing. */
export function write(body: HTMLElement, text: string): void {
  body.focus();
  getSelection()?.selectAllChildren(body);
  document.execCommand('insertText', false, text);
}

/** Empties the composer after its message has gone. */
export function clear(body: HTMLElement): void {
  body.replaceChildren();
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
}
