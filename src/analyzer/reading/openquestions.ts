// Questions that open a discussion: they want a view or a way, where a fact, a day or a choice could be asked.
import { phrases } from '../text/phrases.ts';

/** What is done with a matter that is open: asked how, it opens a discussion; other verbs may ask for a fact ("how do I reset the alarm?"). */
const settles =
  'handle|proceed|approach|deal with|go about|tackle|move (?:forward|on|ahead)|go (?:forward|on|ahead)|solve|address|treat|organi[sz]e|resolve|improve|increase|reduce|avoid|prevent|speed up|shorten|attract|win|make (?:sure|the|it|this|our)|get more|bring (?:down|up)|raise|lower|cut|stop|ensure|keep|prioriti[sz]e|split|divide|share out|react|respond to|pay for|fund|finance|staff|cover|motivate|convince|persuade|price|name|word|phrase|position|budget|charge for|schedule|sell|explain|present|communicate|announce|structure|rank|weigh|save|rescue|win back|fix|grow|balance|protect|turn (?:it|this|that|things) around|play (?:it|this|that)|hold on to|make up for|get (?:[^?]{2,40} )?(?:more|fewer|rid of|out of|around|round|over|back on|on board|on track|under control|to (?!you|me|us|them|him|her|the|an?|our|my|your|work on)[a-z]+(?= [a-z]))';
/** Whose view is asked. */
const people =
  "(?:you|u|y'all|we|people|folks|others|every(?:one|body)|the (?:team|others|rest(?: of you)?))(?: all| both| guys| two| lot)?";
const owned = "(?:your|our|everyone's|everybody's|people's|the team's) (?:[a-z]+ ){0,2}?";
/** What can be answered with yes or no: a day, or something to be done. */
export const particular =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?(?![\\w])|\\d|[a-z]+ing (?:the|an?|our|my|your|it|this|that|them|to|from|with|all|both|another|one|two)(?![\\w]))';
/** What it is about, where that is said. */
const matter = `(?!(?:it|this|that|these|those|them)\\b|${particular})\\S+`;
const good =
  '(?:good|better|best|right|fair|fairer|sensible|reasonable|nice|nicer|ideal|realistic|suitable|proper|decent|fitting|preferred|clever|creative|(?:most )?[a-z]+est|most sensible)';
const way =
  '(?:way|approach|solution|strategy|method|process|path|set-?up|structure|course|response|answer|compromise|arrangement|format|direction|policy|route|bet|option|move|choice|angle|mix|course of action|thing to do)(?! (?:if|for (?:lunch|dinner)|to (?:reach|contact|call|ring|phone|pay|send|get (?:to|there|in|from|hold|into)|come))(?![\\w]))';
/** What is done in one known way. */
const technical =
  '(?:be|know|spell|pronounce|address (?:you|him|her|them)|send|pay|deliver|ship|return|submit|contact|reach|call (?:you|him|her|them)|get (?:there|to|in|into)|fill|sign|open|install|connect|enter|log|register|apply|join|subscribe|book|access|reset|export|import|upload|download|print|scan|configure|set|use|create|enable|disable|define|deploy|build|compile|migrate|parse|convert|implement|turn (?:it|the [a-z]+) (?:on|off)|switch (?:it|the [a-z]+) (?:on|off)|find out|see|tell (?:if|whether|when|which)|claim|use|start the|translate|define|calculate|convert|travel|dress|come)(?![\\w])';
/** What one person has to be told to do with their hands. */
const handy =
  '(?:pack|store|wash|mount|wear|fold|label|mark|count|hang|park|wire|clean|feed|water|format|save|cut|order|read|take)(?![\\w])';
/** What nobody has to be creative about. */
const fact =
  '(?:time|times|day|days|date|dates|week|month|hour|slot|moment|number|address|e-?mail|phone|window|contact|link|file|size|extension|person|place to (?:park|meet|leave)|ways? to (?:reach|contact|call|get (?:to|there|in|from|hold|into)|come|pay|send))(?![\\w])';
