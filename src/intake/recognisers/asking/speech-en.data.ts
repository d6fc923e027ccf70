import type { SpeechAct, SpeechCue } from './speech.ts';

function cue(act: SpeechAct, weight: number, says: RegExp): SpeechCue {
  return { act, weight, says };
}

/** Verbs with which an order begins, when a sentence begins with them. */
const ORDERS =
  "advise|allow|approve|arrange|ask|assist|attend|book|bring|call (?!being)|cancel|check|choose (?!between)|circulate|clarify|come|complete|confirm|consider|contact|coordinate|copy (?!and paste)|correct|create|decide|delete|deliver|describe|discuss|distribute|(?:do not|don't) (?:send|call|use|reply|wait|change|sign|pay|tell|include|schedule|give (?:it|him|her|them|this))|draft|drop|e-?mail|ensure|explain|expect|fax|figure out|file|fill|find out|finish|fix|follow|forward|get|give|go ahead|handle|have (?:him|her|them|someone|somebody|your|the)|help|hold|include(?!s)|indicate|inform|insert|introduce|invite|keep (?:me|us|in mind|this|the|it|him|her)|leave|let (?!me\\b|us\\b|their)|list|look (?:at|into|over|for|up|through)|mail (?:it|them|the)|make|meet|notify|obtain|order|pass|pay|phone|pick|post|prepare|print|process|provide|pull|put|read (?!me)|reply|register|remind|remove|reply|report|request|reschedule|reserve|resend|respond|return|review|ring|rsvp|schedule|select|send|set up|share|show|sign|speak|submit|suggest|take (?:care of|this|the|some|into)|talk|tell|text|touch base|transfer|translate|try|turn|update|use|verify|wait|work with|write";
/** What one promises to do for another. */
const DEEDS =
  'advise|arrange|ask|attend|bring|call|check|come|complete|confirm|contact|copy|deliver|discuss|do|draft|drop|e-?mail|fax|figure|file|find|finish|fix|follow|forward|get|give|handle|have|keep|leave|let|look|mail|make|meet|notify|pass|pay|phone|pick|post|prepare|provide|put|reply|respond|return|review|ring|schedule|see|send|set|share|sign|speak|stop|submit|take|talk|tell|text|touch|transfer|try|update|work|write';

/** Words that end a clause before an order can begin. */
const OPENS = '(?:^|[,;:.!(–—]\\s?|\\s-{1,2}\\s|\\b(?:and|or|then|so|but)\\s)';

/** Not a request: "we will let you know", "they have to send us". Somebody else's doing stands before the verb. */
const NOT_TOLD =
  "(?<!\\b(?:to|will|'ll|can|could|would|did|does|do|not|didn't|doesn't|won't|don't|has|have|had|who|which|that|may|might|should|must|never|always|shall|and|also|he|she|they)\\s)";

