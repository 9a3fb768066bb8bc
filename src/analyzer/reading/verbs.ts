// Verbs an instruction can begin with, as data.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Base forms that, first in a sentence, are hardly ever anything but an instruction. */
export const sureVerbs = words(`
warn empty decline photograph rebook reprint repack relabel reweigh shred laminate countersign accept add address alert annotate append archive arm aim bill brief carry cast chase claim clip collect combine count cross cut debrief deduct defer detach dig dilute dispose drain draw dry escalate feed fetch flush fold freeze greet guard halve hang highlight hire initial inject knock label lay lend lift lock log lower mop mount mute nail number oil omit pack paint park paste pause peel pin plug pour pre-order proofread pump quit raise re-order redact redirect refer refill refund reimburse remit reorder repeat replenish rephrase rescan reseal reserve restock resume retrain rewrite ring rinse rotate sand scan screenshot seal secure sell settle sew shoot shorten shortlist shut sketch skim slide slow sort stack stamp steer stick stir stitch store stow strike subtract summarise summarize survey sweep swipe tag tell thank tick tidy tighten top toss translate triage trim uncheck unlock unpack unplug unzip wash weigh wipe wire withdraw withhold wrap zip adjust advise allow amend apply approve arrange ask assign assume attach attend avoid be become believe book bring buy calculate cancel
change check choose clarify clean clear click coordinate come compare compile complete confirm connect consider contact continue convert correct create decide define delete
deliver deploy direct describe destroy determine develop disable discard disregard discuss distribute do don't drop edit email e-mail enable encourage enjoy ensure enter erase
estimate evaluate examine exclude execute expect explain export extend fax feel figure file fill find finish fix follow forget forward get give go grab
handle hang have help hold identify ignore implement import include incorporate inform initiate insert insist inspect install investigate invite join keep
leave let list listen locate look mail make mark meet merge modify move never notify obtain open order organize pass pay pick ping plan please post prepare
press print proceed process propose provide pull push put raise re-send read rebase recall recommend reconfirm record redo refer register reinstall reject
release remember remind remove rename renew rebase refactor reindex reset restore reopen replace reply request resend reserve resolve respond restart return revert review revise roll run save say
schedule see select send set share show sign simplify sit skip solve speak specify spend spread start stay stop submit suggest supply swap switch take talk tell test
think throw tie touch track transfer treat trust try turn type unsubscribe update upgrade upload use utilize validate verify view visit wait walk watch work write
`);

/** Base forms that are as often nouns or adjectives: they want an object after them. */
export const nounVerbs = words(`
access address answer approach back balance base bill block book bug call care cause challenge change charge check clean clear close comment complete copy correct
cost count cover credit deal demand design detail draft drop enter estimate exhibit face feedback figure file fill fix flag focus follow form format guess hand head help hold
hope interview invoice issue lead lunch link list load lock look mail mark match meeting mind move need note notice open order own page pass pay phone pick place plan point
post present press price print process produce question quote rate reason record reference release rent reply report request research reserve result return review
ring route run sample schedule score search sense set ship show sign sort sound split sponsor stand start state stop study support switch talk target tape team test text time title touch
trace track trade train transfer trust try turn type update use view visit wait walk watch wire wish work
claim clip feed guard hang label land lift lock nail number oil pack paint park pin pump scan seal stack stamp stick store survey tag zip
`);

/** Words that stand before an object at the start of a sentence and are no verb's base form. */
const noVerbs = words(`
my your our his her their its i we you he she they it me us him them
about above across after against along amid among around aside atop because before behind below beneath beside besides between beyond but concerning despite down during
except excluding failing far following for from given half hardly hence here how however if in including indeed inside into just least lest less like likewise mainly many may maybe
mere merely might mine minus more moreover most mostly much must naturally near nearly neither never nevertheless next nonetheless nor not notwithstanding now of off often on once one
only onto opposite or otherwise ought out outside over past pending per perhaps plus pretty quite rather regarding same save seldom shall should since so some somehow sometimes soon
still such than thanks that the their then there therefore thereby these they this those though through throughout thus till to too top toward towards under underneath unless unlike
until up upon usually very via was well were what whatever when whenever where whereas whereby wherever whether which whichever while who whoever whom whose why with within without
worth would yes yesterday yet today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning evening
and are can could did do does had has have is will won't
ate became began bought broke brought built came caught chose did drew drove fell felt fought found gave got ground grew heard held kept knew laid led left lost made meant met
paid put ran rode sang sat saw sent set shook shot sold spent spoke stood taught thought threw told took understood went woke won wore wrote hung swept slept dug stuck wound bent lent spun swung tore rang sank sprang flew hid shone
love hate guess bet wish hope believe afaik asap btw ftr fwiw fyi idk aiui iirc iiuc imho imo lol omg pfa tbh thx glad sorry sure happy great nice good bad ok okay hi hey hello dear
`);
const noVerbEnding = /(?:ing|ed|ly|[^s]s|[ts]ion|ness|ment|ous|ful|est|ity|ght|nth|day)$/;
const objectNext =
  /^(?:(?:the|an?|it|them|these|those|my|our|your|their|his|her|me|us|all|both|each|every|any) |(?:it|them|us|me|him|her)[.!,]*$)/;

/** Whether a word that no list has is a verb's base form, by where it stands: first, and with an object after it. */
export const standsAsVerb = (word: string, rest: string): boolean =>
  !noVerbs.has(word) && /^[a-z]{3,}$/.test(word) && objectNext.test(rest) && !noVerbEnding.test(word);

/** What follows such a word when it is an instruction. */
export const objectStart =
  /^(?:me|us|him|her|them|it|this|that|these|those|the|a|an|my|your|our|his|their|its|all|any|some|each|every|everyone|with|to|on|in|out|up|down|over|off|back|into|whether|if|when|what|how|which|who|by|at|for|through|and|or|only|both|no|not|into|around|without|until|one|two|three|@\S*|\d\S*|#\S*|ꝗ+|[a-z]+-\d+|and|via|again|please)(?![\w'])/;

/** What can't follow an instruction's verb: a finite verb or the mark of a heading. */
export const finiteNext =
  /^(?:is|was|are|were|has|had|will|would|can|could|should|may|might|does|did|doesn't|didn't|isn't|wasn't|needn't|aren't|weren't|can't|cannot|won't|looks|seems|works|i|we|he|she|they)(?![\w])/;