const clause = '(?<=^|[^a-z\\x27 ] *|(?:and|or|so|but|then|any|some|your|got) )';
/** Before a question inside a sentence: somebody is asked to tell, or the talk is about it. */
const told =
  '(?<=(?:know|hear|hearing|see|learn|understand|discuss|agree|decide|(?:tell|guide|show) (?:me|us)|advise(?: (?:me|us))?|curious|wonder|wondering|interested|out|about|on|over|as to|through|(?:idea|clue|sure)(?: yet)?)(?: in| of| to (?:know|hear|see)| together| with you)? )';

export const openQuestion = phrases([
  `what (?:do|did|does|would) ${people} (?:think|feel|reckon|say) (?:about|of|on|to) ${matter}`,
  `what(?:'s|s| is| are) ${owned}(?:thoughts?|views?|opinions?|take|feelings?|position|stance|verdict|thinking|preference|instinct|read|sense|vision|hunch|impressions?|reaction|assessment|judge?ment|concerns|wishes|expectations|hopes|priorities|ideas|suggestions) (?:about|for|on|of|regarding|re|as to|with) ${matter}`,
  `${clause}your (?:[a-z]+ ){0,2}?(?:opinion|views?|take|advice|position|stance|verdict|preference) (?:about|of|on|regarding|re|as to) ${matter}`,
  "what(?:'s|s| is| would be|'d be) your (?:[a-z]+ )?(?:advice|suggestion|recommendation|approach|solution|proposal)",
  `how (?:can|could|should|might|would) (?!you|i\\b|it\\b|this\\b|that\\b|we\\b)(?:[a-z-]+ ){1,4}?(?:become|win|grow|afford|keep|improve|avoid|attract|survive|help|look|work|share|split|get (?!to|there|in)(?:[a-z]+ )?[a-z]+|be (?!read|spel|pronounced|addressed|mounted|installed|worn|washed|stored|opened|sent|delivered|paid|returned|signed|packed|connected|written|filled|reached|contacted)[a-z]+(?:ed|n|t))`,
  `how (?:do|did|does|would) ${people} (?:(?:feel|think) about|like|rate|judge|assess|view|weigh|evaluate) ${matter}(?<!(?:your|to))`,
  `how(?: else| best| exactly| then)? (?:should|shall|might|could|ought) (?:we|one|i(?! ${handy}))(?: all| both| best| then| now| even| ever)* (?!${technical})[a-z]+`,
  `how(?: else| exactly)? would (?:you|one)(?: guys| all| personally| best| then| two)* (?!like\\b|prefer\\b|describe|${technical})[a-z]+`,
  'how (?:do|would|should) (?:you|we)(?: all| guys)? (?:want|like|wish|prefer|plan|intend|propose)(?: me| us)? to (?!pay|receive|be(?![\\w])|attend|travel|come|collect|sign|hear)[a-z]+',
  '(?:how|what)(?: on earth| in the world)? are (?:we|you) (?:going|planning|supposed) to (?!get there\\b)[a-z]+',
  '(?<=^|[^a-z\\x27 ] *|(?:so|and|but|ok|okay|well) )what now(?: (?:with|about|for) [^?.!]{2,60})?(?= *\\?)',
  `how (?:are|'re) ${people} feeling (?:about|on|with) ${matter}`,
  'what (?:do|should|shall|can) (?:i|we) (?:tell|say to|answer|reply to) (?:him|her|them|the [a-z]+|our [a-z]+)(?= *\\?)',
  `how(?: else| best| on earth)? (?:do|can|will|would) (?:we (?:best |all |both |ever )?(?!${technical}|(?:want|like|wish|prefer|plan|have|need|look|stand|feel|do|compare|differ|know)(?![\\w]))[a-z]+|(?:i|you) (?:best |all |ever )?(?!get rid)(?:${settles}))`,
  'how (?:do|can) (?:we|i) best [a-z]+|how (?:best to|to best) [a-z]+',
  `how do you (?:all )?(?:(?:think|reckon|suggest|propose) (?:we|i|one|that|this|the)|(?:see|imagine|picture|envision|envisage) ${matter})`,
  'what (?:should|shall|can|could|would) (?:we|i|you) do(?: with| about| against| next| now| here)?(?! (?:you|we|i)\\b)|what do (?:we|you) do (?:with|about|against|for|now|next|here)(?! (?:you|we|i)\\b)|what do (?:we|i) do(?= *\\?| if| when|(?: about| now| next))',
  'what(?: else)? do we (?:tell|say|offer|charge|serve|give|call|name|focus|want from)|what do (?:we|you) want (?:the|this|our) [^?]{2,40} to (?:look|be|feel|become|say)|what (?!time|day|date|size|number|address|file|format|room|else)[a-z]+(?: [a-z]+)? (?:should|shall|could|might) we (?!bring|wear|expect|pay|be\\b|know|need|have\\b)[a-z]+',
  'what(?: else)? (?:should|shall|might) we (?!bring|wear|expect|pay|be\\b|know|need|do\\b|have\\b)[a-z]+|what(?: else)? (?:should|shall) i (?:tell|say|write|answer|reply|offer|charge|give|name|call|focus|talk about|recommend|suggest|propose|get (?:him|her|them|my|for))',
  'what(?: else)? would you (?:change|say|tell|offer|charge|put|choose|keep|cut|add|improve|prioriti[sz]e|focus|try|look for|pick|leave out|drop|give|emphasi[sz]e|highlight|ask(?! (?:me|us))|want to see)(?! [^?]{1,40} in [a-z]+ish)',
  'which(?: of the)?(?: [a-z-]+){1,3} (?:would|should|shall|could|do|might) (?:you|we)(?: all| guys)?(?: want to| think we should)? (?:pick|choose|take|go with|go for|recommend|suggest|keep|drop|cut|start with|prioriti[sz]e|focus on|hire|feature|highlight|promote|back|fund|support)(?<!(?:day|date|time|slot|bus|train|flight|size|file|train) [^?]{0,40})',
  "what (?:can|could|should|might|would|is to|needs to|has to|ought to)(?: still| really)? (?:be done|happen (?:with|to|next|now|here)|change|follow|come next|be improved|be different)|what(?: is|'s)(?: there)? to be done",
  `where (?:do|would) (?:you|we) see ${matter}|(?:which way|where) (?:are|do) you (?:lean|leaning|tend|tending)`,
  'where (?:do|would) (?:you|we)(?: all| guys)? stand on (?!it\\b|this\\b|that\\b)\\S+',
  '(?:think of|imagine|see|suggest|come up with|have) (?:an?|any|some)(?: [a-z]+)? (?:way|ways|solution|alternative|remedy|compromise|answer|fix)s? (?:to|for|of|out|around|that)(?=[^.!]*\\?)',
  '(?:have|got|hold) (?:an?|any|some|strong)(?: strong| clear| particular)? (?:opinions?|views?|preferences?|stance|position|feelings?|recommendations?) (?:on|about|for|regarding|as to|of how)',
  `${clause}(?:how (?:best )?to (?!${technical})[a-z]+|what to (?:do (?:with|about)|say|tell|offer|give|call|serve))(?=[^.!?:]*\\?)`,
  "what (?:else )?could (?:we|i) [a-z]+|what else (?:can|should) (?:we|i) [a-z]+|(?:now what|what (?:now|next)|what(?:'s|s| is) next(?: for [^?]{2,40})?)(?= *\\?)",
  'what (?:should|would|could|might) (?:the|our|my|your|an?|this) [^?]{1,50} (?:look like|be called|say|contain|cover|include|be about)',
  'what (?:should|would|could|might) (?:our (?:[a-z]+ ){1,3}be|(?:the|an?) (?:[a-z]+ ){0,2}(?:price|fee|goal|target|theme|title|name|rule|policy|message|tone|focus|line|stance|limit|budget) be)(?![\\w])',
  `what(?:'s|s| is| would be|'d be| might be| could be) (?:(?:the|your|our) (?:[a-z]+ )?${good}|an? ${good}) ${way}`,
  `what(?:'s|s| is| would be|'d be| might be| could be) an? (?:[a-z]+ )?(?:good|better|fair|fairer|sensible|reasonable|nice|realistic|decent|fitting|clever|creative|catchy|suitable) (?!${fact})[a-z]+`,
  '(?:what|which)(?: kind of| sort of| type of)? (?:(?:way|approach|direction|strategy|solution|policy|tone|stance|angle|attitude) (?:should|shall|would|do|could|might) (?:we|you|i)|(?:route|course|format|set-?up|structure|line) (?:should|shall|would|could|might) (?:we|you))',
  'what (?:kind|sort|level|mix|style) of [^?]{2,50}? (?:should|shall|could|might|would|do you (?:think|feel|see|suggest|recommend|propose|imagine))(?! (?:i|you (?:like|prefer|need))(?![\\w]))',
  'where (?:do|should|could|can|would|shall) (?:you|we|i)(?: best| all)? (?:go (?:from here|with|next)|(?<=(?:should|could|would|shall) [a-z]+ )(?:put|place|hold|host|hang|plant|invest|spend|focus|build|advertise|keep)|start|begin|draw the line|cut (?!the)[a-z]+|save|find (?:more|new|the (?:money|time|people|staff)))',
  '(?:what|who) (?:becomes|will become|is to become|should become) of|what (?:do|would) (?:we|you)(?: all| guys)? (?:want|like|wish|plan|intend|propose) (?:to do|us to do|me to do|to see|done)',
  "what (?:would |might |could |will |'d )?makes? (?:the )?(?:most |more |best )?sense|what(?:'s|s| is) (?:the|our) (?:best )?(?:way (?:forward|ahead|out)|next move|plan b|game plan)(?= *(?:\\?|here|on|with|for|if|now))|what are (?:our|your) (?:options|choices|alternatives)|what are the (?:options|alternatives)(?= *(?:\\?|here|now|if))|what (?:matters|is important|'s important)(?: most)? to you",
  'how (?:far|strict|bold|deep|open|generous|formal|ambitious|tough|hard|much detail|long a [a-z]+) (?:should|shall|do|would|can|may) (?:we|you|i|it|they)',
  'how (?:should|could|might|would|ought|shall) (?:the|our|my|this|these|an?|they|it|everyone|people) [^?]{0,60}?(?:look|work|go on|run|share|split|divide|respond|react|proceed|deal|be (?:handled|dealt with|organi[sz]ed|split|shared|run|done|solved|set up|staffed|funded|priced|paid for|structured|phrased|worded|named|called))',
  "what(?:'s|s| is| are| should| would)(?: be)? (?:our|your) (?:[a-z]+ )?(?:line|stance|position|policy|approach|strategy|feeling|lines) (?:on|for|with|about|to|towards)",
  '(?:in )?what (?:shape|form|role|place) (?:should|shall|would|could|might|do)',
  'what (?:would|do|might) you (?:suggest|recommend|propose|advise)',
  'what(?: else)? (?:could|should|might|shall) (?:go|come|hang|stand|fit|sit|follow|replace) (?:into|in|on|onto|next|there|here|up|after)(?![\\w])',
  `what do ${people} (?:think|reckon|feel|say) (?:we|i|they|he|she|the \\w+) (?:should|could|can|ought|need)`,
  // Nobody acts in these: what would bring it about?
  "what(?: else)? (?:would|might|could|can|will|'d) (?:really |actually |still |best )*(?:(?:keep|get|make|bring|draw|attract|convince|persuade|motivate|stop|prevent|help|improve|speed up|win|solve|save|tempt|encourage|reassure|appeal to|change)(?! (?:you|me)(?![\\w]))(?=[^?]*\\?)|work (?:best|better|well|for (?!you))|it take[^?]{0,40}? (?:to|for))",
  "who(?:m|'s|s| is| would be|'d be) (?:the |an? )?(?:best|right|ideal|good|better|suited)(?! (?:person|contact|one|people)? ?to (?:ask|contact|call|talk|speak|write|send))",
  '(?:who|whom) (?:should|shall|could|would|do) (?:we|you)(?: want to)? (?:ask|get|invite|want) [^?]{0,30}?to (?!contact|call)[a-z]+',
  'who (?:should|shall|could|might|would|ought to|do (?:we|you) (?:want|think|see|suggest|propose|recommend))(?: to)?(?: we| you| best| then| should| could)? (?:put forward|put|take (?:over|on)|lead|chair|head|run|host|represent|replace|succeed|nominate|promote|pick|choose|invite|hire|appoint|elect|speak|stand in|step in|moderate|open|look after|be (?:our|the|in)|deserves?)(?! (?:it|this|that) *\\?)',
  "(?:let's|lets|let us|(?:can|could|shall|should) we)(?: all| both| please| maybe)? (?:come up with|brainstorm|put our heads together|think of (?:an?|some)|find (?:an?|some)(?: [a-z]+)? (?:way|solution|name|answer|compromise))",
  '(?:we|i)(?: still| really| also)? (?:need|want|lack|could use|must|have)(?:(?: to)? (?:find|think of|come up with))? (?:an?|some|new|fresh|better|more|good)(?: [a-z]+){0,2}? (?:name|title|slogan|motto|ideas|solution|way|theme)s? (?:for|to|of|how)',
  '(?:is|are) there (?:an?|any) (?:better|smarter|nicer|easier|fairer|cleverer|cleaner|quicker|cheaper|safer) (?:way|option|solution|idea|place|approach)s?',
  `${clause}(?:ideas|suggestions|proposals|tips) (?:for|on|about|as to|how|what|to) ${matter}`,
  '(?:any|got any|have any|some) (?:good |clever |bright |other |strong )?(?:ideas|thoughts?|opinions?|suggestions?|advice|tips|recommendations|views|preferences?|proposals|inspiration|wishes|pointers) (?:on |for |about |as to |regarding )?(?:how|what|which|where|who|for|on|about|to|regarding|as to|around)',
  '(?:any|an|some) (?:idea|suggestion|tip|recommendation|proposal) (?:for|on how|about how|as to how)|(?:any|an|no|some) (?:idea|clue) (?:on |about )?(?:how|what|which way) (?:we|i|one|you|they) (?:could|should|might|can best|best)',
  '(?:need|want|collecting|gathering|looking for|after|short of|out of|seeking) (?:(?:some|a few|more|your|good|new|fresh) )*(?:ideas|suggestions|inspiration|proposals|tips) (?:for|on|about|how|what|to) [^?.!]+',
  '(?:ideas|suggestions|thoughts|views|opinions|input|advice|tips|feedback) (?:on |about |as to |for )?(?:how|what|where|which way) (?:to|(?:we|i|one|you) (?:could|should|might|can))',
]);

