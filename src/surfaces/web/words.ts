import type { Words } from '../../core/text/words.ts';
import { standingWords } from '../telling/words/words-standing.ts';
import { ledgerWords } from './words-ledger.ts';
import { briefingPageWords } from './words-briefing.ts';
import { diaryPageWords } from './words-diary.ts';
import { contactPageWords } from './words-contacts.ts';
import { notePageWords } from './words-note.ts';
import { setupWords } from './words-setup.ts';

/** Names of places and parts of the pages. */
const places: Words = {
  'nav.label': { nl: 'Hoofdmenu', en: 'Main menu' },
  'nav.today': { nl: 'Vandaag', en: 'Today' },
  'nav.docket': { nl: 'Post', en: 'Docket' },
  'nav.approvals': { nl: 'Akkoord', en: 'Approvals' },
  'nav.diary': { nl: 'Agenda', en: 'Diary' },
  'nav.loops': { nl: 'Openstaand', en: 'Loops' },
  'nav.mandate': { nl: 'Volmacht', en: 'Mandate' },
  'nav.skip': { nl: 'Naar de inhoud', en: 'Skip to the contents' },
  'nav.for': { nl: 'Voor', en: 'For' },
  'nav.sign-out': { nl: 'Afmelden', en: 'Sign out' },
  'nav.search': { nl: 'Zoeken in de post', en: 'Search the mail' },
  'nav.find': { nl: 'Zoek', en: 'Find' },
  'page.rehearsal': {
    nl: 'Voorbeeldkantoor. Het is er nu {now}.',
    en: 'Sample office. The time there is {now}.',
  },
  'page.clock-hour': { nl: 'Een uur verder', en: 'An hour on' },
  'page.clock-day': { nl: 'Een dag verder', en: 'A day on' },
  'page.changed': { nl: 'Er is iets veranderd.', en: 'Something has changed.' },
  'page.refresh': { nl: 'Vernieuwen', en: 'Refresh' },
  'page.keys-on': { nl: 'Sneltoetsen aan', en: 'Keys on' },
  'page.keys-off': { nl: 'Sneltoetsen uit', en: 'Keys off' },
  'error.title': { nl: 'Dat ging niet', en: 'That did not work' },
  'error.back': { nl: 'Terug naar vandaag', en: 'Back to today' },
  'error.code': { nl: 'Code: {code}', en: 'Code: {code}' },
  'sign-in.title': { nl: 'Aanmelden', en: 'Sign in' },
  'sign-in.ready': {
    nl: 'Deze koppeling meldt u aan bij uw kantoor. Zij werkt één keer.',
    en: 'This link signs you in to your office. It works once.',
  },
  'sign-in.go': { nl: 'Aanmelden', en: 'Sign in' },
  'sign-in.how': {
    nl: 'U meldt zich aan met een koppeling die één keer werkt. Maak er een op de computer waar het kantoor draait:',
    en: 'You sign in with a link that works once. Make one on the machine where the office runs:',
  },
};

const today: Words = {
  'today.title': { nl: 'Vandaag', en: 'Today' },
  'today.alerts': { nl: 'Eerst dit', en: 'This first' },
  'today.seen-all': { nl: 'Alles gezien', en: 'All seen' },
  'today.seen': { nl: 'Gezien', en: 'Seen' },
  'today.could-not-look': {
    nl: 'Hier kon ik niet kijken',
    en: 'Where I could not look',
  },
  'today.could-not-look-one': {
    nl: '{title}: geen toegang sinds {since}. Of er post is, weet ik dus niet.',
    en: '{title}: no access since {since}. So I do not know whether there is mail.',
  },
  'today.waiting': { nl: 'Wacht op uw akkoord', en: 'Waiting for your consent' },
  'today.waiting-all': { nl: 'Alles bekijken', en: 'See them all' },
  'today.questions': { nl: 'Vragen aan u', en: 'Questions for you' },
  'today.due': { nl: 'Vandaag aan de beurt', en: 'Due today' },
  'today.arrived': { nl: 'Vandaag binnengekomen', en: 'Came in today' },
  'today.done': { nl: 'Vandaag gedaan', en: 'Done today' },
  'today.nothing': {
    nl: 'Er wacht niets op u.',
    en: 'Nothing waits for you.',
  },
  'today.nothing-came': { nl: 'Vandaag kwam er niets binnen.', en: 'Nothing came in today.' },
  'today.nothing-known': {
    nl: 'Ik zag vandaag niets binnenkomen, maar ik kon niet overal kijken.',
    en: 'I saw nothing come in today, but I could not look everywhere.',
  },
  'today.new-password': { nl: 'Nieuw wachtwoord', en: 'New password' },
  'today.new-password-hint': {
    nl: 'Ik probeer het eerst; wat niet werkt, wordt niet bewaard.',
    en: 'I try it first; what does not work is not saved.',
  },
  'today.tickler': {
    nl: 'De herinneringen zijn voor het laatst nagelopen op {at}.',
    en: 'The reminders were last gone through on {at}.',
  },
  'question.answer': { nl: 'Uw antwoord', en: 'Your answer' },
  'question.send': { nl: 'Antwoorden', en: 'Answer' },
};

