// The asks of a draft: their clauses, who is to do them, by when, and which one is the main one.
import type { Draft, Span } from '../draft.ts';
import { firstOf, phrases } from '../text/phrases.ts';
import type { Ask, Owner, Sentence, Time } from './reading.ts';
import { imperative, type Speech, speechOf } from './speech.ts';
import { proposal } from './statements.ts';

const nobody = phrases([
  '(?:someone|somebody|anyone|anybody|any volunteers?|any one of (?:us|you)|one of (?:us|you)|who (?:can|could|wants|would like|is able|has time|here))',
  "(?:can|could|shall|should|do|don't|how do|how should|how can|what do|what should|would|will) we",
  "we (?:should|need to|must|ought to|have to|could|'ve got to)(?: really| probably| also| just)?",
  "let's|lets",
  '(?:needs?|has|have|ought|should|must|will have) (?:to )?be (?:\\w+ed|done|sent|set|made|put|paid|run|cut|built|written|taken|given|seen|told|brought)',
  'it would be (?:great|good|nice) (?:if|to)',
]);
const everyone = phrases([
  "everyone|everybody|all of you|each of you|you all|y'all|all:|everyone:|please all|both of you|the two of you|you both",
]);
const group =
  /\b((?:the )?(?:design|dev|development|backend|frontend|front-end|back-end|qa|ops|infra|platform|data|security|legal|finance|sales|support|marketing|product|hr|it|mobile|web|release|on-call|oncall|accounting|billing|content|research|[a-z]+) (?:team|crew|guild|folks|people|group|squad|leads?|owners?|reviewers?))\b/;
const condition = phrases([
  '(?:before|prior to|ahead of|once|until|in time for|as soon as|after|by the time|so that [^,.?!]{0,30} before|when|for) (?:the |we |our |your |my |i |you |they |he |she |it |a |an |this |that |[a-z]+ )[^,.;?!\\n]{2,60}',
]);
const conditionStrict = /^(?:before|prior to|ahead of|in time for|by the time|until|once|after|as soon as|when) /;
const atHead = /^(?:@\S+|[A-Z][\w'-]+)(?:[,:]| -| –)/;
const split =
  /,? (?:and (?:then |also |please )?|then |also |plus )|, (?:and |then |please |also )*|; (?:and |then |please )*/g;

/** Where further instructions begin in one asking clause ("rebase it, squash the fixups and deploy"). Offsets into `clause`. */
function furtherAsks(clause: string, original: string): number[] {
  const starts: number[] = [];
  if (clause.length > 2000 || original.length !== clause.length) return starts;
  for (const match of clause.matchAll(split)) {
    const at = match.index + match[0].length;
    const rest = clause.slice(at, at + 80);
    if (
      /^(?:please|pls|could you|can you|would you|will you|what do we|thoughts\?|any thoughts) ?/.test(rest) ||
      (imperative(rest) && /^\S+ \S+/.test(rest) && !/^(?:and|or|let|see|check if) /.test(rest))
    )
      starts.push(at);
  }
  return starts;
}

function ownerOf(draft: Draft, sentence: Sentence, folded: string, span: Span): Owner {
  const whole = folded.slice(sentence.start, sentence.end);
  const clause = folded.slice(span.start, span.end);
  const original = draft.text.slice(sentence.start, sentence.end);
  const at = (kind: Owner['kind'], start: number, end: number): Owner => ({
    kind,
    text: draft.text.slice(start, end),
    span: { start, end },
  });
  const mention = /<?@(?!here\b|channel\b|everyone\b|all\b)[\w.-]+>?/.exec(original);
  if (mention) return at('named', sentence.start + mention.index, sentence.start + mention.index + mention[0].length);
  const called = firstOf(everyone, whole);
  if (called) return at('everyone', sentence.start + called.start, sentence.start + called.end);
  const vocative =
    /^(?:(?:hi|hey|hello|and|also|so|but) )?([A-Z][\w'-]+(?:(?: and | & |, |\/)[A-Z][\w'-]+)*)(?:[,:]| -+ | – )/.exec(
      original,
    );
  if (
    vocative?.[1] &&
    !/^(?:If|When|Once|Also|So|And|But|Please|Thanks|Yes|No|Ok|Okay|After|Before|Since|As|Then|Hi|Hey|Well|For|In|On|Today|Tomorrow)$/.test(
      vocative[1],
    )
  ) {
    const start = sentence.start + vocative[0].indexOf(vocative[1]);
    return at('named', start, start + vocative[1].length);
  }
  for (const person of draft.people ?? []) {
    const first = person.split(/[\s,]/)[0] ?? '';
    const found =
      first.length > 1 ? original.search(new RegExp(`\\b${first.replace(/[^\p{L}\p{N}]/gu, '.')}\\b`, 'u')) : -1;
    if (found >= 0 && /^(?:,? ?(?:can|could|would|will|please)|[,:?]|$)/.test(original.slice(found + first.length)))
      return at('named', sentence.start + found, sentence.start + found + first.length);
  }
  const teams = group.exec(clause);
  if (
    teams?.[1] &&
    new RegExp(
      `^${teams[1]}[,:]|(?:can|could|would|will|should) ${teams[1]}|${teams[1]} (?:needs?|should|must|to|please)`,
    ).test(clause)
  ) {
    const start = span.start + teams.index;
    return at('group', start, start + teams[1].length);
  }
  const named =
    /\b([A-Z][a-z]+),? (?:can|could|would|will|should|needs to|has to|must|please)\b|\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Ss]hould) ([A-Z][a-z]+)\b/.exec(
      original,
    );
  const who = named?.[1] ?? named?.[2];
  if (
    named &&
    who &&
    !/^(?:We|You|They|He|She|It|This|That|The|Can|Could|Would|Will|What|Who|How|When|There|Someone|Anyone|If|Please|Also|And|So|But|Which|Where|Why)$/.test(
      who,
    )
  ) {
    const start = sentence.start + named.index + named[0].indexOf(who);
    return at('named', start, start + who.length);
  }
  const none = firstOf(nobody, clause) ?? firstOf(nobody, whole);
  if (none)
    return at(
      'nobody',
      sentence.start + whole.indexOf(none.text),
      sentence.start + whole.indexOf(none.text) + none.text.length,
    );
  void atHead;
  return { kind: 'reader' };
}

