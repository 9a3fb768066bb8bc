// Why we are, or are not, in a page: which entry of each selector list matched, and one sentence when no compose box was found.
import type { Composer, Host } from './host.ts';
import { find } from './page.ts';

/** One selector list: its first entry that matches anything on the page and how often, or nothing and 0. */
type SelectorState = { readonly name: string; readonly matched?: string; readonly count: number };
export type Diagnosis = {
  readonly attached: number;
  readonly why?: string;
  readonly selectors: readonly SelectorState[];
};

/** Whether we can do our work in a compose box: where Send isn't found nothing can be held, so that we might as well not be there. An edit is only read. */
export function isReached({ selectors }: Host, { element, kind }: Composer): boolean {
  return kind === 'edit' || !selectors.send || find(element, selectors.send) !== undefined;
}

/** Boxes to look for something in, which may be editors too: nobody sends from them. */
export const searches = ':is([role=combobox], [role=searchbox], [role=search])';
const editable = `:is([contenteditable]:not([contenteditable=false]), textarea, [role=textbox]):not(${searches}, ${searches} *)`;

/** Looks the whole page over, so it is for the popup and a report, never for a key or click handler. */
export function diagnose(host: Host, document: Document): Diagnosis {
  const selectors = Object.entries(host.selectors).map(([name, { any }]): SelectorState => {
    for (const selector of any) {
      const count = document.querySelectorAll(selector).length;
      if (count > 0) return { name, matched: selector, count };
    }
    return { name, count: 0 };
  });
  const composers = host.composers(document);
  const attached = composers.filter((composer) => isReached(host, composer)).length;
  if (composers.length > attached) return { attached, selectors, why: withoutSend };
  return attached > 0 ? { attached, selectors } : { attached, selectors, why: whyNot(selectors, document) };
}

const withoutSend = 'There is a box for a message here, but its Send button was not found.';

/** A clipboard is an editor too, put where nobody sees it. */
function isInSight(box: Element): boolean {
  const { right, bottom, width } = box.getBoundingClientRect();
  return width > 0 && right > 0 && bottom > 0;
}

function whyNot(selectors: readonly SelectorState[], document: Document): string {
  const seen = (name: string) => selectors.some((selector) => selector.name === name && selector.count > 0);
  if (seen('body') && !seen('send')) return withoutSend;
  if (seen('body')) return 'There is a box for a message here, but what belongs to it was not found.';
  if (seen('send')) return 'There is a Send button here, but the box for its message was not found.';
  if ([...document.querySelectorAll(editable)].some(isInSight))
    return 'There is a box to write in here, but it is not a compose box we know.';
  return 'No compose box is open here.';
}
