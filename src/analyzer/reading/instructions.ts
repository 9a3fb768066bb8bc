// Instructions: sentences and clauses that begin with a verb's base form, told from headings, wishes and advice.
import { matchesOf } from '../text/matches.ts';
import { finiteNext, nounVerbs, objectStart, standsAsVerb, sureVerbs } from './verbs.ts';

export function firstWord(text: string): string {
  return /^[a-z][a-z'-]*/.exec(text)?.[0] ?? '';
}

const tasksLead =
  /(?<![\w'])(?:things?|tasks?|items|steps|to-?dos?|actions?|asks?|requests?|points|following|please|need|needed|could you|can you|would you|by (?:mon|tue|wed|thu|fri|\d))(?![\w])[^?!]*:?\s*$/;

/** Whether a list item under such a line is a task: it begins with a verb, which in a list hardly is anything else. */
export function taskItem(item: string, lineAbove: string): boolean {
  const verb = firstWord(item);
  if (!tasksLead.test(lineAbove.slice(-200)) || !(sureVerbs.has(verb) || nounVerbs.has(verb))) return false;
  const rest = item.slice(verb.length).trimStart();
  return (
    rest !== '' && !finiteNext.test(rest) && !/^(?:of|for|from|-|:)(?![\w])/.test(rest) && !notInstructions.test(item)
  );
}

/** What follows makes the first word part of a name: "label printing in Lyon failed", "Lyon it is". */
const names =
  /^(?:[a-z]{3,}ing(?: (?:in|at|on|of|for) \S+(?: \S+)?)? (?:is|was|has|had|will|works|failed|stopped|broke|runs)|it is|(?!(?:what|which|who|whoever|how|where|when|why|if|it|that|this|there|everything|all|whatever)(?![\w]))[a-z]+ (?:starts|begins|ends|opens|closes|leaves|is|are|was|were|has|means))(?![\w'])/;

/** "Work on the roof starts on Monday", "Share of the north wing went up": the first word is what the sentence is about. */
const subject =
  /^(?:of(?![\w])|(?:on|for|in|at|to|with|from|by|over|near|at)(?: (?!if|whether|what|who|that|which|why|how|where|when|because|since|so|and|but)[\w'.-]+){1,4}? (?:is|are|was|were|has|had|will|went|came|stood|fell|got|says?|(?<=[a-rt-z\d] )[a-z]{2,}[^s]s (?:on|at|in|up|down|out|off|to|for|the|a|an|my|our|me|us|it|again|since|when|every|no|nothing|here|there|back))(?![\w']))/;
/** "Read it twice and still don't see why", "Put the chairs away last night": the writer did, and left out the "I". */
const done =
  /^(?:read|put|set|cut|let|shut|split|hit|spread|quit|bet|beat)(?![\w']).*(?: (?:yesterday|last (?:night|week|month|year|[a-z]+day)|ago|already)(?![\w'])|(?:,| and| but| so) (?:then |now )?(?:(?:i|we)(?:'m|'ve|'re)? (?:still|don't|didn't|can't|couldn't|cannot|am|was|were|had|have no|now|never|[a-z]+ed)|still|nobody|it (?:still|was)|they|(?!need|feed|speed|proceed|embed|shed|exceed)[a-z]{2,}ed)(?![\w']))/;

/** "Save slots went from three to ten": a noun before its verb. */
const states =
  /^(?!(?:it|that|this|these|those|the|an?|if|whether|what|who|which|how|when|where|why|all|everything|every(?:one|body)|my|your|our|his|her|their|its|me|us|them|him|sure)(?![\w]))(?:[a-z\d-]+ ){1,2}(?:is|are|was|were|went|goes|came|comes|has been|have been|took|takes|got)(?![\w])/;

/** "Leave you have booked is converted", "orders we take in May go out in June": what is said of a noun. */
const ofNoun =
  /^(?:you|we|they|i)(?:'ve)? (?:have |had )?(?:[a-z]+ ){1,3}?(?:is|are|was|were|will|counts?|stays?|goes?|comes?|expires?)(?![\w])/;

/** "Dry matter stood at 36", "lift B runs throughout", "direct debits and the deposit are unaffected": a name, however much its first word looks like a verb. */
const tells =
  /^(?:(?!(?:it|that|this|these|those|the|an?|if|whether|what|who|which|how|when|where|why|all|my|your|our|his|her|their|its|me|us|them|him)(?![\w]))[a-z-]+ (?:[a-z-]+ )?(?:stood|stands|ran|rose|fell|lay|sat|grew|dropped|runs (?:on|until|as|from|throughout|every|again|late|early|low|hot|at)|costs? \d|weighs?|measures? \d)|[b-hj-z] (?:is|are|was|runs|stands|stops|goes|stays|opens|closes|has|will)|a (?:is|runs|stands|stops|goes|stays|opens|closes|has)|[^.;:?!,]{1,30} and (?:the |our |your |their )?(?!(?:[a-z]+ ){0,8}(?:what|which|who|that|if|whether|you|we|i|it|they)(?![\w]))(?:[a-z]+ ){1,8}(?:is|are) (?:un[a-z]+ed|unchanged|the same|not affected))(?![\w])/;

/** Whether a clause begins with an instruction to the reader. `first`: it opens its sentence, where any word can be the verb that stands as one. */
export function imperative(clause: string, first = false): boolean {
  const verb = firstWord(clause);
  if (verb === '') return false;
  const rest = clause.slice(verb.length).trimStart();
  const noun = nounVerbs.has(verb);
  if (
    verb === 'have' &&
    /^(?:now|just|already|since|been|finally|had|got|read|sent|seen|spoken|checked|done|made|put)(?![\w])/.test(rest)
  )
    return false;
  // "Slide 9 is new".
  if (/^\d+[a-z]? (?:is|was|are|has|had|will|still|now|only|gets?|got|goes|shows?|says?)(?![\w])/.test(rest))
    return false;
  if (!noun && !sureVerbs.has(verb) && !(first && standsAsVerb(verb, rest))) return false;
  if (finiteNext.test(rest) || notInstructions.test(clause) || names.test(rest) || done.test(clause)) return false;
  if (tells.test(rest)) return false;
  if ((noun || verb === 'leave') && ofNoun.test(rest)) return false;
  if ((noun || verb === 'share') && subject.test(rest)) return false;
  if ((noun || verb === 'save') && states.test(rest)) return false;
  if (verb === 'fill')
    return /^(?:in|out|up)(?![\w])|^(?:the|this|that|these|those|your|a|an|both|all|it|them|me|us)(?![\w])/.test(rest);
  if (noun) {
    if (verb !== 'call' && /^[\d(+]/.test(rest)) return false;
    if (verb === 'back' && /^(?:in|at|on)(?![\w])/.test(rest)) return false;
    if (
      /^(?:off|out|up|down|back|over|in|away) (?:the|a|an|my|your|our|it|them|this|that|these|those|on|with|until|till|from|when|whenever|if|by|before|to|any|all|for|what|who|and|at|as)(?![\w])/.test(
        rest,
      ) ||
      (/^(?:sign|click|tick|stop|park|enter|wait|initial)$/.test(verb) &&
        /^(?:below|here|there|above)(?![\w])/.test(rest))
    )
      return true;
    const joined = /^and (?:if |please |then )?([a-z]+)(?![\w'])/.exec(rest)?.[1];
    if (joined && (sureVerbs.has(joined) || /^and if /.test(rest))) return true;
    if (
      /^(?:call|check|look|talk|get|work|reply|point|mail|report|switch|return|respond|plan|stand|start|stop|move)$/.test(
        verb,
      ) &&
      /^(?:on|for|with|in|to|at|up|out|back|by|around)(?![\w])/.test(rest)
    )
      return true;
    return (
      objectStart.test(rest) &&
      !/^(?:on|for|with|in|to|at|from|of|and|or|by|into|off|over|only|through|until|when|what|how|which|who|no|not|one)(?![\w])/.test(
        rest,
      )
    );
  }
  return !/^[-:]/.test(clause.slice(verb.length));
}

/** Sentences that begin with a verb's base form and still instruct nobody. */
const notInstructions =
  /^(?:(?:stay(?: (?:away|home|at home|in bed|off|put))?|take|rest)(?: off)? (?:for )?(?:as long|as much time|all the time|whatever time|however long)(?: as)? you (?:need|like|want)|don't even (?:look|think|open)|(?:make|sound|look|seem)s? (?:(?:perfect|total|good|a lot of|more|some) )?(?:sense|good|great|fine|right|ok|okay|nice|reasonable|interesting|familiar)(?![\w])|see(?: you| ya| above|ms)|think(?: (?:so|i|it|that's|that|this|we))|thank|hope|wish|(?:get|grab|catch) (?:some|plenty of|lots of|enough) (?:sleep|rest|sun|air|fresh air)|believe me|trust me|guess|let me (?!know|have)|let it|let alone|let us (?:hope|remember|not forget|face|say|suppose|assume|pray|be honest)|let there be|make no mistake|count me (?:in|out)|consider it done|be advised|mark my words|imagine|picture (?:this|that|it)|ask me (?:how|why)|don't ask(?: me| why| how)?[.!]*$|tell that to |make of (?:that|it)|give it (?:an?|some) (?:day|week|month|year|time|minute|while)|cue the|enter the|add to (?:that|this)|get some (?:rest|sleep)[.!]*$|keep (?:getting|having|seeing|hearing|losing|forgetting)|leave it to (?:the|an?|my) |trust (?:the|my|an?|you) |face it|watch this space|call it|colou?r me|say what|come what|come on|go (?:team|for it)|speak of|suffice it|remember the |have (?:a|fun|been|not|you|to|done|had|received|no|any|some|just|already|never|always|also)(?![\w])|get well|go(?:t| figure| get| ahead make)|take care|take (?:the|a|your|some) (?:[a-z]+ )?(?:evening|day|morning|afternoon|night|week|weekend|rest|break|nap|breath|time)(?: off)?(?![\w])|come as you are|top (?!up|off|it|the)|slow (?!down|up|the|it|this)|please\W*$|let the record|think nothing of|(?:treat|give|pace|spoil|help|behave|pat|reward|pinch) yoursel(?:f|ves)|keep (?:up the|in touch|calm|(?:your|my) fingers)|wake me (?:up )?when|tell me (?:about it[.!]*$|it's |this is |that's )|(?:beam|sue|bite|shoot|pinch|bury|forgive|don't mind) me(?: up| now| alive)?(?=[.,!]|$)|hold (?:my (?:beer|tea|coffee|drink|wine)|the applause|your (?:horses|breath))|cross (?:your )?fingers|break a leg|take that(?=[,!])|let the [a-z ]+ begin|be my guest|(?:take|have|grab|eat|use) as (?:many|much) as|dig in[.,!]*$|come and get (?:it|them)|bring it on|(?:ask|seek) and (?:you|ye)|ask me anything|have one on|send (?:more )?(?:coffee|tea|help|cake|chocolate|wine|snacks|biscuits|reinforcements)(?=\W*$|, (?!please))|don't (?:look at me|wait up|bother(?: (?:with|about|coming|to))?|be (?:a stranger|shy|silly)|work too|tell (?:the (?:cat|dog)|mum|mom|dad))|look(?:s|ing| forward| like)|sound|feel(?:s| free| like| better| good)|notice that|note that|mind you|say hi|come on|work(?:ing|s)|like |expect (?:to|it)|suppose|enjoy|stay (?:tuned|safe|well|warm)|drive safe|rest assured|be (?:well|that|assured|safe|good)|believe|assume(?:d|s)|try(?:ing)|never (?:mind|been|had|seen|heard|got|thought|knew)|don't (?:know|think|worry|get me|have|see|want|need|like|believe|mind|care|feel|understand|remember|expect|even)|do (?:not )?(?:know|think|have|you|i|we|they)|open (?:season|question|issue|to )|set to|put option|call option|update:|close to|clear(?:ly|ed)|test(?:ing|ed)|present(?:ly)?|plan(?:ning|ned)? to|use(?:d|r|s)|read (?:the )?(?:only|more)|write-|change in|access to|order of|find(?:s|ing)|found|call[- ]?in|dial[- ]?in|call me (?:old|crazy|cynical|biased|paranoid|naive|stupid|silly|nuts|a )|give (?:my|him my|her my|them my) (?:regards|love|best)|say hello|say,|never the|do to|see (?!(?:if|whether|what|that|to|how|who|when|why)(?![\w]))|click here to unsubscribe|unsubscribe|follow(?:ing|ed|s)?[ -]?up (?:to|on|from)|following|offer|deal|trade|lead|support for|request for|report on|review of)/;

const clauseStart =
  /(?:^|[.;:!] +| - +|--+ *|, (?:but |so |and |then |just |please |also )|\) |\band (?:then |also |please )|\bbut (?:please )?|\bso (?:just |please )?|\bthen (?:just |please )?)/g;
const subordinate =
  /^(?:whoever|(?:anyone|anybody|those|all) (?:who|with|of you)|if|when|once|after|before|since|as|while|unless|for|in|at|on|to|given|based|with|until|per|because|whenever|otherwise|by|due|during|depending|though|although|assuming|should|in case|next time|either way|that said|from|upon|regarding|re|concerning|i'm|i am|we're|please|next time|this time|[a-z]+ing)(?![\w])/;
const strongInstruction =
  /^(?:just |please |also |then |do |go ahead and )?(?:send|call|email|e-mail|give|tell|forward|fax|get|bring|let|show|page|ping|text|ring|write|remind|leave|drop|notify|advise|inform|copy|cc|help|shoot|hand|grant|join|meet|keep|count|include|put|check with|check out|check it|make sure|be sure|see if|see what|see whether|go ahead|talk to|get with|work with|coordinate with|follow up) ?(?:me|us|him|her|them|it|this|that|your|the|a|an|my|our|[a-z]+)?(?![\w])/;
/** "The blue file, put it on the shelf." */
const objectFirst =
  /^((?:the|that|those|these|your|all) [^.;:?!]{2,80}), ([a-z]+ (?:it|that|them|those|this)(?: (?:on|in|to|into|back|over|up|down|out|off|away|by|at|from|for|again|first|too)(?![\w'])|[.,!]|$).*)/;
const tellsWho = /(?<![\w'])(?:i|we|he|she|they|it|you|who|which|is|was|were|are|had|has|[a-z]{3,}ed) /;
/** A verb for reaching people and a name; as written, since only the capital tells "call Ada about it" from "call volume on Monday". */
export const callsSomebody =
  /^\s*(?:Call|call|Phone|phone|E-?mail|e-?mail|Ping|ping) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?(?: (?:or|and|about|re|regarding|on|at|to|by|before|after|if|when|for|with|back|today|tomorrow|tonight|first|again)(?![\w])|[.!,]|$)/u;
/** An instruction whose object is the writer: "send me", "let us know". */
const toWriter = /^[a-z-]+ (?:me|us)(?![\w'])/;
/** Somebody who does what follows: no instruction then. */
const agent = /(?<![\w'])(?:i|we|he|she|they|it|who|i'll|we'll|he'll|she'll|they'll|to)(?: \S+){1,12}$/;
const notAfter =
  /\b(?:to|will|would|can|could|should|may|might|must|'ll|'d|and|or|not|n't|i|we|he|she|they|who|that|which|did|does|do|please|let's|lets) *$/;

const calls = /^\W*(?:<?@[\w.-]+|ur?ge?nt)/;
const doesSo =
  /^(?:tell|ask|get|have|call|ring|send|let) [a-z'-]+ (?:to |know)|^[a-z-]+ (?:the|us|me|it|them|your|our|this|that|these|those|all|both|one|two|over|back|on|off|out|up|down)(?![\w'])/;
const tellsOwn = /(?<![\w'])(?:i|we|i've|we've|i'll|we'll|he|she|they|who)(?![\w'])/;

/** "@wale the tills are down, switch us to the backup line": somebody is called, and after a comma told what to do. */
export function toldAfterCall(folded: string): boolean {
  if (!calls.test(folded) || folded.length > 600) return false;
  return folded.split(/, +|: +/).some((clause, index, all) => {
    return index > 0 && doesSo.test(clause) && imperative(clause) && !tellsOwn.test(all[index - 1] ?? '');
  });
}

/** Whether an instruction begins at some clause of the sentence ("If so, call me"; "I'm out, just call Joann"). */
export function instructionInside(body: string): boolean {
  if (body.length > 1200) return false;
  const leadClause = /^[^,]{3,160}, +/.exec(body);
  if (leadClause && subordinate.test(body) && !/^(?:to|for|in|on|at|by|with|from) \w+, $/.test(leadClause[0])) {
    const clause = body
      .slice(leadClause[0].length, leadClause[0].length + 90)
      .replace(/^(?:just|please|also|then|do|simply|kindly) /, '');
    if (imperative(clause, true)) return true;
  }
  const [, before = '', fronted = ''] = objectFirst.exec(body) ?? [];
  if (fronted !== '' && !tellsWho.test(before) && imperative(fronted)) return true;
  let turns = 0;
  for (const match of matchesOf(clauseStart, body)) {
    if (++turns > 24) break;
    const at = match.index + match[0].length;
    if (at === 0) continue;
    const clause = body.slice(at, at + 90).replace(/^(?:just|please|also|then|do|simply|kindly) /, '');
    const before = body.slice(0, match.index);
    const opener = match[0];
    if (
      /^(?:, (?:but|so|just|please)|, $|so|but)/.test(opener) &&
      /^(?:call|check|talk|speak|meet|coordinate|work|ask|e-?mail|phone|page|contact|see) (?:with |to |in with )?(?!i\b|we\b|he\b|she\b|they\b|it\b|is\b|was\b)[a-z@]+/.test(
        clause,
      ) &&
      !notAfter.test(before)
    )
      return true;
    if (!imperative(clause)) continue;
    if (
      /^(?:, so|so|, but|but)/.test(opener) &&
      /^[a-z]+ (?:the|your|it|this|that|them|us|me|all|any)(?![\w'])/.test(clause) &&
      !notAfter.test(before)
    )
      return true;
    if (/^(?:[.;!] +|: +|\) | - +|--+ *)/.test(opener)) return true;
    if (/^(?:, and|and|, then|then)/.test(opener)) {
      if (toWriter.test(clause) && !notAfter.test(before) && !agent.test(before.slice(-90))) return true;
      continue;
    }
    if (
      strongInstruction.test(clause) &&
      !notAfter.test(before) &&
      !/\b(?:i|we|he|she|they|it|who)(?:'ll| will| would| can| could|'d| have| had|'ve| am going to| need to| want to| plan to| try to)?(?: \w+){1,8}$/.test(
        before.slice(-70),
      ) &&
      !/\bto \w+(?: \S+){0,6}$/.test(before.slice(-50))
    )
      return true;
  }
  return false;
}

export const advice =
  /^(?:(?:i (?:think|guess|believe|'d say)|maybe|perhaps|then|so|well|also|ahh|no|yes|yeah)[, ]+)*you(?:'d| would| will|'ll)?(?: just| also| probably| really| definitely| only)* (?:should|need|have|can|could|must|might|may|want|ought|better)/;
/** What makes an instruction in a chat more than advice: it is for the writer, or by a time. */
export const timed = /(?<![\w'])(?:me|us|by|before|until|asap|today|tomorrow)(?![\w'])/;
/** In a chat, what is drawn from the words above: "ah so move it", "then replace the pump". */
export const concludes = /(?<![\w'])(?:so|then|or|maybe|perhaps)[ ,]*$/;
export const adviceVerb =
  /^(?:take ꝗ|use|try|see|check|take a look|look|add|run|put|set|make|wrap|call|install|read|start|do|don't|replace|return|write|remove|change|pass|define|require|import|give|think|consider|have|keep|go|build|type|open|click|create|convert|avoid)(?![\w'])/;