const docket: Words = {
  'docket.title': { nl: 'Post', en: 'Docket' },
  'docket.empty': { nl: 'Er is nog niets binnengekomen.', en: 'Nothing has come in yet.' },
  'docket.received': { nl: 'Wordt nog gelezen', en: 'Still being read' },
  'docket.troubled': {
    nl: 'Kon niet worden verwerkt; bewaard',
    en: 'Could not be handled; kept',
  },
  'docket.no-subject': { nl: '(geen onderwerp)', en: '(no subject)' },
  'search.title': { nl: 'Gevonden', en: 'Found' },
  'search.none': {
    nl: 'Niets gevonden waarin al deze woorden voorkomen.',
    en: 'Nothing found in which all these words occur.',
  },
  'message.title': { nl: 'Bericht', en: 'Message' },
  'message.quoted': { nl: 'Hele tekst, met aanhalingen', en: 'Whole text, with quotations' },
  'message.encrypted': {
    nl: 'Dit bericht is versleuteld. Wat er staat, kan hier niet worden gelezen.',
    en: 'This message is encrypted. What it says cannot be read here.',
  },
  'message.parts': { nl: 'Bijlagen en delen', en: 'Annexes and parts' },
  'message.dropped': { nl: 'Weggelaten', en: 'Left out' },
  'message.why': { nl: 'Wat ermee gebeurde, en waarom', en: 'What became of it, and why' },
};

const approvals: Words = {
  'approvals.title': { nl: 'Akkoord', en: 'Approvals' },
  'approvals.empty': { nl: 'Er wacht niets op uw akkoord.', en: 'Nothing waits for your consent.' },
  'approvals.keys': {
    nl: 'a akkoord · d afwijzen · e aanpassen · j en k verder en terug',
    en: 'a approve · d decline · e edit · j and k next and previous',
  },
  'approvals.count': { nl: '{count} wachten', en: '{count} waiting' },
  'act.approve': { nl: 'Akkoord', en: 'Approve' },
  'act.decline': { nl: 'Afwijzen', en: 'Decline' },
  'act.serious': {
    nl: 'Dit had nooit voorgesteld mogen worden',
    en: 'This should never have been proposed',
  },
  'act.edit': { nl: 'Aanpassen', en: 'Edit' },
  'act.save': { nl: 'Bewaren en opnieuw voorleggen', en: 'Save and put before me again' },
  'act.stop': { nl: 'Tegenhouden', en: 'Stop' },
  'act.was-sent': { nl: 'Het is verstuurd', en: 'It was sent' },
  'act.send-again': { nl: 'Verstuur het alsnog', en: 'Send it after all' },
  'act.why': { nl: 'Waarom', en: 'Why' },
  'act.from': { nl: 'Van', en: 'From' },
  'act.to': { nl: 'Aan', en: 'To' },
  'act.cc': { nl: 'Kopie', en: 'Copy' },
  'act.subject': { nl: 'Onderwerp', en: 'Subject' },
  'act.text': { nl: 'Tekst', en: 'Text' },
  'act.annexes': { nl: 'Bijlagen', en: 'Annexes' },
  'act.grounds': { nl: 'Waarom ik dit voorstel', en: 'Why I propose this' },
  'act.sources': { nl: 'Waarop het berust', en: 'What it rests on' },
  'act.expires': { nl: 'Vervalt {at} zonder uw antwoord', en: 'Lapses {at} without your answer' },
  'act.due': { nl: 'Gebeurt {at}, tenzij u het tegenhoudt', en: 'Done {at} unless you stop it' },
  'act.unknown': {
    nl: 'Ik weet niet zeker of dit is verstuurd',
    en: 'I am not certain whether this was sent',
  },
  'act.approved-by': {
    nl: 'Akkoord van {names}; nog niet genoeg',
    en: 'Approved by {names}; more is needed',
  },
  'remark.refuse': { nl: 'Kan niet', en: 'Cannot be done' },
  'remark.stop': { nl: 'Let op', en: 'Stop and look' },
  'remark.warn': { nl: 'Kijk na', en: 'Please check' },
  'said.approved': { nl: '{act}: akkoord. {stands}', en: '{act}: approved. {stands}' },
  'said.bundle': {
    nl: 'Akkoord. Hieronder staat wat ervan geworden is.',
    en: 'Approved. What has become of it stands below.',
  },
  'said.needs-more': {
    nl: '{act}: uw akkoord staat; er is nog een akkoord nodig.',
    en: '{act}: your consent is noted; another one is needed.',
  },
  'said.declined': { nl: '{act}: afgewezen.', en: '{act}: declined.' },
  'said.stopped': { nl: '{act}: tegengehouden.', en: '{act}: stopped.' },
  'said.refused': { nl: '{act}: niet meer mogelijk.', en: '{act}: no longer possible.' },
  'said.edited': {
    nl: '{act}: aangepast; lees het nog eens na.',
    en: '{act}: edited; please read it again.',
  },
  'said.answered': { nl: 'Uw antwoord is genoteerd.', en: 'Your answer has been noted.' },
  'said.settled': { nl: '{act}: genoteerd. {stands}', en: '{act}: noted. {stands}' },
  'said.account': {
    nl: 'De aanmelding lukte; de post komt weer binnen.',
    en: 'The login worked; mail comes in again.',
  },
  'said.level': { nl: 'De bevoegdheid is aangepast.', en: 'The level of authority was changed.' },
};

