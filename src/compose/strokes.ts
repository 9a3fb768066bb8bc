// The lines under words by level: what they are called in the page. How they look stands in entries/content.css, as it is what each page loads:
// - Wavy for warn, dotted for hint, solid for hold: none can be taken for a spelling mark. The colours keep 3:1 on white and on near-black.
// - The browser takes that sheet away with the extension, and with it, in tabs that are open, what a script no longer there can't take away.
// - Where colours are forced Firefox draws the lines in the system's. Chromium paints every highlight as a selection: it heeds `forced-color-adjust` on the
//   element only, and that is the host's editor, whose text would lose the person's colours.
import type { FindingLevel } from '../analyzer/rule.ts';

/** Mildest first, which is also what is painted first where two overlap. */
export const levels: readonly FindingLevel[] = ['hint', 'warn', 'hold'];

/** Name of a level in `CSS.highlights`. */
export const highlightName = (level: FindingLevel) => `tomorrow-${level}`;

/** The line itself, for text of our own; our element has it from the same sheet. */
export const stroke = (level: FindingLevel) => `var(--tomorrow-${level})`;