/** The same inside a sentence that asks: "let me know how you'd split it". */
export const openInside = phrases([
  `${told}(?:how (?:best )?to (?:${settles})|(?:where|what) (?:best )?to do (?:about|with|next))`,
  '(?<=(?:decide|figure out|work out|discuss|talk about|think about|agree on|think through|brainstorm|settle|sort out|wonder|wondering|suggest) (?:together |with you )?)(?:what you think (?:we|i) (?:should|could)|what (?:happens|becomes|comes) [a-z]+|how (?:best )?(?:to|we) (?!get (?:to|there))[a-z]+|what (?:to|we) (?:do|say|tell|offer|charge|call|serve|give|name|put|focus))',
  `(?<!(?:welcome (?:your|any)|second) )(?:opinions?|views?|position|stance|advice|guidance|ideas|suggestions|recommendations?|inspiration|proposals|tips) (?:on|about|for|regarding|as to|concerning) (?!whether|if\\b|which\\b|(?:the |my |our |this |your |an? )?(?:[a-z]+ ){0,2}(?:draft|document|doc|sheet|report|deck|slides?|poster|brochure|text|letter|proposal|minutes|mock-?ups?|design|file|link|attached|enclosed|ꝗ+|pr|page|chapter|cv|essay|speech|video|logo|menu)(?![\\w]))${matter}`,
  `${told}how (?:you|we|i|one)(?:'d| would| should| shall| could| might| ought to| want to| can best)(?: all| best| ever| personally| then)* (?:(?:like|want) (?:me |us )?to )?(?!like\\b|need\\b|prefer\\b|${technical})[a-z]+`,
  `${told}what (?:you|we|i|one)(?:'d| would| should| shall| could| might)(?: all| best| personally| then)* (?:do|suggest|recommend|propose|advise|change|say)(?! (?:you|to)(?![\\w]))`,
  `${told}(?:what (?:we|i) do (?:about|with|next)|what you think (?:we|i) (?:should|could)|how (?:others|other [a-z]+|people|every(?:one|body)) (?!are|is|feel|think)[a-z]+|(?:how|what) (?:you|people|others|every(?:one|body)) (?:feel|think)s? (?:about|of) ${matter}|how you see ${matter})`,
]);
