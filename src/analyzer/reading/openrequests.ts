// What is vague only in a sentence that asks: "your comments", "help with", "go through it", an answer to nothing in particular.
import { phrases } from '../text/phrases.ts';

/** What says something about a thing, whatever it is. */
const remarks =
  '(?:thoughts?|feedback|opinions?|comments?|input|views?|reactions?|impressions?|suggestions?|ideas?|perspectives?|insights?|remarks|observations|advice|guidance|two cents|take|verdict|assessment|steer|thinking)';
/** Before what is wanted, where it is wanted and not thanked for or told of. */
const wanted =
  "(?<=(?<![\\w'])(?:give|send|share|have|get|hear|need|want|like|love|appreciate|value|leave|add|post|drop|write|offer|provide|submit|seek|receive|read|know|see|collect|gather|bring|put|state|tell|voice|express|take|await|awaiting|me|us|over|back|with|for|after|of|down|need(?:ed)?:?)(?: (?:all|please|also|first|some of|any and all))? )(?<!(?:thanks|thank you|thx)(?: [a-z]+){0,3} for )(?<!(?<![\\w'])(?:i|we) (?:have|read|see|know|like|love|value|take|put|add) )(?<!(?:i've|we've|had|has) )(?<!(?<![\\w'])(?:if|whether) (?:you|anyone|there)[^.?!]{0,30})";
/** Where an instruction to the reader goes on. */
const told =
  "(?<=(?:^|[^a-z\\x27 ] *|(?<![\\w'])(?:please|pls|plz|kindly|(?<!did )you|u|someone|anyone|mind|and|just|maybe|quickly|first|also) ))";
const ends = '(?= *(?:[^a-z ]|$))';
const helped =
  "(?<=(?<![\\w'])(?:you|u|please|pls|plz|kindly|mind|someone|anyone|somebody|anybody|maybe|possibly|(?<!(?:you|anyone|they|who) )(?:need|appreciate|want)(?: your| some| any| a bit of| a little)?|for(?: your| some)?) )";