/** What English sentences do, by their cues. */
export const SPEECH_EN: readonly SpeechCue[] = [
  // Questions. One that speaks of the reader asks something of him; others may be thinking aloud.
  cue('question', 0.75, /\p{L}[)\d]?\s?\?+["')\s]*$/iu),
  cue(
    'question',
    0.6,
    /\b(?:you|your|u|we|us|our|anyone|anybody|someone|everyone|i|this|that)\b[^?]{0,160}\?+["')\s]*$/i,
  ),
  cue('question', 0.5, /\w{2,}\s?\?\s/i),
  cue(
    'request',
    0.9,
    /(?:^|[,;:–—-]\s?|\b(?:and|so|but|or|then)\s)(?:can|could|would|will|won't|can't|couldn't|wouldn't)\s(?:you|u|ya|someone|somebody|anyone|one of you|y'all)\b(?!\s(?:be (?:pleased|happy) to|believe))/i,
  ),
  cue('question', 0.8, /^(?:can|could|may|might|shall|should)\s(?:i|we|they|he|she)\b/i),
  cue(
    'question',
    0.8,
    /^(?:do|does|did|don't|didn't|are|aren't|were|have|haven't)\s(?:you|u|your|anyone|anybody)\b/i,
  ),
  cue(
    'question',
    0.55,
    /^(?:do|does|did|are|were|have|has|is|isn't|was|am|any)\s(?:we|i|they|he|she|it|there|our|the|this|that|these|those|idea|thoughts|news|word|update|chance|luck|questions|comments|plans)\b/i,
  ),
  cue(
    'question',
    0.55,
    /^(?:what|when|where|who|whom|which|why|how|what's|where's|who's|how's|when's)\b[^,.!]{0,30}?\b(?:is|are|do|does|did|can|could|will|would|should|have|has|was|were|'s|r)\s(?:you|u|we|i|they|he|she|it|there|your|our|my|the|this|that)\b/i,
  ),
  cue(
    'question',
    0.85,
    /\b(?:wonder(?:ing|ed)?|curious|need to know|want to know|like to know|interested (?:to know|in knowing)|ask(?:ing)? you|tell me|confirm) (?:if|whether|when|what|how|who|where|which)\b/i,
  ),
  cue(
    'question',
    0.6,
    /\b(?:(?:am|was|were|are) (?:just )?wondering|was curious|question (?:is|for you)|quick question|have a question|any (?:idea|suggestions?|thoughts|ideas)|not sure (?:if|whether) you)\b/i,
  ),
  // Requests.
  cue(
    'request',
    0.9,
    /(?:^|[^\w\s]\s*|\b(?:so|and|but|or|then|also|thus|therefore|if \w+,?|could you|can you|would you|will you|asap)\s)(?:please|pls|plz|plse|kindly)\b(?!\s(?:note|be (?:advised|aware)|ignore|disregard|accept (?:my|our)|enjoy|keep in mind|find|see attached)\b)/iu,
  ),
  cue(
    'request',
    0.82,
    /\b(?:please|pls|plz)\s(?:\w+ly\s)?(?:advise|allow|answer|arrange|ask|attend|bring|call|cancel|change|check|circulate|complete|confirm|consider|contact|coordinate|copy|correct|discuss|distribute|e-?mail|ensure|explain|fax|file|fill|find out|fix|follow|forward|get|give|go|have|help|include|inform|keep|leave|let|look|mail|make|meet|notify|pass|pay|prepare|print|provide|put|read|refer|remember|remind|remove|reply|report|resend|respond|return|review|schedule|see|send|set|share|sign|submit|take|tell|try|update|use|verify|wait|work|write)\b/i,
  ),
  cue('request', 0.8, /\b(?:please|pls|kindly) note\b/i),
  cue(
    'request',
    0.45,
    /\b(?:please|pls)\s(?:be (?:advised|aware)|find|see attached)\b|\battached please find\b/i,
  ),
  cue(
    'request',
    0.95,
    new RegExp(
      `${NOT_TOLD}\\b(?:let|lemme)\\s(?:me|us|him|her|them|\\p{Lu}\\p{L}+)\\s(?:and \\w+ )?(?:know|hear|have)\\b`,
      'iu',
    ),
  ),
  cue(
    'request',
    0.92,
    /\b(?:i|we)(?:'d| would| will|'ll|d)?\s(?:also |really |very much |greatly |certainly |sincerely |truly )?(?:appreciate (?:it|if|a|any|your|hearing|getting|receiving)|be (?:very |most |so )?(?:grateful|thankful|obliged)|like (?:for )?(?:you|everyone|us) to|love (?:it if|for you|to hear)|prefer (?:that|if)|welcome (?:your|any))\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:would|will) be (?:greatly |much |very much |highly )?appreciated\b|^(?:appreciate|thanks|thank you) (?:in advance )?for (?:letting|sending|getting|checking|forwarding|reviewing)\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:i|we)(?:'ll| will| would|'d| also| still| really| just| may| might| do)? (?:also |still |really |just )?(?:need|want|require)\s(?:for )?(?:you|everyone|someone|your|copies|help)\b/i,
  ),
  cue(
    'request',
    0.6,
    /\b(?:i|we)(?:'ll| will| would|'d| also| still| really| just| do)? (?:also |still |really |just )?need\s(?:to (?:get|know|have|discuss|talk|meet|see|set|schedule|find|decide|confirm|hear|speak)|a |an |the |this|that|some|all|more|any|these|it|him|her|them)\b/i,
  ),
  cue(
    'request',
    0.82,
    /^(?:you|everyone|all of you|you guys|u|\w+, you)(?:'ll| will)? (?:need to|have to|should|must|ought to|might want to|may want to|may wish to|might consider|are (?:asked|requested|required|encouraged|urged) to|had better)\b(?! be (?:receiv|getting|able)| know)/i,
  ),
  cue(
    'request',
    0.9,
    new RegExp(
      `${OPENS}(?:just |also |then |please )?(?:call|e-?mail|send|give|tell|text|write|ring|phone|ask|fax|cc|copy|remind|show|help|advise|join|contact|meet|keep|drop|inform|update|shoot|get|bring|buzz|page|find|forward|mail|notify|see)\\s(?:me|us)\\b(?! (?:help|give|wrong))`,
      'i',
    ),
  ),
  cue(
    'request',
    0.82,
    new RegExp(
      `^(?:just |also |do |please |at your \\w+,? |when you (?:get|have) [^,]{3,30}, |if (?:so|not|possible|necessary),? )?(?:${ORDERS})\\b(?!\\s(?:here|now|you for|you|with you|us|out my|a (?:nice|great|good|wonderful|safe|happy|lovely|few))\\b|:|ing|ed\\b|['’]s)`,
      'i',
    ),
  ),
  cue(
    'request',
    0.82,
    /(?:^|[,.;–—-]\s?|\b(?:and|so|but)\s|please )(?:make sure|be sure (?:to|you|that)|don't forget|do not forget|remember to|feel free to|(?:don't|do not) hesitate|take a (?:look|moment|minute)|have a look)/iu,
  ),
  cue(
    'request',
    0.85,
    /\b(?:get back (?:to|with) (?:me|us)|give (?:me|us|him|her|them) (?:a (?:call|ring|shout|buzz|date|time|few)|your|some|another))\b/iu,
  ),
  cue(
    'request',
    0.85,
    /\b(?:would|might|could) (?:it )?(?:also )?be (?:possible|great|nice|good|ideal|best|better|useful|wonderful|worthwhile|awesome|perfect|ok|okay|appropriate|wise|beneficial|helpful)(?: to (?:\w+)| if| for (?:you|us))|\bis it (?:possible|ok|okay|alright|all right) (?:to|if|for)\b/i,
  ),
  cue(
    'request',
    0.88,
    /(?:^|[,.;–—-]\s?|\b(?:and|so|but|great|helpful|nice|appreciate it|grateful|good)\s)if (?:you|u|someone|somebody|anyone) (?:could|would|can|wouldn't mind|don't mind)\b(?! (?:still )?(?:like|prefer|rather|interview|see))/i,
  ),
  cue(
    'request',
    0.5,
    /\b(?:await(?:ing)? your|waiting (?:for|on) (?:you|your)|hope to hear|hoping (?:you (?:can|could|will|would)|to hear)|counting on you)\b/i,
  ),
  cue(
    'request',
    0.8,
    /\byour (?:\w+ ){0,2}(?:response|reply|help|assistance|attention|input|comments|feedback|approval|cooperation|advice|opinion|thoughts|suggestions|guidance|presence) (?:is|are|would be|will be|asap|as soon|on this|by)\b/i,
  ),
  cue(
    'request',
    0.4,
    /\b(?:asap|a\.s\.a\.p|as soon as possible|at your (?:earliest )?convenience|no later than|rsvp)\b/i,
  ),
  cue('request', 0.9, /\bplease[\s.!]{0,4}$/i),
  cue(
    'request',
    0.85,
    /\b(?:(?:writing|like|wish|want) to request|i (?:hereby |kindly )?request (?:that|you|a|an)|give (?:me|us) a (?:heads[- ]up|holler|shout))\b/i,
  ),
  cue(
    'request',
    0.6,
    /\b(?:think|both of you|all of you|so|and|but) you (?:need to|should) (?!be\b|have\b|know\b)\w+/i,
  ),
  // Proposals.
  cue(
    'proposal',
    0.9,
    /(?:^|[^\w\s]\s*|\b(?:so|and|but|then|think|maybe)\s)(?:let's|lets|let us)\s(?!face\b|say\b|hope\b|not forget|you\b|help|give|know|see\b)\w/i,
  ),
  cue(
    'proposal',
    0.85,
    /\b(?:shall we|why don't (?:we|you|i)|how about|what about|what do you (?:think|say)|would you (?:like|care|prefer|be (?:interested|willing|available|able))|do you want|are you (?:free|available|interested|up for|around|able|going|coming))\b/i,
  ),
  cue(
    'proposal',
    0.82,
    /\b(?:we|you and i|both of us) (?:should (?:probably |also |really |definitely )?(?!be\b|have\b|not\b|just\b)(?:\w+)|ought to \w+|might want to|may want to|could (?:meet|discuss|talk|also|perhaps|try|use|go|have|get|set)|can (?:meet|discuss|talk|do (?:it|this|that|lunch|dinner)|get together|set up|schedule|catch up|go over|arrange|speak|chat))\b/i,
  ),
  cue('proposal', 0.6, /\bwe (?:need to|must|have to) (?:\w+)\b/i),
  cue(
    'proposal',
    0.85,
    /\b(?:i|we)(?:'d| would|'m| am|'re| are)?\s(?:strongly |also )?(?:suggest(?:ing)?|propos(?:e|ing)|recommend(?:ing)?|advise you|urge (?:you|that))\b|\bmy (?:suggestion|recommendation|proposal|preference|advice) (?:is|would be|for)\b/i,
  ),
  cue(
    'proposal',
    0.85,
    /\b(?:perhaps|maybe) (?:we|you|i|u|it) (?:\w+ )?(?:can|could|should|might|would)\b/i,
  ),
  cue(
    'proposal',
    0.82,
    /\b(?:i|we)(?:'d| would) (?:also |really |just |still |very much )?(?:like|love|be (?:interested|happy|glad|delighted)) (?:in )?to (?:have |be able to |try to |come |go )?(?:a \w+ |an \w+ )?(?:meet|discuss|schedule|talk|talking|set up|speak|chat|arrange|visit|get together|join|hear|receive|request|ask|propose|suggest|review|confirm|attend|order|book|cancel|reschedule)\b/i,
  ),
  cue(
    'proposal',
    0.55,
    /\b(?:i|we)(?:'d| would|'ll| will)? (?:also |really |just |still |very much )?(?:like|love|want|hope|wish|plan)(?:ing)? to (?:have |be able to |try to |get |come |go )?(?:\w+ )?(?:see|invite|get|know|have|offer|add|make|take|do|use|include|help|follow|introduce|connect|change|start|find|call)\b/i,
  ),
  cue(
    'proposal',
    0.75,
    /\b(?:join us|you(?:'re| are) (?:all |both |cordially |more than )?(?:invited|welcome to)|come (?:by|over|along|join)|get together|touch base|(?:have|do|grab|meet for|get) (?:a )?(?:lunch|dinner|coffee|drinks?|beers?)\b)/i,
  ),
  cue(
    'proposal',
    0.8,
    /\b(?:works? (?:best |better |well |fine |great )?for (?:you|me|us|everyone)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|that time|noon|\d{1,2}(?::\d\d)?\s?(?:am|pm)) (?:is|works|would be|sounds) (?:good|fine|great|ok|okay|best|perfect)|if (?:you(?:'re| are)) (?:free|available))\b/i,
  ),
  cue(
    'proposal',
    0.6,
    /\b(?:i|we)(?:'m| am|'re| are) (?:also )?(?:free|open|available) (?:for (?:lunch|a|dinner)|on|at|to (?:meet|talk|discuss)|all|any)\b/i,
  ),
  cue(
    'proposal',
    0.5,
    /\bif you(?:'d| would|'re| are)? (?:like|available|free|interested|want) (?:to (?:meet|talk|discuss|join|come|try))\b/i,
  ),
  // Promises. What somebody will do for the reader binds him; what he will do by himself may be mere news.
  cue(
    'promise',
    0.55,
    new RegExp(
      `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to| 'll)\\s(?:\\w+ly |also |then |just |still |be sure to |make sure to |try to |be happy to |be glad to |do my best to ){0,2}(?:send|e-?mail|call|forward|get back|let|fax|give|meet|contact|bring|get|provide|set up|follow up|talk to|see if|deliver|mail|show|tell)\\b[^.!?]{0,40}\\b(?:you|u|your|everyone)\\b`,
      'i',
    ),
  ),
  cue(
    'promise',
    0.5,
    new RegExp(
      `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to| 'll)\\s(?:\\w+ly |also |then |just |still |have to |need to |be sure to |make sure to |try to |be happy to |be glad to |do my best to |now ){0,2}(?:${DEEDS})\\b`,
      'i',
    ),
  ),
  cue(
    'promise',
    0.5,
    /\b(?:you(?:'ll| will| shall) (?:have|receive|get|hear)\b[^.!?]{0,60}\b(?:by|from|before|tomorrow|today|within|on|next|shortly|soon)\b|(?:i|we) promise (?:to|you)|^will do\b|consider it done)/i,
  ),
];
