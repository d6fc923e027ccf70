import type { AnswerCues } from './cues.ts';

/** English. */
export const CUES_EN: AnswerCues = {
  greeting:
    /^\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b[^\n]{0,80}[,!.]?[ \t]*\n/i,
  afterthought:
    /\b(?:on second thoughts?|on reflection|(?:now that i|having) (?:think|thought) about it)\b,?(?=\s)/gi,
  closing:
    /\n[ \t]*(?:(?:kind|best|warm|warmest|kindest)? ?regards|(?:all (?:the|my) )?best(?: wishes)?,|take care,|yours (?:sincerely|faithfully|truly)|sincerely|cheers|many thanks(?=[ \t]*(?:[,.!]|\n|$|and (?:best|kind|warm)))|thanks,|--)[\s\S]*$/i,
  joints:
    /[,;–—]|\s(?=(?:but|however|though|whereas|while|although)\s)|\s(?=rather than\s)|(?<=\brather\b[^?!]{1,60})\s(?=than\s)|:(?=\s)|\n/gi,
  softJoint: /\s(?=and\s)/g,
  all: /\b(?:both(?: of (?:them|these|those))?(?: (?:times|dates|days|options|slots))?|either(?: (?:one|of (?:them|these|those|the two)))?(?: (?:time|date|day|option|slot|works))?(?=\b)|any(?:thing| of (?:them|these|those|the \w+))?(?: (?:times?|dates?|days?|options?|slots?))?(?! (?:more|longer|other))|all (?:of (?:them|these|those)|two|three|four|times|dates|days|options|slots)|every one of them|(?:at )?(?:those|these) (?:times|dates|days|moments|slots)|(?:that|the whole|all|that whole|this) week)\b/g,
  none: /\b(?:neither(?: (?:one|of (?:them|these|those|the two)))?|none(?: of (?:them|these|those|the \w+))?(?: (?:times|dates|days|options|slots))?|not any of (?:them|these|those))\b/g,
  oneOf: /\b(?:one|just one) of (?:the (?:two|three|times|dates|days)|them|these|those)\b/g,
  ordinals: [
    [/\b(?:the )?first two\b/g, [1, 2]],
    [/\b(?:the )?last two\b/g, 'last-two'],
    [
      /\b(?:(?:the|and|or) (?:first|1st|former)(?: (?:one|option|slot|time|date|suggestion|day))?|(?:first|1st|former) (?:one|option|slot|time|date|suggestion|day))\b(?! (?:week|monday|tuesday|wednesday|thursday|friday|thing|of all))/g,
      1,
    ],
    [
      /\b(?:(?:the|and|or) (?:second|2nd)(?: (?:one|option|slot|time|date|suggestion|day))?|(?:second|2nd) (?:one|option|slot|time|date|suggestion|day))\b(?! (?:week|monday|tuesday|wednesday|thursday|friday))/g,
      2,
    ],
    [
      /\b(?:(?:the|and|or) (?:third|3rd)(?: (?:one|option|slot|time|date|suggestion|day))?|(?:third|3rd) (?:one|option|slot|time|date|suggestion|day))\b(?! (?:week|monday|tuesday|wednesday|thursday|friday))/g,
      3,
    ],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:1|one|a)\b/g, 1],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:2|two|b)\b/g, 2],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:3|three|c)\b/g, 3],
    [
      /\bthe (?:last|latter)(?: (?:one|option|slot|time|date|suggestion|day))?\b(?! (?:week|minute|time i))/g,
      'last',
    ],
  ],
  byTime: [
    [/\bthe (?:earlier|earliest|early)(?: (?:one|option|slot|time|date))?\b/g, 'earliest'],
    [/\bthe (?:later|latest|late)(?: (?:one|option|slot|time|date))?\b/g, 'latest'],
  ],
  others:
    /\bthe (?:other|others|rest)(?: (?:two|three|one|ones|days?|dates?|times?|options?|slots?))?\b/g,
  sigh: /^(?:sorry|sadly|unfortunately|what a pity|pity)$/,
  but: /^\s*(?:but|however|though|although)\b/i,
  that: /\b(?:when(?= (?:i|we) (?:have|am|are|will|shall)\b)|that day|that time|then|that date|at that point)\b/g,
  afterThat: /\b(?:after that|afterwards|thereafter|from then on)\b/g,
  shift: /\b(a|an|one|two|three|half an|\d{1,2})? ?(days?|hours?|weeks?) (later|earlier|sooner)\b/g,
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3 },
  units: {
    day: 'day',
    days: 'day',
    hour: 'hour',
    hours: 'hour',
    week: 'week',
    weeks: 'week',
  },
  later: /later/,
  parts: [
    [/(?:in the |the |a )?mornings?\b/g, 'morning'],
    [/(?:in the |the |an )?afternoons?\b/g, 'afternoon'],
    [/(?:in the |the |an )?evenings?\b/g, 'evening'],
  ],
  weekday:
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri)/i,
  fixedWeek:
    /\b(?:next|coming|this|week|last|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\d{1,2}[-/]\d{1,2})/i,
  dayNamed:
    /\b(?:today|tomorrow|week|month|jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)|\d{1,2}[-/]\d{1,2}/i,
  chooses:
    /(?:(^|[.!,\n]\s*)(?:until|till)(?=\s+(?:monday|tuesday|wednesday|thursday|friday)\b[^.!?\n]{0,15}[.!]?\s*$)|(\b(?:mov(?:e|ed|ing)|shift(?:ed)?|reschedul(?:e|ed)|postponed?)\b[^?!\n]{1,60}\s)to(?=\s))/gim,
  ownClock:
    /\b(?:(?:on )?my (?:own )?(?:clock|time)(?!table)|(?:our|local) time|i am in (?:the )?((?-i:\p{Lu})[\p{L} ]{2,20}?)(?=[;,.!]|$)|i'm in (?:the )?((?-i:\p{Lu})[\p{L} ]{2,20}?)(?=[;,.!]|$))\b|\bis ((?-i:\p{Lu})[\p{L} ]{2,20}?) time\b/iu,
  both: /\byes and no\b/i,
  aside:
    /\b(?:(?:was|were|have) not (?:been )?(?:very |quite |being )?clear|wasn't (?:very )?clear|not what i meant|confusion|misunderstanding|my mistake|we will manage|(?:great|lovely|nice|good|wonderful) to (?:meet|see you|talk|catch up))\b/,
  courtesy:
    /\b(?:(?:great|lovely|nice|good|wonderful|glad|pleased|delighted) (?:to hear(?: (?:from|back|it|that|this))?(?: (?:you|u))?|of you (?:to|all)|hearing from(?: you)?)|hope (?:(?:this|that|my|your) \w+ )?(?:(?:this )?finds you|you (?:are|re|had|have) (?:\w+ )?(?:well|good|great|fine|keeping|a (?:good|nice|great|pleasant|lovely))|all is (?:well|good)|you re (?:well|keeping))|(?:thanks|thank you) (?:so much |very much |kindly )?for (?:getting back|coming back|your (?:kind |quick |prompt )?(?:mail|message|e-?mail|reply|note|letter|patience)|this|the (?:quick|prompt|kind)))\b/,
  anyPart: /^(?:an? |in an? )|^(?:mornings|afternoons|evenings)\b/,
  reported: /\b(?:i|we) (?:said|wrote|told you|mentioned)\b/,
  answersLater:
    /\b(?:let (?:you|him|her) know|(?:get|come) back to you|(?:will|shall|won't|cannot|can't|'ll) (?:not )?(?:know|confirm|tell|say)|confirm later|hear from (?:me|us))\b/,
  moves:
    /\b(?:move|moved|moving|shift|shifted|reschedule|rescheduled|postpone|postponed|put off|bring forward|brought forward|swap|instead of)\b/,
  farewell: /\n[^\S\n]*see you(?: then)?[^\S\n]*[,.!]?[^\S\n]*(?=\n[^\n]{0,60}\s*$)/i,
  standing:
    /\b(?:(?:appointment|meeting|call|conversation|session|lunch|visit)(?: (?:that|which) (?:is|was))?(?: (?:planned|scheduled|set|agreed))? (?:of|on|for|from|at)|from)\s*$/,
  rather: /\brather\b/,
  less: /^\s*(?:rather )?than\s/,
  veto: /\b(?:send(?! (?:my|our|his|her) (?:apologies|regrets))|sending|sent|e-?mail|mail|call|ring|phone|pay|deliver|birthday|forwarded|parking|one of)\b/,
  condition:
    /\b(?:provided|providing|unless|if (?!i remember)|as long as|on (?:the )?condition|only if|depending on|depends on|assuming)\b/,
  maybe:
    /\b(?:maybe|perhaps|possibly|probably|likely|might|may (?:be|work)|some ?time|hope|hoping|if needs? be|if i must|tentativ\w*|provisional\w*|subject to|not (?:\w+ ){0,2}(?:sure|certain|clear|known)|know|whether|wait and see|let me (?:check|see|ask)|check (?:and|with|my)|get back|come back to you|(?:have|need|want) to (?:check|ask|consult|talk|discuss|speak|see)|let you know|under consideration|hopefully|i (?:think|believe)|try|should (?:probably |be able|work)|could (?:probably |possibly )?(?:work|do|manage|make)|would (?:probably )?be possible)\b/,
  harmless:
    /\b(?:if (?:nothing else|no other (?:time|day|option|date)) (?:works|is possible|can be found|suits)|no (?:problem|objection|issue|trouble|worries)|not a problem|^why not|not bad)\b(?= \w*work)?/g,
  anyTime:
    /\b(?:(?:don't|do not|don’t) mind|(?:doesn't|does not|doesn’t) matter|you (?:choose|decide|pick)|^pick\b|no preference|whichever|whatever suits|i(?:'m| am|’m) flexible|up to you)\b/,
  negation:
    /\b(?:not|never|no|cannot|can't|can’t|won't|won’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|aren't|aren’t|wouldn't|wouldn’t|impossible|unable)\b/g,
  no: /\b(?:not|never|no|nope|no-go|bad|inconvenient|have to pass|wrong|taken|dropped|let the (?:appointment|meeting) go|forget (?:the|our|about)|(?:other|another|prior|previous|earlier|a prior) (?:appointments?|commitments?|engagements?|obligations?)|something (?:on|else)|out of (?:the|my|your) diary|apologies|in court|cannot|can't|can’t|won't|won’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|aren't|aren’t|wouldn't|wouldn’t|impossible|unable|busy|away|booked|full|holiday|day off|is out|have to go|must go|difficult|tricky|closed|on a course|conference|double|already (?:have|taken|committed)|vacation|leave|sick|abroad|out of (?:the )?(?:office|town|question)|engaged|decline|cancel|unavailable|tied up|another (?:meeting|appointment)|(?:i am|i'm|i’m|i'll be|i’ll be|i will be|we are|we're) in (?!favour|agreement|order))\b|^(?:sorry|unfortunately)$/,
  yes: /\b(?:yes|convenient|noted|take|choose|choosing|let us|count (?:me|us) in|count on (?:me|us)|fits?|shall come|shall be there|going with|come|coming|mean|meant|(?:it|that) (?:has to|must|will have to) be|would be|i'm in|attend|delighted|welcome you|in my (?:diary|calendar)|confirmed|pencil (?:me|us) in|at a pinch|yep|yeah|sure|certainly|definitely|absolutely|fine|good|great|perfect|agreed|agree|ok|okay|works?|suits?|suit|does|do|can|please|prefer\w*|first choice|doable|(?:will|i'll|we'll) (?:come|do)|gladly|excellent|chooses?|picks?|it is$|happy|glad|confirm\w*|accept|free|available|see (?:you|u)|let's|let’s|go for|put (?:me|my name|us)|manage|(?:is|are) possible|book|i'll be there|i’ll be there|i will be there|be there|in my diary|ideal|lovely|best|looking forward|that's it|correct|would be (?:possible|fine|good|great|perfect|ideal)|is possible)\b/,
  other:
    /\b(?:instead|sooner (?:meet|come|do|have)|all (?:i|we) have (?:left|free)|only have|rather|prefer|how about|what about|suggest\w*|proposal|counter-?proposal|alternatively|(?<!\byou )(?<!\byou have )propose|could (?:we|you|it)|can (?:we|you)|would .{0,30}(?:be possible|work|suit)|better|reschedule|move|only do (?:after|before|from)|make it)\b/,
  only: /\bonly\b(?! (?:if|do after|do before|do from))/,
  except: /\b(?:except|any(?:thing| day| time)? but|all but|every\w* but|apart from|other than)\b/,
  asksToPick: /\b(?:shall we|how about|what about|should we|can we say)\b/,
  asksForOther:
    /\b(?:perhaps|maybe|alternatively|can|could|would|might|shall we|how about|what about|does .{0,30}(?:work|suit|fit)|does\b.{0,30}\bsuit|do you have|any chance|is .{0,30}(?:possible|an option)|are you free)\b/,
  known: new Set(
    `i we you he she they chooses picks me us him her my your our it that this these those there here a an the of for with in on at to by from
     and or so then also too still just quite very well what if is am are was be been being will would shall should can could may do
     does did have has had yes yep yeah sure certainly definitely absolutely fine good great perfect agreed agree ok okay work
     side pencil pinch delighted welcome calendar put far concerned manage propose proposed three works working suit suits convenient noted until count choose choosing let fit fits shall mean meant has must name suggestion proposed please prefer preference happy glad gladly confirm confirmed confirming accept free available see let's let
     go going put book booked down make makes made attend come coming join meet meeting appointment call happen best better
     invitation suggestion offer time times date dates day days slot option options one ones o'clock thank thanks many much i'll
     we'll i'd we'd i'm we're it's that's lovely ideal excellent looking forward diary note noted no problem objection not only both
     either choice first second other me us up as rather get give take like love looks sounds seems possible morning afternoon`.split(
      /\s+/,
    ),
  ),
  bareNo: /^(?:also )?(?:not|no|neither)$/,
  filler:
    /\b(?:to avoid (?:any |all )?(?:confusion|misunderstandings?)|to be (?:quite |very )?(?:definite|clear|precise|sure|certain)|for the avoidance of doubt|clearly|definitely|correction|in other words|your|but|after all|time|or|on|at|the|then|so|and|please|o'clock|for|me|us|one|option|that)\b/g,
};
