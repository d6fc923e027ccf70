/** Why something is ordered, as it is said before the order. `who`, `what` and `when` are what the order may point back to. */
export const ENGLISH_REASONS: readonly RegExp[] = [
  // Somebody is ill, away, busy or leaves.
  /^(?<who>.+?)(?:\s+is|\s+are|['’]s|['’]m|\s+am|\s+will\s+be|\s+has\s+been|\s+just\s+called\s+in|\s+called\s+in|\s+phoned\s+in)\s+(?:now\s+|unfortunately\s+|both\s+|all\s+)?(?:off\s+)?(?:sick|ill|unwell|poorly|away|off|out|out\s+of\s+(?:the\s+)?(?:office|town)|on\s+(?:holiday|leave|vacation|sick\s+leave)|abroad|(?:too\s+|very\s+)?busy|unavailable|not\s+available|double[- ]booked|overbooked|swamped|stuck|delayed|held\s+up|tied\s+up|in\s+hospital|running\s+late|not\s+(?:in|there|coming))(?:\s+(?<when>.+))?$/i,
  /^(?<who>.+?)\s+(?:(?:is|are)\s+(?:leaving|retiring|quitting|resigning|moving\s+on|no\s+longer\s+(?:with|working|at|part)|parting)|(?:has|have)\s+(?:left|quit|resigned|retired|moved\s+on|changed\s+jobs)|(?:left|quit|resigned|retired))\b.*$/i,
  /^(?<who>.+?)\s+(?:has|have|had|has\s+got|['’]ve\s+got)\s+(?:to\s+leave|cancell?ed|called\s+in\s+sick|no\s+time|another\s+(?:appointment|meeting)|a\s+(?:conflict|clash|cold|fever)|the\s+flu)(?:\s+(?<when>.+))?$/i,
  // Somebody cannot, or need not.
  /^(?<who>.+?)\s+(?:can['’]?t|cannot|can\s+not|couldn['’]?t|won['’]?t|will\s+not|is\s+not\s+able\s+to|isn['’]?t\s+able\s+to|is\s+unable\s+to)\s+(?:be\s+able\s+to\s+)?(?:make\s+it|make|do|come|attend|be\s+there|join|manage|be)(?:\s+(?<when>.+))?$/i,
  /^(?<who>.+?)\s+(?:does\s*n['’]?o?t|doesn['’]?t|need\s+not|no\s+longer|don['’]?t)\s+(?:needs?|have|has)\s+to\s+(?:be\s+(?:at|in)|attend|come\s+to|join)\s+(?<what>.+)$/i,
  /^(?<who>.+?)\s+(?:wants|wanted|chose|chooses|likes|takes)\s+(?:neither|none)(?:\s+of\s+.+)?$/i,
  // Somebody is to come.
  /^(?<who>.+?)\s+(?:should|must|has\s+to|needs\s+to|ought\s+to|will)\s+(?:also\s+)?be\s+(?:there|with\s+us|present)(?:\s+(?<when>.+))?$/i,
  // Something came between, or is over.
  /^(?:something|sth|things?)(?:\s+has|['’]s|\s+have)?\s+(?:just\s+)?(?:came|come|cropped)\s+up.*$/i,
  /^(?:my|our|the)\s+plans?\s+(?:has|have)?\s*changed$/i,
  /^there(?:['’]s|\s+is|\s+has)\s+been\s+a\s+change\s+of\s+plans?$/i,
  /^(?:we|i)(?:['’]ve|\s+have)?\s+(?:just\s+)?(?:decided|agreed)\s+(?:that\s+)?(?:we|i)\s+(?:don['’]?t|do\s+not|no\s+longer|won['’]?t)\s+(?:need|want)\s+(?:to\s+have\s+)?(?:(?:any|the|more|our|those|these)\s+)*(?<what>.+?)(?:\s+any\s*more|\s+anymore)?$/i,
  /^(?:we|i)\s+(?:don['’]?t|do\s+not|no\s+longer)\s+(?:need|want)\s+(?:to\s+have\s+)?(?:(?:any|the|more|our|those|these)\s+)*(?<what>.+?)(?:\s+any\s*more|\s+anymore)?$/i,
  /^there(?:['’]s|\s+is)\s+no\s+(?:more\s+)?need\s+for\s+(?:(?:any|the|more|our|those)\s+)*(?<what>.+?)(?:\s+any\s*more|\s+anymore)?$/i,
  /^(?:i|we)(?:['’]m|\s+am|['’]re|\s+are)\s+not\s+going\s+to\s+(?<what>.+)$/i,
];

/** Somebody is to be met; the order that follows says when. */
export const ENGLISH_WISHES: readonly RegExp[] = [
  /^(?:i\s+think\s+)?(?:i|we)(?:['’]d)?\s+(?:really\s+|probably\s+|do\s+)?(?:might\s+|may\s+|should\s+)?(?:need|want|have|ought|would\s+like|like|should)?(?:\s+to)?\s*(?<sort>catch\s+up|touch\s+base|talk|speak|meet(?:\s+up)?|sync(?:\s+up)?|check\s+in|sit\s+down|see)(?:\s+(?:with|to))?\s+(?<who>.+?)(?:\s+(?:soon|again|sometime|at\s+some\s+point))?$/i,
  /^(?:i|we)\s+(?:haven['’]?t|have\s+not)\s+(?<sort>met|seen|spoken|talked|caught\s+up)(?:\s+(?:with|to|up\s+with))?\s+(?<who>.+?)\s+(?:in|for)\s+(?:a\s+(?:while|long\s+(?:time|while))|ages|some\s+time|quite\s+(?:a\s+while|some\s+time)|too\s+long|long)$/i,
  /^it(?:['’]s|\s+has|\s+is)\s+been\s+(?:a\s+(?:while|long\s+time)|ages|too\s+long)\s+since\s+(?:i|we)\s+(?:last\s+)?(?<sort>met|saw|spoke|talked|caught\s+up)(?:\s+(?:with|to))?\s+(?<who>.+)$/i,
];