const loops: Words = {
  'loops.title': { nl: 'Openstaand', en: 'Loops' },
  'loops.empty': { nl: 'Er staat niets open.', en: 'Nothing is open.' },
  'loops.they': { nl: 'Zij zijn ons iets schuldig', en: 'They owe us' },
  'loops.we': { nl: 'Wij zijn iets schuldig', en: 'We owe them' },
  'loops.what': { nl: 'Wat', en: 'What' },
  'loops.who': { nl: 'Wie', en: 'Who' },
  'loops.next': { nl: 'Volgende datum', en: 'Next date' },
  'loops.rung': { nl: 'Stand', en: 'Stands at' },
  'loops.chases': { nl: 'Herinnerd', en: 'Chased' },
  'loops.closed': { nl: 'Afgesloten zaken', en: 'Closed matters' },
  'loops.open': { nl: 'Openstaande zaken', en: 'Open matters' },
  'loops.outcome': { nl: 'Afloop', en: 'Outcome' },
};

const why: Words = {
  'why.title': { nl: 'Waarom', en: 'Why' },
  'why.deed': { nl: 'De daad', en: 'The deed' },
  'why.consent': { nl: 'Op wiens gezag', en: 'On whose authority' },
  'why.approved-by': { nl: 'Akkoord van {by}, {at}', en: 'Approved by {by}, {at}' },
  'why.clause': { nl: 'Clausule {number}', en: 'Clause {number}' },
  'why.decided': { nl: 'Wat er besloten is', en: 'What was decided' },
  'why.rests': { nl: 'Waarop het berust', en: 'What it rests on' },
  'why.bytes': { nl: 'De bytes waarmee het begon', en: 'The bytes it began with' },
  'why.received': { nl: 'Ontvangen {at}', en: 'Received {at}' },
  'why.ledger': { nl: 'In het grootboek', en: 'In the ledger' },
  'why.entry': { nl: 'Regel', en: 'Entry' },
  'why.kind': { nl: 'Soort', en: 'Kind' },
  'why.at': { nl: 'Wanneer', en: 'When' },
  'why.hash': { nl: 'Keten', en: 'Chain' },
};

const mandate: Words = {
  'mandate.title': { nl: 'Volmacht', en: 'Mandate' },
  'mandate.none': {
    nl: 'Er is nog geen brief. Tot die er is, leg ik alles wat de deur uitgaat aan u voor, en doe ik alleen wat binnen blijft en ongedaan te maken is.',
    en: 'There is no letter yet. Until there is, I put everything that leaves before you, and do only what stays inside and can be undone.',
  },
  'mandate.since': { nl: 'Geldt sinds {at}', en: 'In force since {at}' },
  'mandate.letter': { nl: 'De brief', en: 'The letter' },
  'mandate.check': { nl: 'Nalezen', en: 'Check' },
  'mandate.adopt': { nl: 'Laten gelden', en: 'Adopt' },
  'mandate.understood': { nl: 'Zo begrijp ik haar', en: 'How I understand it' },
  'mandate.asked': { nl: 'Dit begrijp ik niet', en: 'What I do not understand' },
  'mandate.clash': { nl: 'Deze bepalingen botsen', en: 'These clauses clash' },
  'agreement.title': {
    nl: 'Hoe vaak mijn voorstellen goed waren',
    en: 'How often my proposals were right',
  },
  'agreement.none': {
    nl: 'Er zijn nog geen voorstellen beoordeeld.',
    en: 'No proposals have been judged yet.',
  },
  'agreement.kind': { nl: 'Soort', en: 'Kind' },
  'agreement.unchanged': { nl: 'Ongewijzigd', en: 'Unchanged' },
  'agreement.edited': { nl: 'Aangepast', en: 'Edited' },
  'agreement.declined': { nl: 'Afgewezen', en: 'Declined' },
  'agreement.row': { nl: 'Op rij goed', en: 'Right in a row' },
  'agreement.offer': { nl: 'Aanbod', en: 'Offer' },
  'agreement.raise': { nl: 'Voortaan zelf doen en melden', en: 'Do it and report from now on' },
  'agreement.lower': { nl: 'Een trede lager', en: 'A step lower' },
};

/** Every sentence of the pages. */
export const webWords: Words = {
  ...places,
  ...today,
  ...docket,
  ...approvals,
  ...standingWords,
  ...contactPageWords,
  ...loops,
  ...why,
  ...mandate,
  ...ledgerWords,
  ...setupWords,
  ...briefingPageWords,
  ...diaryPageWords,
  ...notePageWords,
};
