// Which lines of a draft are prose, lists and headings, and which are quotes, code and signature, which nobody judges.
import type { Mark } from '../draft.ts';
import type { Block, BlockKind } from '../reading/reading.ts';

const forwarded =
  /^\s*(?:-{2,} ?(?:original message|forwarded message|forwarded by)|begin forwarded message:|_{10,}|-{3,} ?(?:ursprüngliche nachricht|message d'origine))/i;
const wroteLine = /^\s*(?:on|am|le|el|op)\s.{4,200}(?:wrote|schrieb|écrit|escribió|schreef)[^\n]{0,80}:\s*$/i;
const headerLine = /^\s*(?:from|von|de): .{0,200}$/i;
const headerNext = /^\s*(?:sent|date|to|subject|datum|gesendet|an|betreff|cc): ?/i;
/** The head of a mail below, as some clients set it: a date, then "To:" and "Subject:", on one line or several. */
const headInLine = /\d[/.-]\d.{0,40}\d:\d\d.{0,20}\bto: .*\b(?:cc|subject):/i;
const dated = /\d[/.-]\d{1,4}.{0,20}\d:\d\d/;
const toLine = /^\s*to: ?\S/i;
const itemLine = /^\s*(?:[-*•‣◦–]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+\S/i;
const signatureMark = /^--\s?$/;
const disclaimer =
  /^\s*(?:this (?:e-?mail|message|communication)[^.\n]{0,120}(?:confidential|privileged|intended)|confidentiality notice|disclaimer:|sent from my )/i;

/** How every line begins that is more than a line of a paragraph, once the spaces are gone. */
const special =
  /^(?:[^a-z]|[a-h][.)]|begin f|from:|von:|de:|to:|on\s|am\s|le\s|el\s|op\s|this |confid|disclaim|sent f)/i;

type Line = { start: number; end: number; text: string };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)) });
    if (at < 0) break;
    start = at + 1;
  }
  return lines;
}

function isHeading(line: Line, next: Line | undefined): boolean {
  const text = line.text.trim();
  if (text === '' || line.end - line.start > 120) return false;
  if (/^#{1,6} \S/.test(text)) return true;
  const bold = /^(\*{1,2}|__)[^*_].*\1:?$/.test(text);
  return bold && next !== undefined;
}

function markOver(marks: readonly Mark[], kinds: readonly string[], line: Line): Mark | undefined {
  return marks.find(
    (mark) =>
      kinds.includes(mark.kind) &&
      mark.start <= line.start &&
      mark.end >= Math.min(line.end, line.start + 1) &&
      mark.end > mark.start,
  );
}

/**
 * Cuts a draft into blocks of lines. Marks from the page win over Markdown habits.
 * @returns blocks in text order, without blank lines; spans inside the text.
 */
export function blocksOf(text: string, marks: readonly Mark[] = []): Block[] {
  const lines = linesOf(text);
  const blockMarks = marks.filter((mark) => ['code', 'quote', 'signature', 'list-item', 'heading'].includes(mark.kind));
  const blocks: { start: number; end: number; kind: BlockKind }[] = [];
  let fence = false;
  let tail: BlockKind | undefined;
  let open = false;
  const put = (kind: BlockKind, line: Line) => {
    const last = blocks.at(-1);
    const joins = open && last && last.kind === kind && kind !== 'heading';
    if (joins) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind });
    open = true;
  };
  // A wrapped line under a list item belongs to it when it is indented.
  const putPlain = (line: Line) =>
    put(open && blocks.at(-1)?.kind === 'list' && /^\s{2,}\S/.test(line.text) ? 'list' : 'paragraph', line);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const raw = line.text;
    if (tail) {
      if (raw.trim() !== '') put(tail, line);
      continue;
    }
    // A slash command is for the chat, not for its readers.
    if (i === 0 && /^\/[a-z][a-z-]{1,24}(?:\s|$)/.test(raw)) {
      put('code', line);
      continue;
    }
    const words = raw.trimStart();
    if (words.startsWith('```')) {
      const oneLine: boolean = raw.trim().length > 6 && raw.trim().endsWith('```');
      fence = !fence && !oneLine;
      put('code', line);
      continue;
    }
    if (fence) {
      put('code', line);
      if (raw.includes('```')) fence = false;
      continue;
    }
    if (raw.trim() === '') {
      open = false;
      continue;
    }
    const mark =
      blockMarks.length > 0
        ? markOver(blockMarks, ['code', 'quote', 'signature', 'list-item', 'heading'], line)
        : undefined;
    if (mark && mark.kind !== 'link') {
      const kinds: Partial<Record<string, BlockKind>> = {
        code: 'code',
        quote: 'quote',
        signature: 'signature',
        'list-item': 'list',
        heading: 'heading',
      };
      const kind = kinds[mark.kind];
      // A code mark over a part of the line is inline code, not a block.
      if (kind && (kind !== 'code' || mark.end >= line.end)) {
        put(kind, line);
        continue;
      }
    }
    if (!special.test(words) && !headInLine.test(words)) {
      putPlain(line);
      continue;
    }
    if (words.startsWith('>')) {
      put('quote', line);
      continue;
    }
    const next = lines[i + 1]?.text ?? '';
    if (
      forwarded.test(raw) ||
      (headerLine.test(raw) && headerNext.test(next)) ||
      (toLine.test(raw) && headerNext.test(next) && dated.test(lines[i - 1]?.text ?? '')) ||
      headInLine.test(raw)
    ) {
      tail = 'quote';
      put('quote', line);
      continue;
    }
    if (wroteLine.test(raw)) {
      put('quote', line);
      const next = lines.slice(i + 1, i + 4).find((other) => other.text.trim() !== '');
      if (next && !/^\s*>/.test(next.text)) tail = 'quote';
      continue;
    }
    if (signatureMark.test(raw) || disclaimer.test(raw)) {
      tail = 'signature';
      put('signature', line);
      continue;
    }
    if (itemLine.test(raw)) {
      put('list', line);
      continue;
    }
    if (isHeading(line, lines[i + 1])) {
      put('heading', line);
      continue;
    }
    putPlain(line);
  }
  return blocks;
}
