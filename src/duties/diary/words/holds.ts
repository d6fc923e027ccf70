import type { Words } from '../../../core/text/words.ts';

/** What is said of times that are held, and of answers in plain words to them. */
export const holdWords: Words = {
  'diary.hold': { nl: 'Voor {who} wordt vastgehouden: {when}.', en: 'Held for {who}: {when}.' },
  'diary.hold-by-telephone': {
    nl: 'Van {name} is geen mailadres bekend; de tijden worden vastgehouden, het aanbod doet u zelf.',
    en: 'No mail address of {name} is known; the times are held, the offer is yours to make.',
  },
  'diary.offer': {
    nl: '{who} krijgt een brief met {count} momenten om uit te kiezen.',
    en: '{who} gets a letter with {count} times to choose from.',
  },
  'diary.offer-one': {
    nl: '{who} krijgt een brief met dit moment.',
    en: '{who} gets a letter with this time.',
  },
  'diary.offer-same': {
    nl: '{who} krijgt een brief met {count} momenten die ook aan {others} worden aangeboden; wie het eerst antwoordt, gaat voor.',
    en: '{who} gets a letter with {count} times that are offered to {others} as well; whoever answers first has the choice.',
  },
  'diary.offer-same-one': {
    nl: '{who} krijgt een brief met een moment dat ook aan {others} wordt aangeboden; wie het eerst antwoordt, gaat voor.',
    en: '{who} gets a letter with a time that is offered to {others} as well; whoever answers first has it.',
  },
  'diary.same-hours-as': {
    nl: 'Deze tijd wordt ook aan {others} aangeboden.',
    en: 'This time is offered to {others} as well.',
  },
  'diary.same-hours-never': {
    nl: 'Dezelfde uren voor meer mensen mag volgens clausule {clause} van uw volmacht niet; ieder krijgt eigen uren.',
    en: 'The same hours for several people are ruled out by clause {clause} of your mandate; each gets hours of his own.',
  },
  'diary.offered-already': {
    nl: '{when} is al aangeboden aan {who}, tot {until}.',
    en: '{when} is offered to {who} already, until {until}.',
  },
  'diary.promised-to': {
    nl: '{when} is al aangeboden aan {who}, met de toezegging dat het tot {until} vrij blijft. Wie het eerst antwoordt, zou dan voorgaan.',
    en: '{when} is offered to {who} already, who was told that it is kept until {until}. Whoever answers first would then have it.',
  },
  'diary.taken-before': {
    nl: '{who} kiest een tijd die intussen vergeven is; wat nog voor {who} werd vastgehouden, wordt vrijgegeven.',
    en: '{who} chooses a time that has been taken since; what was still held for {who} is released.',
  },
  'diary.chosen-before': {
    nl: '{who} koos deze tijd eerder; dat ligt nog voor u klaar.',
    en: '{who} chose this time before; that still lies ready for you.',
  },
  'diary.release-rival': {
    nl: 'Deze tijd stond ook voor {who} open; dat vervalt zodra de afspraak staat.',
    en: 'This time was open to {who} as well; that ends once the appointment stands.',
  },
  'diary.rival-told': {
    nl: '{who} hoort dat de tijd vergeven is.',
    en: '{who} is told that the time is taken.',
  },
  'diary.rival-told-open': {
    nl: '{who} hoort dat de tijd vergeven is, en wat nog openstaat.',
    en: '{who} is told that the time is taken, and what is still open.',
  },
  'diary.rival-told-others': {
    nl: '{who} hoort dat de tijd vergeven is, en krijgt andere momenten.',
    en: '{who} is told that the time is taken, and is offered others.',
  },
  'diary.tell-by-telephone': {
    nl: '{who} heeft deze tijd per telefoon aangeboden gekregen: {when}. Staat de afspraak, dan zegt u dat daar zelf af.',
    en: '{who} was offered this time by telephone: {when}. Once the appointment stands, that is yours to take back there.',
  },
  'diary.release': {
    nl: 'Wat voor {who} werd vastgehouden, wordt vrijgegeven.',
    en: 'What was held for {who} is released.',
  },
  'diary.release-told': {
    nl: '{who} krijgt bericht dat de tijd niet langer wordt vastgehouden.',
    en: '{who} is told that the time is no longer held.',
  },
  'diary.no-hold': { nl: 'Daar wordt niets vastgehouden.', en: 'Nothing is held there.' },
  'diary.hold-together': {
    nl: 'Deze tijd hoort bij een aanbod dat in zijn geheel wordt vrijgegeven.',
    en: 'This time belongs to an offer that is released as a whole.',
  },
  'diary.invitation-chooses': {
    nl: 'De uitnodiging is de keuze van een moment dat de schrijver was voorgelegd; de afspraak wordt bevestigd als elk ander antwoord.',
    en: 'The invitation chooses a time that was put to its writer; it is confirmed like any other answer.',
  },
  'diary.hold-over': {
    nl: 'Deze tijd werd al niet meer vastgehouden.',
    en: 'This time was no longer held.',
  },
  'diary.hold-extended': {
    nl: 'Deze tijd wordt langer vastgehouden.',
    en: 'This time is held for longer.',
  },
  'diary.hold-lapsed': {
    nl: '{who} heeft niet geantwoord; de vastgehouden tijd ({what}) is weer vrij.',
    en: '{who} has not answered; the time that was held ({what}) is free again.',
  },
  'diary.hold-lapsed-answered': {
    nl: 'Op het antwoord van {who} is niet besloten; de vastgehouden tijd ({what}) is weer vrij.',
    en: 'Nothing was decided on the answer of {who}; the time that was held ({what}) is free again.',
  },
  'diary.hold-kept': {
    nl: '{who} heeft geantwoord, en daarop is nog niet besloten. De tijd ({what}) blijft daarom nog een werkdag vastgehouden.',
    en: '{who} has answered, and nothing has been decided on it yet. The time ({what}) therefore stays held for another working day.',
  },
  'diary.chosen': { nl: '{who} kiest {when}.', en: '{who} chooses {when}.' },
  'diary.confirms': {
    nl: '{who} krijgt een bevestiging van {when}.',
    en: '{who} gets a confirmation of {when}.',
  },
  'diary.release-others': {
    nl: 'Wat verder voor {who} werd vastgehouden, wordt vrijgegeven zodra de afspraak staat.',
    en: 'What else was held for {who} is released once the appointment stands.',
  },
  'diary.lapse-told': {
    nl: '{who} krijgt een beleefd bericht dat de tijd weer vrij is.',
    en: '{who} gets a courteous line that the time is free again.',
  },
  'diary.suits-too': {
    nl: 'Ook {when} schikt; de vroegste tijd ligt klaar.',
    en: '{when} suits as well; the earliest time lies ready.',
  },
  'diary.none-suits': {
    nl: 'Wat voor {who} werd vastgehouden, schikt niet en wordt vrijgegeven.',
    en: 'What was held for {who} does not suit and is released.',
  },
  'diary.proposes-instead': {
    nl: '{who} stelt zelf voor: {when}. Dan kunt u.',
    en: '{who} proposes instead: {when}. You can then.',
  },
  'diary.answer-unclear': {
    nl: '{who} schrijft over de aangeboden tijden: „{words}”. Welke het wordt, is daarmee niet duidelijk; ze blijven vastgehouden.',
    en: '{who} writes about the times offered: “{words}”. Which it is to be is not clear from that; they stay held.',
  },
  'diary.asks-back': {
    nl: 'Uit het antwoord van {who} („{words}”) blijkt niet welke tijd het wordt; gevraagd wordt het nog eens te zeggen.',
    en: 'The answer from {who} (“{words}”) does not show which time it is to be; it is asked once more.',
  },
  'diary.cannot-read': {
    nl: 'Ook het tweede antwoord van {who} op de aangeboden tijden is niet te duiden: „{words}”. Wat zal ik doen?',
    en: 'The second answer from {who} about the times offered cannot be made out either: “{words}”. What shall I do?',
  },
  'diary.lapse-what-now': {
    nl: '{who} heeft niet geantwoord op de tijden voor „{what}”; ze zijn weer vrij. Wat zal ik doen?',
    en: '{who} has not answered about the times for “{what}”; they are free again. What shall I do?',
  },
  'diary.answered-what-now': {
    nl: '{who} schreef over de tijden voor „{what}”, maar er is niets uit gekomen; ze zijn weer vrij. Wat zal ik doen?',
    en: '{who} wrote about the times for “{what}”, but nothing has come of it; they are free again. What shall I do?',
  },
  'diary.choice-telephone': { nl: 'Bellen', en: 'Telephone' },
  'diary.choice-offer-again': { nl: 'Opnieuw tijden aanbieden', en: 'Offer other times' },
  'diary.choice-let-rest': { nl: 'Laten rusten', en: 'Let it rest' },
  'diary.read-from-words': {
    nl: 'Dit is gelezen uit gewone woorden: „{words}”. Kijk of het zo bedoeld is.',
    en: 'This was read from plain words: “{words}”. Please see whether it is meant so.',
  },
  'diary.answered-late': {
    nl: 'Het antwoord van {who} kwam toen de tijd al niet meer werd vastgehouden.',
    en: 'The answer of {who} came when the time was no longer held.',
  },
  'diary.known-by-name': {
    nl: 'Dat {address} van {who} is, blijkt alleen uit de naam.',
    en: 'That {address} belongs to {who} is known from the name alone.',
  },
  'diary.on-his-clock': {
    nl: 'Gelezen op de klok waarop {who} schrijft ({zone}).',
    en: 'Read on the clock by which {who} writes ({zone}).',
  },
  'diary.not-vouched': {
    nl: 'Niemand staat ervoor in dat deze mail werkelijk van {address} komt.',
    en: 'Nobody vouches that this mail really comes from {address}.',
  },
};