/**
 * The asks of the judged sentences, in text order, one marked main.
 * @param speeches what `speechOf` says of each sentence, in step with `sentences`.
 */
export function asksOf(
  draft: Draft,
  folded: string,
  sentences: readonly Sentence[],
  speeches: readonly Speech[],
  times: readonly Time[],
): Ask[] {
  type Draftling = { -readonly [K in keyof Ask]: Ask[K] };
  const asks: Draftling[] = [];
  const last = draft.earlier?.at(-1);
  const mineAbove = last?.who === 'me' && /\b(?:could|can|would|please|need)\b|\?/i.test(last.text);
  const dueForAll = times.map((time, index) => ({ time, index })).filter(({ time }) => time.use === 'deadline');
  sentences.forEach((sentence, index) => {
    const speech = speeches[index];
    if (!speech || sentence.ask === 'none') return;
    const start = Math.min(sentence.start + speech.start, sentence.end - 1);
    const clause = folded.slice(start, sentence.end);
    const all = furtherAsks(clause, draft.text.slice(start, sentence.end));
    const cuts =
      all.length > 1 || (all.length === 1 && speechOf(clause.slice(0, all[0]), '').ask === 'none') ? all : [];
    const edges = [0, ...cuts, clause.length];
    for (let i = 0; i + 1 < edges.length; i++) {
      const from = start + (edges[i] ?? 0);
      let to = start + (edges[i + 1] ?? 0);
      if (i + 2 < edges.length)
        to = from + folded.slice(from, to).replace(/(?:[\s,;]|\b(?:and|then|also|please|plus))+$/, '').length;
      if (to <= from || (cuts.length > 0 && i === 0 && speechOf(folded.slice(from, to), '').ask === 'none')) continue;
      const span = { start: from, end: to };
      const own = times
        .map((time, at) => ({ time, at }))
        .filter(
          ({ time }) =>
            time.start >= sentence.start && time.end <= sentence.end && time.use !== 'past' && time.use !== 'habit',
        )
        .map(({ at }) => at);
      const near = own.length > 0 ? own : dueForAll.map(({ index: at }) => at);
      const when = firstOf(condition, folded.slice(sentence.start, sentence.end));
      const strict =
        when && conditionStrict.test(when.text)
          ? { start: sentence.start + when.start, end: sentence.start + when.end }
          : undefined;
      asks.push({
        ...span,
        text: draft.text.slice(from, to),
        sentence: index,
        strength: sentence.ask,
        main: false,
        owner: ownerOf(draft, sentence, folded, span),
        ...(speech.vagueness ? { vagueness: speech.vagueness } : {}),
        ...(speech.cue
          ? { cue: { start: sentence.start + speech.cue.start, end: sentence.start + speech.cue.end } }
          : {}),
        offersChoice: proposal.test(folded.slice(sentence.start, sentence.end)),
        continues: mineAbove === true && asks.length === 0,
        times: near,
        ...(strict ? { condition: strict } : {}),
      });
    }
  });
  const plainness = (ask: Ask) => {
    const speech = speeches[ask.sentence];
    return ask.strength === 'vague' ? 2.5 : (speech?.force ?? 0);
  };
  let main: Draftling | undefined;
  for (const ask of asks) if (!main || plainness(ask) > plainness(main)) main = ask;
  if (main) main.main = true;
  return asks;
}
