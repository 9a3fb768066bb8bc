// The writing part of a practice composer: a plain contenteditable, as hosts have them.

type Props = {
  readonly label: string;
  /** Shown while nothing is written. */
  readonly hint?: string;
  readonly onKeyDown?: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => void;
};

export const Writing = ({ label, hint, onKeyDown }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: hosts write in a contenteditable, and so do we here.
  <div
    data-body
    class="writing"
    contentEditable
    role="textbox"
    tabIndex={0}
    aria-multiline="true"
    aria-label={label}
    data-hint={hint}
    onKeyDown={onKeyDown}
  />
);

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
