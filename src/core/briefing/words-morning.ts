import type { Words } from '../text/words.ts';

/** What the morning says: what changed, who owes whom, who is quiet, what is about to go wrong. */
export const morningWords = {
  'brief.morning-title': { nl: 'Vanochtend, {day}', en: 'This morning, {day}' },
  'brief.morning-lead': { nl: 'Samengesteld {made}.', en: 'Made {made}.' },
  'brief.section-signals': { nl: 'Onder uw aandacht', en: 'For your attention' },
  'brief.section-changes': {
    nl: 'Veranderd sinds de dagmap',
    en: 'Changed since the day folder',
  },
  'brief.section-they-owe': { nl: 'Van wie wij nog iets krijgen', en: 'Who owes us' },
  'brief.section-we-owe': { nl: 'Wie nog iets van ons krijgt', en: 'Whom we owe' },
  'brief.section-quiet': { nl: 'Opvallend stil', en: 'Oddly quiet' },
  'brief.section-tickler': { nl: 'Het rappel', en: 'The tickler' },
  'brief.no-changes': {
    nl: 'Er is niets veranderd sinds de dagmap van gistermiddag.',
    en: 'Nothing changed since the folder of yesterday afternoon.',
  },
  'brief.no-owing': {
    nl: 'Er staat niets open.',
    en: 'Nothing is open.',
  },
  'brief.more-owing': {
    nl: 'Bij nog {count} anderen staat iets open: secretaris loops',
    en: 'Something is open with another {count}: secretaris loops',
  },
  'brief.change-added': { nl: 'Nieuw: {title}, {hours}.', en: 'New: {title}, {hours}.' },
  'brief.change-gone': { nl: 'Vervallen: {title}, {hours}.', en: 'Off: {title}, {hours}.' },
  'brief.change-moved': {
    nl: '{title}: nu {hours} (was {was}).',
    en: '{title}: now {hours} (was {was}).',
  },
  'brief.change-place': { nl: '{title}: nu {place}.', en: '{title}: now {place}.' },
  'brief.change-no-place': {
    nl: '{title}: de plaats is eruit.',
    en: '{title}: the place was taken out.',
  },
  'brief.change-joins': { nl: '{title}: ook met {names}.', en: '{title}: also with {names}.' },
  'brief.change-leaves': {
    nl: '{title}: zonder {names}.',
    en: '{title}: without {names}.',
  },
  'brief.change-paper': {
    nl: '{title}: er kwam een stuk bij, {name} (bijlage {number}).',
    en: '{title}: a paper came in, {name} (annex {number}).',
  },
  'brief.change-said': { nl: '{title}:', en: '{title}:' },
  'brief.change-settled': {
    nl: '{title}: afgedaan is “{what}”.',
    en: '{title}: settled is “{what}”.',
  },
  'brief.change-clash': { nl: 'Dit gaat schuren:', en: 'This will not fit:' },
  'brief.change-decide': { nl: 'Te beslissen:', en: 'To decide:' },
  'brief.quiet-person': {
    nl: '{name} schreef {days} niet, laatst op {last}; langer dan {usual} bleef het nooit stil.',
    en: '{name} has not written for {days}, last on {last}; it was never quiet for longer than {usual}.',
  },
  'brief.quiet-channel': {
    nl: 'In {name} kwam {days} niets binnen, terwijl de mailbox wel gelezen wordt. Dat is ongewoon.',
    en: 'Nothing came into {name} for {days}, although the mailbox is read. That is unusual.',
  },
  'brief.quiet-unknown': {
    nl: 'Of er iemand opvallend stil is, is niet te zeggen zolang een mailbox niet gelezen kan worden.',
    en: 'Whether anybody is oddly quiet cannot be said as long as a mailbox cannot be read.',
  },
  'brief.tickler-fired': {
    nl: 'Van {day}: {due} aan de beurt, alle {due} bekeken; het laatste om {last}.',
    en: 'Of {day}: {due} were due, all {due} were looked at; the last at {last}.',
  },
  'brief.tickler-one': {
    nl: 'Van {day}: één aan de beurt, en die is bekeken, om {last}.',
    en: 'Of {day}: one was due, and it was looked at, at {last}.',
  },
  'brief.tickler-some': {
    nl: 'Van {day}: {due} aan de beurt, {fired} bekeken; het laatste om {last}.',
    en: 'Of {day}: {due} were due, {fired} were looked at; the last at {last}.',
  },
  'brief.tickler-none': {
    nl: 'Op {day} was er niets aan de beurt.',
    en: 'Nothing was due on {day}.',
  },
  'brief.tickler-late': {
    nl: 'Later dan gepland: {count} (van {times}).',
    en: 'Later than planned: {count} (of {times}).',
  },
  'brief.tickler-missed': {
    nl: 'Nog niet bekeken: {count} (van {times}).',
    en: 'Not looked at yet: {count} (of {times}).',
  },
  'brief.signal-clash': { nl: '{what}', en: '{what}' },
  'brief.signal-lapse': {
    nl: 'Het voorstel “{act}” vervalt op {when}; zwijgen is geen ja.',
    en: 'The proposal “{act}” lapses on {when}; silence is no yes.',
  },
  'brief.signal-papers': {
    nl: 'Voor {title} op {day} is nog niet binnen: “{what}”, van {name}.',
    en: 'Not in yet for {title} on {day}: “{what}”, from {name}.',
  },
  'brief.signal-unconfirmed': {
    nl: '{title} op {day} is door niemand bevestigd ({names}).',
    en: '{title} on {day} has been confirmed by nobody ({names}).',
  },
  'brief.signal-due': {
    nl: 'Wij zegden {name} toe: “{what}”. Dat komt op {day} aan de orde.',
    en: 'We promised {name}: “{what}”. That comes up on {day}.',
  },
  'brief.signal-late': {
    nl: '{name} antwoordde {late} van de laatste {of} keer pas na een herinnering.',
    en: '{name} answered only after a reminder in {late} of the last {of} matters.',
  },
  'brief.propose-look': {
    nl: 'Zegt u wat er moet wijken.',
    en: 'Do say which of them gives way.',
  },
  'brief.propose-cure': { nl: 'Voorstel: {cure}', en: 'Proposal: {cure}' },
  'brief.propose-approve': {
    nl: 'Voorstel: nu beslissen. secretaris approve {id}, of secretaris decline {id}',
    en: 'Proposal: decide now. secretaris approve {id}, or secretaris decline {id}',
  },
  'brief.propose-ask': {
    nl: 'Voorstel: vandaag {name} erover bellen of schrijven.',
    en: 'Proposal: telephone or write to {name} about it today.',
  },
  'brief.propose-confirm': {
    nl: 'Voorstel: vandaag om bevestiging vragen.',
    en: 'Proposal: ask for confirmation today.',
  },
  'brief.propose-answer': {
    nl: 'Voorstel: vandaag antwoorden, of {name} zeggen wanneer het komt.',
    en: 'Proposal: answer today, or tell {name} when it will come.',
  },
  'brief.propose-earlier': {
    nl: 'Voorstel: {name} voortaan een eerdere termijn geven, of bellen.',
    en: 'Proposal: give {name} an earlier term from now on, or telephone.',
  },
  'brief.order-move': {
    nl: 'verzet {title} van {day} naar {to}',
    en: 'move {title} of {day} to {to}',
  },
  'brief.propose-order': { nl: 'Zegt u: “{order}”.', en: 'Say: “{order}”.' },
  'brief.morning-subject': { nl: 'Vanochtend, {day}', en: 'This morning, {day}' },
  'brief.morning-notice': {
    nl: 'Het ochtendbericht van {day} ligt klaar. Om wat erin staat wordt het niet gemaild; u leest het op de pagina Dagmap, onder Vanochtend, of met: secretaris morning',
    en: 'The morning report of {day} is ready. Because of what is in it, it is not mailed; you read it on the page Day folder, under This morning, or with: secretaris morning',
  },
  'brief.morning-made': {
    nl: 'Het ochtendbericht van {day} is samengesteld.',
    en: 'The morning report of {day} was made.',
  },
  'brief.signals-decline': {
    nl: 'Een signaal dat u niet meer wilt horen: secretaris signals decline NUMMER',
    en: 'A signal you do not want to hear again: secretaris signals decline NUMBER',
  },
} as const satisfies Words;
