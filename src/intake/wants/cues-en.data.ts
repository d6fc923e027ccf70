import type { Cue } from './cue.ts';
import { cue } from './cue.ts';

/** English words in the writer's own text or subject that tell what a mail wants. Precise rather than complete. */
export const CUES_EN: readonly Cue[] = [
  cue(
    'meeting-request',
    0.85,
    /\b(?:(?:could|can|shall|should) we (?:meet|schedule|set up|arrange|have a (?:call|meeting))|(?:schedule|arrange|set up|book|make|have) (?:a|an) (?:meeting|call|appointment)|would (?:you|\w+day) (?:be (?:free|available)|suit)|are you (?:free|available)|when (?:would|are|could) you (?:be )?(?:free|available|meet)|what times? (?:suits?|works?)|like to (?:meet|see you|make an appointment))\b/i,
  ),
  cue(
    'meeting-request',
    0.8,
    /\b(?:let(?:'s| us) (?:meet|get together|schedule|find a (?:date|time|moment|slot))|which (?:day|date|afternoon|morning|time)s? (?:would |do you |suits? |works? )?(?:you )?(?:suits?|prefer|works?)\b|(?:find|plan|propose) (?:a|an|two or three|some|a few) (?:date|dates|time|times|slot|moment)|(?:i|we) (?:suggest|propose) (?:we|to) meet|site visit|(?:have|catch up over) (?:a )?(?:lunch|coffee)\b[^.!\n]{0,40}\?)/i,
  ),
  cue(
    'meeting-answer',
    0.8,
    /\b(?:(?:that|tuesday|monday|wednesday|thursday|friday|the (?:first|second|third) (?:option|time|slot|date)) (?:works|suits|is fine|is good|would be fine)|(?:confirm|confirming) (?:our|my|the) (?:meeting|appointment)|(?:i|we) (?:can(?:no|')t|am unable to|are unable to) (?:make it|attend|come)|see you then|(?:cancel|postpone|reschedule|move) (?:our|my|the|tomorrow's|today's) (?:meeting|appointment|lunch|call))\b/i,
  ),
  cue(
    'document-delivery',
    0.75,
    /\b(?:please find (?:attached|enclosed)|attached (?:is|are|please find)|i (?:have|am) (?:attach|enclos)|i (?:attach|enclose)|enclosed (?:is|are|please|you will)|(?:is|are) (?:attached|enclosed)|herewith the|hereby send)/i,
  ),
  cue(
    'invoice',
    0.85,
    /\b(?:invoice (?:number|no\.?|date|attached)|(?<!payment of |term of |paid )our invoice|attached invoice|your invoice (?:for|is ready|of)|amount due|(?:fee note|statement of fees|credit note|pro forma invoice)|invoice for)\b/i,
  ),
  cue(
    'payment-reminder',
    0.9,
    /\b(?:payment reminder|(?:second|final|last|first|friendly) reminder\b[^.!?\n]{0,60}\b(?:pay|paid|payment|invoice)|overdue (?:invoice|payment|amount|account)|outstanding (?:invoice|balance|payment|amount)|(?:remains|is still) (?:unpaid|outstanding)|past due|payment is overdue|not (?:yet )?(?:been paid|received (?:your )?payment)|notice of default|collection (?:agency|costs))\b/i,
  ),
  cue(
    'quote',
    0.85,
    /\b(?:quotation|our quote|your quote|(?:the|a) quote (?:for|is|includes)|price quote|request for (?:a )?(?:quote|quotation|proposal)|(?:an?|the) estimate (?:for|of)|price (?:indication|proposal))\b/i,
  ),
  cue(
    'order',
    0.85,
    /\b(?:order confirmation|your order|our order|order (?:number|no\.)|purchase order|(?:i|we)(?: would|'d)? like to order|place an order|(?:i|we) (?:hereby )?order the)\b/i,
  ),
  cue(
    'travel-confirmation',
    0.9,
    /\b(?:booking (?:confirmation|reference|number)|flight (?:confirmation|itinerary)|e-?ticket|boarding pass|your (?:flight|trip|reservation|stay|seats?|room) [^.?!\n]{0,40}\b(?:confirmed|booked|reserved)|itinerary for|reservation (?:confirmed|code))\b/i,
  ),
  cue(
    'travel-change',
    0.9,
    /\b(?:flight\b[^.?!\n]{0,40}(?:changed|cancel+ed|delayed|rescheduled|moved)|schedule change|gate change|(?:train|trip|booking|journey|tour)\b[^.?!\n]{0,30}(?:has been|was|is|has) (?:changed|cancel+ed|rescheduled|modified)|you have been rebooked|new departure time|change to your (?:booking|itinerary))\b/i,
  ),
  cue(
    'press-enquiry',
    0.9,
    /\b(?:(?:i am|i'm|as) a (?:freelance )?(?:journalist|reporter|correspondent)|(?:journalist|reporter|correspondent) (?:at|for|with)|(?:your|a) comment (?:on|for|before)|for (?:an?|the) (?:article|story|piece|broadcast|documentary)|right of reply|press (?:enquir|question|statement)|media request|interview (?:you|request)|before publication|our (?:newspaper|viewers))/i,
  ),
  cue(
    'invitation',
    0.85,
    /\b(?:save the date|(?:you are|you're) (?:cordially |warmly )?invited|(?:would like|delighted|pleased|honour) to invite|invitation (?:to|for)|invit(?:e|es|ing) you to|pleasure of (?:inviting|your company)|keynote|guest lecture|as (?:a|our) (?:guest )?speaker)\b/i,
  ),
  cue(
    'condolence',
    0.9,
    /\b(?:(?:my|our|sincere|deepest|heartfelt) (?:sincere |deepest |heartfelt )?condolences|sorry for your loss|(?:deepest|sincere|heartfelt) sympathy|thoughts are with you|saddened to hear|share in your grief)\b/i,
  ),
  cue(
    'congratulation',
    0.9,
    /\b(?:congratulations|congrats|congratulate (?:you|them)|happy birthday|many happy returns|happy new year)\b/i,
  ),
  cue(
    'complaint',
    0.85,
    /\b(?:(?:make|file|lodge|submit|raise) a (?:formal )?complaint|formal complaint|complain about|complaint against|(?:very|extremely|deeply) (?:dissatisfied|disappointed|unhappy)|(?:totally |completely )?unacceptable|outrageous|hold you liable|demand an apology|want my money back)\b/i,
  ),
  cue(
    'newsletter',
    0.7,
    /\b(?:newsletter|unsubscribe|view (?:this email )?in (?:your )?browser)\b/i,
  ),
];