export const openRequest = {
  opinion: phrases([
    `${wanted}(?!your comments? (?:by|before|on|in|to|until)(?![\\w]))(?:your|any|some|every(?:one|body)'s|honest)(?: (?!questions)[a-z]+){0,2}? ${remarks}(?! (?:form|box|round|session|sheet|tool|page|channel|loop|from|of (?:the )?\\d|is|are|was|were|has|have|had|how)(?![\\w]))(?! (?:on |about |as to |of )?(?:whether|if|which|when)(?![\\w]))`,
    'how do you (?:find|like) (?:it|this|that|them|these)(?= *\\?)|(?:is there|have you|got|do you have)(?: already| yet)? (?:something|anything|any news|some news)(?: already)?(?: new)? (?:from|on) your (?:side|end)',
    '(?:how|what) you (?:see|find|like|view|feel about|make of) (?:it|this|that|them|these)|how you feel(?= *(?:[^a-z ]|$))|how (?:it|this|that|they) (?:strikes?|sits?|lands?|reads?|sounds?|feels?)',
    '(?<!we )(?:chime|weigh|wade) in|fill (?:me|us) in|(?:give|send|get|have|drop) (?:(?:me|us) )?(?:an?|any) (?:quick |short |brief )?(?:status )?update(?! (?:if|when|whether|which))|(?:your|further) (?:[a-z]+ )?instructions(?= *(?:[.!?]|$))',
    '(?:tear|rip|pick|pull|take) (?:it|this|them) (?:apart|to (?:pieces|shreds|bits))|(?:poke|pick) holes(?: in (?:it|this))?|roast (?:it|this|me)',
  ]),
  look: phrases([
    `${told}(?:(?:look into|investigate)(?! [^.?!,]{2,60} and (?:then |please )?(?!advise|revert|see|think|let|tell|report)[a-z]+ (?:it|them)(?![\\w]))|have a think|give (?:it|this|that) (?:some |a )?thought|(?:think|mull) (?:it|this|that) over|think (?:it|this|that) through)`,

    '(?:cast|run|throw|get|put|have) (?:your|an|another|some|a (?:second |fresh )?pair of|a (?:second|fresh)|fresh)(?: [a-z]+)? (?:eyes?|glance) (?:over|on|across|at)|cast a (?:[a-z]+ )?(?:eye|glance)|get your eyes on',
    `${told}(?:go|going|read|reading|look|looking|run|skim|skimming|flick|leaf) (?:through|over) (?:it|this|that|them|these|those|(?:the|my|our) (?!check|steps|form|list of|door|gate)[a-z]+)`,
    `(?:please|kindly|pls|to) peruse|${told}check (?:it|this|that|them|the [a-z]+|my [a-z]+) out|${told}(?:have|give (?:it|this|them)) (?:a|another) (?:quick |good )?(?:read|skim|listen|browse|flick)`,
  ]),
  help: phrases([
    '(?:take|taking) (?:the |any |all )?(?:necessary|needful|appropriate|required|needed) (?:action|actions|steps|measures)|(?:act|proceed) accordingly|make (?:it|this|that) (?:happen|work|nicer|better|pop)|(?:push|move|drive) (?:it|this|that|things) (?:forward|along|ahead)|(?:get|keep) (?:it|this|that|things) (?:moving|going|sorted|rolling|on track|under control|over the line)|get involved (?:in|with)',
    'pick your brains?|borrow your (?:brain|eyes|ears?)|bounce [^?.!]{1,30} off you|(?:any|(?:a )?(?:little|bit of)) help(?: (?:with|on|here)(?![\\w])|(?= *\\?))',

    `${helped}(?:help|helping|assist|assisting|assistance|support)(?: (?:me|us|out))*(?: a (?:bit|little))? (?:with|on|in) (?!(?:[^.?!]{0,60}(?: by [a-z]+ing|:))|(?:front|time|advance|turn)(?![\\w]))\\S+`,
    `(?<=(?<![\\w'])(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody)(?: please| pls)?) )(?:help|assist|support)(?: (?:me|us|out|please))*${ends}`,
    `(?:give|giving|lend|lending) (?:me|us|[a-z]+) a (?:[a-z]+ )?hand(?! (?:to|in|[a-z]+ing)(?![\\w]))|(?:need|use|want) (?:an?|another|some|your) (?:[a-z]+ )?hands? (?:with|on|here|at)`,
    `(?:need|have|want|like|love|ask)(?: to ask)?(?: you)?(?: for)? an? (?:[a-z]+ )?favou?r(?: (?:with|on|about|regarding)(?![\\w])|${ends}(?! *[:,]))`,
    `(?:do|try) something about|see what (?:you|we|u) can do(?: (?:about|with|for|here|there|on)(?![\\w])|${ends})|do what you can(?: (?:about|for|with|here)(?![\\w])|${ends})|(?:keep|stay) on top of|keep an eye on (?:it|this|that|them|things)|follow up on|(?:take it|pick (?:it|this) up) from here`,
    '(?<!(?:to|for|pay|he wants|she wants|they want) )your (?:[a-z]+ ){0,2}attention(?: (?:to|in|on|for)(?![\\w]))?(?! (?:is drawn|span))|for your (?:[a-z]+ )?(?:attention and )?(?:necessary|further|needful|appropriate) action',
  ]),
} as const;

/** Wants an answer to nothing that was asked: "the draft is at …, let me know". */
export const bareReply =
  /(?<![\w'])(?<!(?:to|will|would|'ll|must|should|can|could|may) )(?:lemme know|let (?:me|us) know|lmk|let (?:me|us) hear(?: (?:back )?from you)?|(?<=^(?:(?:so|and|hi|hey|ok) )?)(?:please|pls|kindly|(?:can|could|would) you(?: please)?) (?:reply|respond|react|comment|revert|get back to (?:me|us)|come back to (?:me|us)))(?:,? (?:please|pls|asap|soon|at your|(?:by|before|until) (?![^,?]* (?:if|whether) )[^,?]*))*[^a-z?]*$/;
/** What such an answer may be to after all. */
export const answerable =
  /\?|(?<![\w'])(?:or|if|to (?:it|that|this)|above|below|whether|unless|either|when|which|what|who|how|where|why|should|shall|can|could|would|might|may|want|free|available|works?|suits?|need|needs|hope|hoping|wonder|join)(?![\w'])/;
