// The three lines under words: wavy for warn, dotted for hint, solid for hold; none can be taken for a spelling mark.
import type { FindingLevel } from '../analyzer/rule.ts';

/** CSS of each line. The colours keep 3:1 on white and on near-black, since one stylesheet serves both. */
export const strokes: Readonly<Record<FindingLevel, string>> = {
  hint: 'underline dotted #7d8797 1.6px',
  warn: 'underline wavy #cf6a26 1.2px',
  hold: 'underline solid #d8453b 2px',
};

/** Mildest first, which is also what is painted first where two overlap. */
export const levels = Object.keys(strokes) as FindingLevel[];

/** Name of a level in `CSS.highlights`. */
export const highlightName = (level: FindingLevel) => `tomorrow-${level}`;

export const highlightCss = levels
  .map((level) => `::highlight(${highlightName(level)}){text-decoration:${strokes[level]}}`)
  .join('');
