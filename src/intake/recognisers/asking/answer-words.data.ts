/** What a clause of an answer says. The first that fits decides, in this order. */
export interface AnswerForm {
  readonly kind: 'undecided' | 'other' | 'no' | 'yes';
  readonly says: RegExp;
}

/** Dutch answers. Each is tried on one clause, in lower case, without the joining word before it. */
export const ANSWERS_NL: readonly AnswerForm[] = [
  {
    kind: 'undecided',
    says: /\b(?:weet (?:ik |het |dat )*nog niet|nog niet (?:zeker|bekend|duidelijk|besloten)|kom(?:en)? .{0,40}terug|moet .{0,40}(?:overleggen|nagaan|navragen|nakijken)|laat .{0,40}weten|onder voorbehoud|in beraad|(?:denk|denken) (?:er|erover|hierover) .{0,12}na|overleg(?:gen)? (?:ik|wij|we|het|dit)|kan ik nog niet)\b/,
  },
  {
    kind: 'other',
    says: /\b(?:liever|in plaats van|in plaats daarvan|tegenvoorstel|alternatief|stel(?:len)? (?:ik |wij |we )?(?:voor|dan)|zou(?:den)? .{0,40}(?:ook|wel) (?:kunnen|schikken|passen)|verplaatsen naar|verzetten naar|verschuiven naar|(?:kan|kunnen|schikt|lukt|past) (?:het|dat|we|u|je|jou)?\s?(?:ook|misschien|eventueel|niet)? ?(?:op|om)? ?(?:een dag|een week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|later|eerder)|wel (?:op |om )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|(?:kan|schikt|past|lukt|komt) (?:mij |ons |me )?(?:wel|beter)|kan (?:ik|wij|we) wel)\b/,
  },
  {
    kind: 'no',
    says: /^(?:nee|neen|helaas|jammer genoeg|tot mijn spijt|het spijt)(?![\p{L}])|\b(?:schikt|past|lukt|kan|kunnen|gaat|komt|ben|zijn|is|hoeft|wil|willen)\b.{0,45}\b(?:niet|geen|helaas|onmogelijk)\b|\bniet\.?$|\bniet (?:akkoord|mogelijk|in de gelegenheid|aanwezig|beschikbaar|haalbaar)\b|\b(?:verhinderd|afzeggen|afslaan|afwijzen|zie(?:n)? (?:ik |wij |we )?(?:ervan )?af|bedank(?:en)? voor de eer|moet(?:en)? (?:ik |wij |we )?(?:helaas )?(?:afzeggen|weigeren|annuleren)|(?:geen|onvoldoende) (?:tijd|gelegenheid|interesse|belangstelling|behoefte))\b/u,
  },
  {
    kind: 'yes',
    says: /^(?:ja|jazeker|jawel|zeker|prima|akkoord|goed|heel goed|graag|heel graag|uitstekend|natuurlijk|oké|oke|ok|in orde|afgesproken|geen probleem|geen bezwaar|top|klopt|dat klopt|perfect)(?![\p{L}])|\b(?:schikt|past|lukt|komt (?:mij |ons |me )?(?:goed |prima )?uit|is goed|is prima|is akkoord|is in orde|vind ik goed|is (?:wat )?(?:mij|ons) betreft)\b|\bwel(?: goed| prima)?[.!]?$|\b(?:akkoord|ik (?:ben|kom) (?:er|aanwezig|graag|dan)|(?:ik|wij|we) (?:zijn|ben) (?:er|aanwezig|beschikbaar)|bevestig(?:en)? (?:ik |wij |we )?(?:hierbij |graag )?(?:de|onze|mijn) (?:afspraak|komst|aanwezigheid|reservering|bestelling|opdracht)|ga(?:an)? (?:ik |wij |we )?(?:hiermee |daarmee )?akkoord|kan (?:ik )?(?:dan |prima |goed |die dag )|kunnen (?:wij|we) (?:dan|prima))\b/u,
  },
];

/** English answers. */
export const ANSWERS_EN: readonly AnswerForm[] = [
  {
    kind: 'undecided',
    says: /\b(?:don't know yet|not (?:yet )?(?:sure|certain|decided|confirmed)|not sure yet|get back to you|come back to you|have to (?:check|ask|consult|see)|need to (?:check|ask|consult)|let me (?:check|think|see|ask|consult)|let you know|subject to|provisional(?:ly)?|tentative(?:ly)?|think (?:it|about it) over|under consideration|still deciding|(?:might|may) be able)\b/,
  },
  {
    kind: 'other',
    says: /\b(?:instead|rather|alternatively|prefer|how about|what about|would .{0,40}(?:work|suit|be possible)|could (?:we|you|it) .{0,40}(?:move|make it|change|do|meet|be)|can (?:we|you) .{0,30}(?:move|make it|do|change)|suggest|propose|counter-?(?:offer|proposal)|(?:reschedule|move|postpone|shift|push) (?:it |this |our \w+ |the \w+ )?(?:to|until|back)|(?:but )?(?:i|we) (?:can|could) (?:do|make|manage|offer)|(?:works|suits|is) (?:me |us )?(?:better)|any other (?:day|time|date))\b/,
  },
  {
    kind: 'no',
    says: /^(?:no(?! (?:problem|objection|trouble|issue|worries))|nope|unfortunately|regrettably|sadly|sorry|i'm afraid|i am afraid|i regret|we regret)\b|\b(?:can't|cannot|can not|won't|isn't|aren't|doesn't|not)\b.{0,35}\b(?:make|attend|come|join|work|suit|possible|available|able|do|manage|accept|agree|convenient|interested|free)\b|\bnot\.?$|\b(?:unable to|decline|must (?:decline|cancel)|have to (?:decline|cancel|pass)|not able|no longer (?:able|available|needed)|out of the question|otherwise engaged)\b/,
  },
  {
    kind: 'yes',
    says: /^(?:yes|yep|yeah|sure|certainly|absolutely|of course|fine|great|perfect|agreed|ok|okay|good|gladly|no problem|will do|sounds (?:good|great|fine)|that's (?:fine|correct|right|ok)|correct|confirmed|happy to|i'd love to|with pleasure)\b|\b(?:works|suits|is fine|is good|is ok|is okay|is perfect|is confirmed|would be fine|would work)\b|\b(?:does|do|would)[.!]?$|\b(?:happy|glad|pleased|delighted) to (?:confirm|attend|accept|join|come|meet|agree)\b|\b(?:i|we) (?:accept|agree|confirm|approve|can make|can attend|can come|'ll be there|will be there|will attend|will join)\b|\bi'll be there\b/,
  },
];
