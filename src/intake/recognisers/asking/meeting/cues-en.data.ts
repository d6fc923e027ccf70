import type { MeetingCue, MeetingCues } from './cues.ts';

const REST = '[^.?!]*?';

/** A capital that covers no time. */
const CAPITAL = '(?-i:\\p{Lu})(?!°)';

/** What people do who meet. */
const MEET = [
  'meet(?: up)?(?! (?:the|our|your|its|all) (?:deadline|requirements?|needs|demands?|obligations?))',
  'meeting (?:with )?you|seeing you|visiting you|(?:dropping|stopping|coming|calling) (?:by|in|over)',
  'get together',
  'sit down',
  'catch up',
  'come together',
  'convene',
  '(?:speak|talk|chat|confer)(?:ing)?(?= (?:with|to|in person)(?!\\p{L}))|(?:we|i|us)(?!\\p{L})[^.?!]{0,25}(?<!\\p{L})(?:speak|talk|chat)',
  "see (?:you|each other|one another|him|her|mr|mrs|ms|miss|dr|prof|(?-i:\\p{Lu})(?!°)[\\p{L}.' -]{1,40}?)(?![\\p{L}])",
  `come (?:and|to|by|over|round)\\b${REST}(?:see|visit|you|office|by)`,
  '(?:drop|stop|come|call|swing) (?:by|in|round|at your)',
  'visit you',
  'introduce (?:myself|ourselves)',
  'get acquainted',
  `receive (?:us|me|you)`,
  'bounce around',
].join('|');

/** What they do then, and what one does alone as well. */
const MEET_OR_NOT =
  'discuss(?:ion of)?|(?:go|talk|run|look|walk) (?:over|through|at)|(?:phone|call|ring) you';
const TOGETHER = `(?:we|us|let's|together|with (?:you|him|her|mr|mrs|ms|dr|${CAPITAL})|(?:see|call|phone|ring) you)`;

/** What such a meeting is called; one that is not known yet. */
const KNOWN = '(?:the|this|that|our|your|my|these|those|his|her|their|last)';
const CALLED =
  '(?:[\\p{L}-]*meeting|(?:appointment|conversation|call|chat|talk|consultation|discussion|interview|audience|lunch|coffee|dinner|breakfast|drink|word|slot|session|visit|review|catch-up|intake|get-together)(?![\\p{L}]))';
const A_MEETING = `(?:a|an|another|some|for|W°+|L°+)\\s(?:\\(?(?!${KNOWN}\\b)[\\p{L}'°-]+\\)?,?\\s){0,3}?${CALLED}s?(?![\\p{L}])`;

const ASKS =
  "(?:(?:would|does|do|will|might|could|can) [WL]°|(?:could|can|may|might|shall|should|would|will) (?:we|i|you|he|she|it|there|mr|mrs|ms|dr|(?-i:\\p{Lu})(?!°)[\\p{L}.' -]{1,40}?)|let(?:'s| us)|(?:is|are|was) (?:it|there|you|he|she|mr|mrs|ms|miss|dr|prof|the|your|our|my|(?-i:\\p{Lu})(?!°)[\\p{L}.' -]{1,40}?)|do(?:es)? (?:you|it|he|she|mr|mrs|ms|dr|prof|(?-i:\\p{Lu})(?!°)[\\p{L}.' -]{1,40}?)|have you|when|what (?:times|days|are the possibilities|about|is possible|would be possible)|what (?:time|day) (?:would|could|can|suits|works)|which (?:day|days|time|times)|how about|fancy|any chance|possible|possibilit(?:y|ies))";
const WISHES =
  "(?:(?:would|should|i'd|we'd) (?:very much |also |rather |really )?(?:like|love|be (?:glad|grateful|happy|pleased|delighted|keen|good|great|nice|wise|useful))|(?:i|we) (?:hope|need|want|wish|wonder|request|propose|suggest|ask|feel|think|appreciate)|(?:was|am|are|were|been) (?:hoping|wondering|keen|thinking)|grateful|keen to|appreciate|it (?:would|might) be (?:good|great|nice|wise|useful))";
