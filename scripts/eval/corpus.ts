// Reads the evaluation files: one JSON object a line, as `X.jsonl` or `X.dev.jsonl`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Earlier, Medium, Place } from '../../src/analyzer/draft.ts';

export type SentenceRow = {
  readonly id: string;
  readonly text: string;
  readonly label: 'ask' | 'none';
  readonly labels?: { readonly verified?: 'ask' | 'none' | null };
  readonly unanimous?: boolean;
  readonly source?: string;
};
export type MessageLabels = {
  readonly ask: 'explicit' | 'vague' | 'none';
  readonly askSentence: number | null;
  readonly deadline: 'specific' | 'vague' | 'none';
  readonly relativeDates: readonly string[];
  readonly weekdays: readonly string[];
  readonly fragment: boolean;
  readonly unresolvedReference: readonly string[];
  readonly kind: 'decision' | 'discussion' | 'request' | 'info' | 'social';
};
export type MessageRow = {
  readonly id: string;
  readonly medium: Medium;
  readonly subject?: string;
  readonly text: string;
  readonly date?: string | null;
  readonly labelled?: boolean;
  readonly labels?: MessageLabels | null;
  readonly sentences?: readonly string[];
};
export type DraftRow = {
  readonly id: string;
  readonly medium: Medium;
  readonly place: Place;
  readonly subject?: string;
  readonly text: string;
  readonly recipients?: number;
  readonly mentions?: readonly string[];
  readonly attachments?: number;
  readonly earlier?: readonly Earlier[];
  readonly now: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly verdict: 'clear' | 'unclear' | 'hold';
  readonly askText: string | null;
};
export type Corpus = {
  readonly sentences: readonly SentenceRow[];
  readonly chat: readonly SentenceRow[];
  readonly messages: readonly MessageRow[];
  readonly drafts: readonly DraftRow[];
};

function rows<T>(folder: string, name: string): T[] {
  for (const file of [`${name}.dev.jsonl`, `${name}.jsonl`]) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  }
  return [];
}

/** The files of a folder; a file that isn't there is an empty list. Throws on a line that is no JSON. */
export function corpusFrom(folder: string): Corpus {
  return {
    sentences: rows(folder, 'ask-sentences'),
    chat: rows(folder, 'ask-sentences.chat'),
    messages: rows(folder, 'messages'),
    drafts: rows(folder, 'drafts'),
  };
}

/** A stable half of the rows by their id: for tuning on one half and looking at the other. */
export function half<T extends { readonly id: string }>(all: readonly T[], which: 'a' | 'b'): T[] {
  return all.filter((row) => {
    let hash = 2166136261;
    for (const char of row.id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    return ((hash >>> 7) & 1) === (which === 'a' ? 0 : 1);
  });
}
