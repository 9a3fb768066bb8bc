// The lines under words by level: what they are called in the page. How they look stands in entries/content.css.
import type { FindingLevel } from '../analyzer/rule.ts';

/** Mildest first, which is also what is painted first where two overlap. */
export const levels: readonly FindingLevel[] = ['hint', 'warn', 'hold'];

/** Name of a level in `CSS.highlights`. */
export const highlightName = (level: FindingLevel) => `tomorrow-${level}`;

/** The line itself, for text of our own; our element has it from the same sheet. */
export const stroke = (level: FindingLevel) => `var(--tomorrow-${level})`;
