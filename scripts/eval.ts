// `npm run eval -- [--corpus DIR] [--half a|b] [--list WHAT]`: how well the analyzer judges, as one table, and every miss and false alarm on demand.
import { type Corpus, corpusFrom, half } from './eval/corpus.ts';
import { listing } from './eval/listing.ts';
import { type Estimate, estimate, f1, precision, recall, share } from './eval/measures.ts';
import { scoreDraft, scoreMessage, scoreNoise, scoreSentence } from './eval/score.ts';

type Line = { readonly what: string; readonly of: string; readonly figure: Estimate };

export type Scores = ReturnType<typeof scoresOf>;

/** Scores every row of a corpus. */
export function scoresOf(corpus: Corpus) {
  const sentences = corpus.sentences.map((row) => scoreSentence(row, 'email'));
  const chat = corpus.chat.map((row) => scoreSentence(row, 'chat'));
  const messages = corpus.messages.flatMap((row) => scoreMessage(row) ?? []);
  const drafts = corpus.drafts.map(scoreDraft);
  const noise = corpus.messages.map(scoreNoise);
  return { sentences, chat, messages, drafts, noise };
}

/** A line of the table: `measure` over `values`, with its interval. */
function line<A>(what: string, of: string, values: readonly A[], measure: (values: readonly A[]) => number): Line {
  return { what, of, figure: estimate(values, measure) };
}

function sentenceLines(scores: Scores): Line[] {
  const counts = (rows: Scores['sentences']) => rows.map((row) => row.count);
  const three = (what: string, rows: Scores['sentences']): Line[] => [
    { what, of: 'precision', figure: estimate(counts(rows), precision) },
    { what, of: 'recall', figure: estimate(counts(rows), recall) },
    { what, of: 'F1', figure: estimate(counts(rows), f1) },
  ];
  const verified = scores.sentences.flatMap(({ row, ask }) => {
    const wanted = row.labels?.verified;
    return wanted
      ? [
          {
            tp: ask && wanted === 'ask' ? 1 : 0,
            fp: ask && wanted !== 'ask' ? 1 : 0,
            fn: !ask && wanted === 'ask' ? 1 : 0,
          },
        ]
      : [];
  });
  return [
    ...three('ask sentences, all', scores.sentences),
    ...three(
      'ask sentences, unanimous',
      scores.sentences.filter(({ row }) => row.unanimous === true),
    ),
    { what: 'ask sentences, verified labels', of: 'F1', figure: estimate(verified, f1) },
    ...three('ask sentences, chat', scores.chat),
  ];
}

function messageLines({ messages }: Scores): Line[] {
  type Row = (typeof messages)[number];
  const lineOf = <A>(what: string, of: string, measure: (values: readonly A[]) => number, value: (row: Row) => A[]) =>
    line(`messages: ${what}`, of, messages.flatMap(value), measure);
  return [
    lineOf('ask present', 'F1', f1, ({ present }) => [present]),
    lineOf('explicit, vague or none', 'accuracy', share, ({ strength }) => [strength]),
    lineOf('main-ask sentence', 'exact', share, ({ mainSentence }) =>
      mainSentence === undefined ? [] : [mainSentence],
    ),
    lineOf('deadline three ways', 'accuracy', share, ({ deadline }) => [deadline]),
    lineOf('relative dates and weekdays', 'F1', f1, ({ dates }) => [dates]),
    lineOf('fragment', 'F1', f1, ({ fragment }) => [fragment]),
    lineOf('unresolved references', 'precision', precision, ({ references }) => [references]),
    lineOf('unresolved references', 'recall', recall, ({ references }) => [references]),
    lineOf('kind', 'accuracy', share, ({ kind }) => [kind]),
  ];
}

