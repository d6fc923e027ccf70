import type { AnswerCues } from './cues.ts';

/** English. */
export const CUES_EN: AnswerCues = {
  greeting:
    /^\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b[^\n]{0,80}[,!.]?[ \t]*\n/i,
  closing:
    /\n\s*(?:(?:kind|best|warm|warmest|kindest)? ?regards|best(?: wishes)?,|yours (?:sincerely|faithfully|truly)|sincerely|cheers|many thanks|thanks,|--)[\s\S]*$/i,
  joints: /[,;–—]|\s(?=(?:but|however|though|whereas|while|although)\s)|\n/g,
  softJoint: /\s(?=and\s)/g,
  all: /\b(?:both(?: of (?:them|these|those))?(?: (?:times|dates|days|options|slots))?|either(?: (?:one|of (?:them|these|those|the two)))?(?: (?:time|date|day|option|slot|works))?(?=\b)|any(?:thing| of (?:them|these|those|the \w+))?(?: (?:times?|dates?|days?|options?|slots?))?(?! (?:more|longer|other))|all (?:of (?:them|these|those)|two|three|four|times|dates|days|options|slots)|every one of them|(?:that|the whole|all|that whole|this) week)\b/g,
  none: /\b(?:neither(?: (?:one|of (?:them|these|those|the two)))?|none(?: of (?:them|these|those|the \w+))?(?: (?:times|dates|days|options|slots))?|not any of (?:them|these|those))\b/g,
  oneOf: /\b(?:one|just one) of (?:the (?:two|three|times|dates|days)|them|these|those)\b/g,
  ordinals: [
    [
      /\b(?:the )?(?:first|1st|former)(?: (?:one|option|slot|time|date|suggestion|choice|day))?\b(?! (?:week|monday|tuesday|wednesday|thursday|friday|thing|of all))/g,
      1,
    ],
    [
      /\b(?:the )?(?:second|2nd)(?: (?:one|option|slot|time|date|suggestion|choice|day))?\b(?! (?:week|monday|tuesday|wednesday|thursday|friday))/g,
      2,
    ],
    [
      /\b(?:the )?(?:third|3rd)(?: (?:one|option|slot|time|date|suggestion|choice|day))?\b(?! (?:week|monday|tuesday|wednesday|thursday|friday))/g,
      3,
    ],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:1|one|a)\b/g, 1],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:2|two|b)\b/g, 2],
    [/\b(?:option|number|no\.?|choice|slot) ?(?:3|three|c)\b/g, 3],
    [
      /\bthe (?:last|latter)(?: (?:one|option|slot|time|date|suggestion|choice|day))?\b(?! (?:week|minute|time i))/g,
      'last',
    ],
  ],
  byTime: [
    [/\bthe (?:earlier|earliest|early)(?: (?:one|option|slot|time|date))?\b/g, 'earliest'],
    [/\bthe (?:later|latest|late)(?: (?:one|option|slot|time|date))?\b/g, 'latest'],
  ],
  that: /\b(?:that day|that time|then|that date|at that point)\b/g,
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
  chooses: /(?!)()/g,
  veto: /\b(?:send|sending|sent|e-?mail|mail|call|ring|phone|pay|deliver|birthday|forwarded|parking|one of)\b/,
  condition:
    /\b(?:provided|providing|unless|if (?!i remember)|as long as|on (?:the )?condition|only if|depending on|depends on|assuming)\b/,
  maybe:
    /\b(?:maybe|perhaps|possibly|probably|likely|might|may (?:be|work)|tentativ\w*|provisional\w*|subject to|not (?:yet )?(?:sure|certain)|(?:don't|do not|don’t) know|let me (?:check|see|ask)|check (?:and|with|my)|get back|come back to you|(?:have|need) to (?:check|ask|consult)|let you know|under consideration|hopefully|i (?:think|believe)|try|should (?:probably |be able|work)|could (?:probably |possibly )?(?:work|do|manage|make)|would (?:probably )?be possible)\b/,
  harmless:
    /\b(?:no (?:problem|objection|issue|trouble|worries)|not a problem|^why not|not bad)\b(?= \w*work)?/g,
  anyTime:
    /\b(?:(?:don't|do not|don’t) mind|(?:doesn't|does not|doesn’t) matter|you (?:choose|decide|pick)|no preference|whichever|whatever suits|i(?:'m| am|’m) flexible|up to you)\b/,
  negation:
    /\b(?:not|never|no|cannot|can't|can’t|won't|won’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|aren't|aren’t|wouldn't|wouldn’t|impossible|unable)\b/g,
  no: /\b(?:not|never|no|nope|cannot|can't|can’t|won't|won’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|aren't|aren’t|wouldn't|wouldn’t|impossible|unable|busy|away|booked|full|holiday|vacation|leave|sick|abroad|out of (?:the )?(?:office|town|question)|engaged|decline|cancel|unavailable|tied up|another (?:meeting|appointment)|(?:i am|i'm|i’m|i'll be|i’ll be|i will be|we are|we're) in (?!favour|agreement|order))\b|^(?:sorry|unfortunately)$/,
  yes: /\b(?:yes|yep|yeah|sure|certainly|definitely|absolutely|fine|good|great|perfect|agreed|agree|ok|okay|works?|suits?|suit|does|do|can|please|prefer|happy|glad|confirm\w*|accept|free|available|see (?:you|u)|let's|let’s|go for|put me|book|i'll be there|i’ll be there|i will be there|be there|in my diary|ideal|lovely|best|looking forward|that's it|correct|would be (?:possible|fine|good|great|perfect|ideal)|is possible)\b/,
  other:
    /\b(?:instead|rather|prefer|how about|what about|suggest|propose|could (?:we|you|it)|can (?:we|you)|would .{0,30}(?:be possible|work|suit)|better|reschedule|move|only do (?:after|before|from)|make it)\b/,
  only: /\bonly\b(?! (?:if|do after|do before|do from))/,
  except: /\b(?:except|any(?:thing| day| time)? but|all but|every\w* but|apart from|other than)\b/,
  asksToPick: /\b(?:shall we|how about|what about|should we|can we say)\b/,
  asksForOther:
    /\b(?:can|could|would|shall we|how about|what about|does .{0,30}work|do you have|any chance|is .{0,30}(?:possible|an option)|are you free)\b/,
  filler: /\b(?:on|at|the|then|so|and|please|o'clock|for|me|us|one|option|that)\b/g,
};