const AVAILABLE =
  '(?:free|available|availability|time|room|slot|slots|space|spare|gap|moment|opening|diary|calendar|(?:suits?|works?)(?! (?:in|on|at|with|from|together|hard)(?!\\p{L}))|L°+)';

const cue = (weight: number, timed: boolean, says: string): MeetingCue => ({
  weight,
  timed,
  says: new RegExp(says, 'iu'),
});

const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'&/-]|\\.(?=\\p{L}))*";
/** "Last month's papers". */
const OF_THEN = "W°+'s?(?= \\p{L})";
const NP = `(?<np>(?:${OF_THEN}|${WORD})(?: (?:(?:of|for|from) W°+|${OF_THEN}|${WORD})){0,8}?)`;
/** Where a matter ends. */
const STOP =
  "(?=[.,;:?!()\\n–—]|$| (?:\\(|[WL]°(?!°*')|(?:for|in|of|on|by|at|from|say|roughly|about|lasting|around|within) [WL]°|(?:together|with|needs?|needed|lasting|and (?:i|we|that|it)|could|can|would|might|may|should|which|that|please|when|if|at|but|is|are|was|will (?:be|take|need|require|last)|before)(?![\\p{L}-])))";
const about = (before: string, after = ''): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${before}) ${NP}${STOP}${after}`, 'giu');

/** How English asks for a meeting, or for one to be moved. */
export const MEETINGS_EN: MeetingCues = {
  asks: [
    cue(0.85, false, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})(?:${MEET})(?!\\p{L})`),
    cue(0.85, false, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})${A_MEETING}`),
    cue(0.85, false, `(?<!\\p{L})${WISHES}(?!\\p{L})${REST}(?<!\\p{L})(?:${MEET})(?!\\p{L})`),
    cue(0.85, false, `(?<!\\p{L})${WISHES}(?!\\p{L})${REST}(?<!\\p{L})${A_MEETING}`),
    cue(0.8, true, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<![\\p{L}°])${AVAILABLE}(?!\\p{L})`),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:${ASKS}|${WISHES})(?!\\p{L})(?=[^.?!]*(?<!\\p{L})${TOGETHER}(?!\\p{L}))${REST}(?<!\\p{L})(?:${MEET_OR_NOT})(?!\\p{L})`,
    ),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:let me know|tell me|hear)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:when|which (?:day|days|time|times))(?!\\p{L})[^.?!]*(?<!\\p{L})(?:free|available|suits?|works?|could|can|time)(?!\\p{L})`,
    ),
    cue(
      0.85,
      false,
      `(?<!\\p{L})(?:please|kindly) (?:arrange|schedule|book|set up|plan|find)\\s${A_MEETING}`,
    ),
    cue(
      0.8,
      false,
      `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})(?:make|find|spare|have) (?:some |a little |any )?time for (?:us|me|a)(?!\\p{L})`,
    ),
    cue(
      0.8,
      true,
      `(?<!\\p{L})${WISHES}(?!\\p{L})${REST}(?<!\\p{L})(?:has|have|spare|find|take|schedule|book|reserve|arrange|plan)(?!\\p{L})[^.?!]*L°`,
    ),
    cue(
      0.8,
      false,
      '(?<!\\p{L})(?:how does your (?:diary|calendar|week) look|fit me in|fit us in|look(?:ing)? for a (?:date|time|day|moment)|which (?:day|days|date|dates|time|times|morning|afternoon) (?:would|do) you prefer|(?:propose|suggest|send (?:me|us)|give (?:me|us)|let (?:me|us) have) (?:a few|some|two or three|a couple of|two|three) (?:dates|times|slots|days)|put me down for a)(?!\\p{L})',
    ),
    cue(0.85, false, 'L°+ of your time'),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:i|we) (?:expect to )?need (?:(?:you|mr|mrs|ms|dr|${CAPITAL})[^.?!]{0,30} (?:for )?)?L°+`,
    ),
    cue(
      0.8,
      true,
      "(?<!\\p{L})(?:let us|let's|shall we|(?:could|can|would) (?:we|you))(?!\\p{L})[^.?!]*(?<!\\p{L})(?:book|reserve|set aside|block|schedule|plan|put)(?!\\p{L})[^.?!]*(?:L°+|diary|calendar)",
    ),
    cue(
      0.8,
      true,
      '(?<!\\p{L})(?:lunch|coffee|drinks?|breakfast|dinner|walk|chat)(?!\\p{L})[^.?!]*W°+[^.?!]*\\?|W°+[^.?!]*(?<!\\p{L})(?:lunch|coffee|chat|walk)(?!\\p{L})[^.?!]*\\?',
    ),
    cue(
      0.85,
      false,
      '(?<!\\p{L})(?:make|book|arrange|schedule|set up|fix) an? (?:[\\p{L}-]+ )?(?:appointment|meeting|call)(?!\\p{L})|invite you to a (?:discussion|meeting|conversation|talk|lunch)|find (?:something|a (?:date|time|day|moment|slot|gap))(?!\\p{L})',
    ),
  ],
  against:
    /(?<!\p{L})(?:(?:give|gave) (?:me|us|him|her) a call|call me|have (?:a look|any questions)|if you(?:'d| would)? like|hesitate|time to (?:read|review|look|send|check)|meet a deadline|deadlines?|send (?:me|us|the|you)(?! (?:a few|some|two|three|a couple))|sent (?:me|us|you)|forward (?:me|us|the)|survey|questionnaire|webinar|open day|sign up|register|courier|parcel|deliver(?:y will|ed)|invoice|settle it|pay(?:ment)?|thank you for the (?:pleasant|good|nice|conversation|meeting)|apologies for|minutes of|read the report|read (?:the|it)|turn to my|agreed that|meeting room is|what time (?:does|is|was|did)|start again)(?!\p{L})/iu,
  moves: [
    /(?<!\p{L})(?:move|moved|moving|shift|reschedule|rescheduled|postpone|postponed|put off|put back|bring forward|brought forward|swap|change (?:the|our) (?:time|date|appointment|meeting)|(?:bring|move|put) [^.?!]{1,40} forward)(?!\p{L})/iu,
    /(?<!\p{L})(?:appointment|meeting|call|lunch|talk|conversation|be)(?!\p{L})[^.?!]* an? (?:hour|day|week|half an hour) (?:earlier|later)/iu,
    /(?:cannot|can't|can not|no longer|unable to) (?:make|do|manage|come|attend|keep)(?: our (?:appointment|meeting) (?:of|on))?(?: on)? W°|W°+ (?:no longer works|will not work after all|is not going to work|after all)|(?:instead|in place) of W°/iu,
  ],
  about: [
    about(
      'subject(?: is)?:?|(?:it|this|which) (?:concerns|is about|relates to)|concerning|re:?|regarding|with regard to|in connection with|on the subject of|as regards|in relation to|relating to',
    ),
    about(
      'about|on the matter of|to discuss|discuss(?:ion of)?|(?:to )?(?:go|talk|run|look|walk) (?:over|through|at)|to settle|ideas on|talk on|settle',
    ),
    about('on'),
    about('for'),
    new RegExp(`(?:^|[;,.?!] ?)${NP}(?= needs L°)`, 'giu'),
  ],
  noMatter:
    /^(?:(?:a|an|the|your|my|our|this|that|another|some) )*(?:meeting|appointment|conversation|call|chat|talk|word|time|moment|reply|answer|message|mail|hour|hours|day|days|week|weeks|minute|minutes|office|diary|fortnight|review|signing|behalf|[WL]°*|you|me|us|him|her|them|it|mr|mrs|ms|dr|intake|lunch|coffee|now|example|monday|tuesday|wednesday|thursday|friday|phone consultation|discussion|late|short|behalf of \p{L}+|\d+)(?: |$)|^(?:the|a|an|your|my|our)$/iu,
};