function draftLines(scores: Scores): Line[] {
  const { drafts } = scores;
  const clear = drafts.filter(({ row }) => row.verdict === 'clear');
  const loud = (draft: (typeof drafts)[number]) =>
    draft.result.findings.some(
      (one) => one.level !== 'hint' && !draft.row.may.includes(one.rule) && !draft.row.must.includes(one.rule),
    );
  const rules = [...new Set(drafts.flatMap((draft) => [...draft.byRule.keys()]))].sort();
  return [
    line(
      'drafts: all rules',
      'precision',
      drafts.map((row) => row.count),
      precision,
    ),
    line(
      'drafts: all rules',
      'recall',
      drafts.map((row) => row.count),
      recall,
    ),
    line(
      'drafts: verdict',
      'accuracy',
      drafts.map((row) => row.verdict),
      share,
    ),
    line('drafts: clear ones with a false warn or hold', 'share', clear.map(loud), share),
    line(
      'drafts: clear ones held',
      'share',
      clear.map((draft) => draft.result.held),
      share,
    ),
    ...rules.flatMap((rule): Line[] => {
      const counts = drafts.flatMap((draft) => draft.byRule.get(rule) ?? []);
      return [line(`  ${rule}`, 'precision', counts, precision), line(`  ${rule}`, 'recall', counts, recall)];
    }),
  ];
}

function noiseLines(scores: Scores): Line[] {
  const lines: Line[] = [];
  const groups = [
    ['real messages, unlabelled', scores.noise.filter(({ row }) => !row.labels)],
    ['real messages, labelled', scores.noise.filter(({ row }) => row.labels)],
  ] as const;
  for (const [what, rows] of groups) {
    if (rows.length === 0) continue;
    lines.push({
      what,
      of: 'share held',
      figure: estimate(
        rows.map(({ result }) => result.held),
        share,
      ),
    });
    const quiet = rows.filter(({ row }) => row.labels?.ask === 'none' && !row.labels.fragment);
    if (quiet.length > 0)
      lines.push({
        what: `${what}, no ask and no fragment`,
        of: 'share held',
        figure: estimate(
          quiet.map(({ result }) => result.held),
          share,
        ),
      });
    const rules = new Map<string, number>();
    for (const { result } of rows)
      for (const one of result.findings) rules.set(one.rule, (rules.get(one.rule) ?? 0) + 1);
    for (const [rule] of [...rules].sort((a, b) => b[1] - a[1])) {
      const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
      lines.push({
        what: `  ${rule}`,
        of: 'findings a message',
        figure: estimate(
          rows.map(({ result }) => result.findings.filter((one) => one.rule === rule).length),
          mean,
        ),
      });
    }
  }
  return lines;
}

const figure = (value: number) => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));

/** Prints the table, or with `--list` the misses and false alarms of one part. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : args[at + 1];
  };
  let corpus = corpusFrom(option('corpus') ?? 'bench/corpus');
  const which = option('half');
  if (which === 'a' || which === 'b') {
    corpus = {
      sentences: half(corpus.sentences, which),
      chat: half(corpus.chat, which),
      messages: half(corpus.messages, which),
      drafts: half(corpus.drafts, which),
    };
  }
  const size = corpus.sentences.length + corpus.chat.length + corpus.messages.length + corpus.drafts.length;
  if (size === 0) {
    console.error(
      'No rows there. Usage: npm run eval -- [--corpus DIR] [--half a|b] [--list asks|chat|present|main|strength|deadline|dates|fragment|references|kind|verdict|held|RULE]',
    );
    return 2;
  }
  const scores = scoresOf(corpus);
  const wanted = option('list');
  if (wanted) {
    for (const line of listing(wanted, scores)) console.log(line);
    return 0;
  }
  const lines = [
    ...(scores.sentences.length + scores.chat.length > 0 ? sentenceLines(scores) : []),
    ...(scores.messages.length > 0 ? messageLines(scores) : []),
    ...(scores.drafts.length > 0 ? draftLines(scores) : []),
    ...noiseLines(scores),
  ].filter((line) => line.figure.n > 0);
  console.log(`| ${'what'.padEnd(46)} | ${'measure'.padEnd(18)} | value | 95 % interval  | rows |`);
  console.log(`| ${'-'.repeat(46)} | ${'-'.repeat(18)} | ----: | -------------- | ---: |`);
  for (const { what, of, figure: e } of lines) {
    console.log(
      `| ${what.padEnd(46)} | ${of.padEnd(18)} | ${figure(e.value)} | ${figure(e.low)} - ${figure(e.high)}  | ${String(e.n).padStart(4)} |`,
    );
  }
  return 0;
}
