// A page's compose area as a bare skeleton, to paste into a report: tags, classes and a few attributes, never words, names, numbers or addresses.
import type { Host } from './host.ts';

/** Attributes whose values are shown when they look like a name from the host's source. All others are left out, data attributes stand by name alone. */
const shown = new Set([
  'aria-disabled',
  'aria-expanded',
  'aria-haspopup',
  'aria-multiline',
  'contenteditable',
  'data-feat',
  'data-qa',
  'data-smartmail',
  'dir',
  'g_editable',
  'hidden',
  'role',
  'selector',
  'spellcheck',
  'type',
]);
const elementsAtMost = 600;
const looksLikeSource = /^[A-Za-z][A-Za-z_-]*\d{0,2}$/;
const classLooksLikeSource = /^-?[A-Za-z_][A-Za-z_-]*\d{0,2}[A-Za-z_-]*$/;

/**
 * The skeleton of the compose boxes and of what is around them, one element a line, indented by depth. Without a compose box: of the box that has the focus, or
 * of every box to write in. The message itself and rows of a conversation are counted, not shown.
 */
export function outline(host: Host, document: Document): string {
  const composers = host.composers(document);
  const bodies = new Set<Element>(composers.map((composer) => composer.body));
  const roots = composers.length > 0 ? composers.map((composer) => composer.element) : likely(document);
  if (roots.length === 0) return 'Nothing to write in was found.';
  return roots.map((root) => outlineOf(root, bodies)).join('\n\n');
}

function likely(document: Document): Element[] {
  const boxes = [
    ...document.querySelectorAll('[contenteditable]:not([contenteditable=false]), [role=textbox], textarea'),
  ];
  return boxes.slice(0, 3).map((box) => climb(box, 6));
}

function climb(element: Element, steps: number): Element {
  const { parentElement } = element;
  return steps === 0 || !parentElement || parentElement === element.ownerDocument.body
    ? element
    : climb(parentElement, steps - 1);
}

function outlineOf(root: Element, bodies: ReadonlySet<Element>): string {
  const lines: string[] = [];
  const ancestors: Element[] = [];
  for (let at = root.parentElement; at; at = at.parentElement) ancestors.unshift(at);
  ancestors.forEach((ancestor, depth) => {
    lines.push(`${' '.repeat(depth)}${describe(ancestor)}`);
  });
  const show = (element: Element, depth: number) => {
    if (lines.length > elementsAtMost) return;
    const children = [...element.children];
    const closed = bodies.has(element) || element.matches('[contenteditable=true], textarea, [role=listbox]');
    const note = closed && children.length > 0 ? ` (${tagsIn(element)})` : '';
    lines.push(`${' '.repeat(depth)}${describe(element)}${note}`);
    if (!closed) for (const child of children) show(child, depth + 1);
  };
  show(root, ancestors.length);
  if (lines.length > elementsAtMost) lines.push('(cut here)');
  return lines.join('\n');
}

/** The kinds of elements in a message, without their order or number. */
function tagsIn(element: Element): string {
  return [...new Set([...element.querySelectorAll('*')].map((child) => child.localName))].sort().join(' ');
}

function describe(element: Element): string {
  const classes = [...element.classList].filter((name) => classLooksLikeSource.test(name)).map((name) => `.${name}`);
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (shown.has(name)) return [looksLikeSource.test(value) ? `[${name}=${value}]` : `[${name}]`];
    return name.startsWith('data-') && classLooksLikeSource.test(name) ? [`[${name}]`] : [];
  });
  return `${element.localName}${classes.join('')}${attributes.join('')}`;
}
