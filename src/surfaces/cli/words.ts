import { briefingCliWords } from './words-briefing.ts';
import { absenceCliWords } from './verbs/absence/words.ts';
import { owingCliWords } from './verbs/owing/words.ts';
import { diaryCliWords } from './words-diary.ts';
import { meetingCliWords } from './words-meetings.ts';
import { freeWords } from './free/words.ts';
import { calendarWords } from './words-calendar.ts';
import { letterCliWords } from './words-letters.ts';
import { modelWords } from './words-models.ts';
import { contactCliWords } from './words-contacts.ts';
import type { Words } from '../../core/text/words.ts';

/** What the command line says of itself. */
export const cliWords: Words = {
  ...calendarWords,
  ...modelWords,
  ...contactCliWords,
  ...letterCliWords,
  ...diaryCliWords,
  ...meetingCliWords,
  ...briefingCliWords,
  ...owingCliWords,
  ...absenceCliWords,
  ...freeWords,
  'cli.about': {
    nl: 'Het werk van een persoonlijk secretaris, op uw eigen computer. Wat de deur uitgaat, ziet u eerst.',
    en: 'The work of a personal secretary, on your own machine. What leaves, you see first.',
  },
  'cli.more': {
    nl: 'Beginnen: secretaris start --demo (voorbeeldkantoor) of secretaris start (uw eigen kantoor).\nVan een kenmerk volstaat het begin: secretaris approve ac-4t\nMeer over één opdracht: secretaris help docket',
    en: 'To begin: secretaris start --demo (sample office) or secretaris start (your own office).\nThe beginning of an id is enough: secretaris approve ac-4t\nMore about one command: secretaris help docket',
  },
  'cli.usage': { nl: 'Gebruik:', en: 'Usage:' },
  'cli.commands': { nl: 'Opdrachten:', en: 'Commands:' },
  'cli.options': { nl: 'Opties:', en: 'Options:' },
  'cli.arguments': { nl: 'Argumenten:', en: 'Arguments:' },
  'cli.examples': { nl: 'Voorbeelden:', en: 'Examples:' },
  'cli.help': { nl: 'uitleg', en: 'explanation' },
  'option.data': { nl: 'map met het kantoor', en: 'folder of the office' },
  'option.principal': { nl: 'om welke principaal het gaat', en: 'which principal it is about' },
  'option.as': { nl: 'namens welke gebruiker', en: 'as which user' },
  'option.now': {
    nl: 'oefenen: doen alsof het dit moment is (ISO 8601)',
    en: 'rehearsal: as if it were this moment (ISO 8601)',
  },
  'option.json': { nl: 'antwoord als JSON', en: 'answer as JSON' },
  'option.jsonl': {
    nl: 'antwoord als JSON, één object per regel',
    en: 'answer as JSON, one object a line',
  },
  'option.lang': { nl: 'taal van deze opdracht', en: 'language of this command' },
  'usage.unknown-command': {
    nl: 'Er is geen opdracht „{what}”.',
    en: 'There is no command “{what}”.',
  },
  'usage.unknown-option': { nl: 'Er is geen optie {what}.', en: 'There is no option {what}.' },
  'usage.missing-argument': {
    nl: 'Er ontbreekt iets: {what}.',
    en: 'Something is missing: {what}.',
  },
  'usage.missing-value': { nl: '{what} verwacht een waarde.', en: '{what} expects a value.' },
  'usage.missing-option': { nl: '{what} is nodig.', en: '{what} is needed.' },
  'usage.invalid': { nl: 'Die waarde kan niet. {what}', en: 'That value is not possible. {what}' },
  'usage.excess': {
    nl: 'Dat is meer dan deze opdracht aankan.',
    en: 'That is more than this command takes.',
  },
  'usage.other': { nl: 'Zo kan het niet. {what}', en: 'That is not possible. {what}' },
  'usage.mean': { nl: 'Bedoelde u {like}?', en: 'Did you mean {like}?' },
  'usage.see': { nl: 'Zie: secretaris {command} --help', en: 'See: secretaris {command} --help' },
  'usage.bad-moment': {
    nl: '„{value}” is geen moment. Schrijf het zo: 2026-11-23T09:00:00Z of 2026-11-23T10:00:00+01:00.',
    en: '“{value}” is not a moment. Write it like this: 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.',
  },
  'usage.config': { nl: '{problems}', en: '{problems}' },
  'usage.password': {
    nl: 'Er is geen wachtwoord gegeven. Typ het als erom gevraagd wordt, geef het met --password-stdin, of zet het in SECRETARIS_PASSWORD. Op de opdrachtregel zelf zou iedereen op deze computer het kunnen lezen.',
    en: 'No password was given. Type it when asked, give it with --password-stdin, or put it in SECRETARIS_PASSWORD. On the command line itself everybody on this machine could read it.',
  },
  'ask.password': {
    nl: 'Wachtwoord of app-wachtwoord voor {address}: ',
    en: 'Password or app password for {address}: ',
  },
  'ask.passphrase': { nl: 'Wachtzin voor de sleutel: ', en: 'Passphrase for the key: ' },
  'usage.passphrase': {
    nl: 'Er is geen wachtzin gegeven. Typ haar als erom gevraagd wordt, of zet haar in SECRETARIS_PASSPHRASE.',
    en: 'No passphrase was given. Type it when asked, or put it in SECRETARIS_PASSPHRASE.',
  },
  'import.progress': {
    nl: '{entries}{of} bekeken, {stored} nieuw, {known} bekend',
    en: '{entries}{of} looked at, {stored} new, {known} known',
  },
  'import.of': { nl: ' van {of}', en: ' of {of}' },
  'import.done': {
    nl: 'Klaar: {stored} nieuw, {known} al bekend, {decided} verwerkt.',
    en: 'Done: {stored} new, {known} known already, {decided} dealt with.',
  },
  'import.calendar': {
    nl: 'Agenda “{title}”: {added} afspraken nieuw, {changed} bijgewerkt, {known} al bekend.',
    en: 'Calendar “{title}”: {added} events new, {changed} brought up to date, {known} known already.',
  },
  'import.troubled': {
    nl: '{count} niet in de agenda gezet:',
    en: '{count} not put into the diary:',
  },
  'import.unread': {
    nl: '{count} niet ingelezen:',
    en: '{count} not read:',
  },
  'when.nothing': { nl: 'Geen datum of tijd gevonden.', en: 'No date or time found.' },
  'when.not-json': {
    nl: 'Deze regel is geen JSON. De andere regels zijn gelezen.',
    en: 'This line is not JSON. The other lines were read.',
  },
  'when.not-a-text': {
    nl: 'Deze regel heeft geen "text", of een "lang" die niet nl of en is. De andere regels zijn gelezen.',
    en: 'This line has no "text", or a "lang" that is not nl or en. The other lines were read.',
  },
  'when.bad-moment': {
    nl: 'De "now" of "zone" van deze regel is geen moment of tijdzone. Schrijf 2026-11-04T10:00 en Europe/Amsterdam.',
    en: 'The "now" or "zone" of this line is no moment or zone. Write 2026-11-04T10:00 and Europe/Amsterdam.',
  },
  'print.none': { nl: 'Niets.', en: 'Nothing.' },
  'print.no-approvals': {
    nl: 'Er wacht niets op uw akkoord.',
    en: 'Nothing waits for your consent.',
  },
  'print.no-docket': { nl: 'Er is niets binnengekomen.', en: 'Nothing has come in.' },
  'print.no-docket-known': {
    nl: 'Ik zag niets binnenkomen, maar ik kon niet overal kijken.',
    en: 'I saw nothing come in, but I could not look everywhere.',
  },
  'print.could-not-look': {
    nl: 'Hier kon ik niet kijken: {title}, sinds {since} ({state}).',
    en: 'Where I could not look: {title}, since {since} ({state}).',
  },
  'print.no-loops': { nl: 'Er staat niets open.', en: 'Nothing is open.' },
  'print.no-hits': {
    nl: 'Niets gevonden waarin al deze woorden voorkomen.',
    en: 'Nothing found in which all these words occur.',
  },
  'print.alerts': { nl: 'Eerst dit', en: 'This first' },
  'print.waiting': { nl: 'Wacht op uw akkoord', en: 'Waiting for your consent' },
  'print.questions': { nl: 'Vragen aan u', en: 'Questions for you' },
  'print.due': { nl: 'Vandaag aan de beurt', en: 'Due today' },
  'print.arrived': { nl: 'Vandaag binnengekomen', en: 'Came in today' },
  'print.done': { nl: 'Vandaag gedaan', en: 'Done today' },
  'print.to': { nl: 'Aan', en: 'To' },
  'print.cc': { nl: 'Kopie', en: 'Copy' },
  'print.from': { nl: 'Van', en: 'From' },
  'print.subject': { nl: 'Onderwerp', en: 'Subject' },
  'print.annexes': { nl: 'Bijlagen', en: 'Annexes' },
  'print.why': { nl: 'Waarom', en: 'Why' },
  'print.rests-on': { nl: 'Berust op', en: 'Rests on' },
  'print.expires': { nl: 'vervalt {at}', en: 'lapses {at}' },
  'print.due-at': {
    nl: 'gebeurt {at}, tenzij u het tegenhoudt',
    en: 'done {at} unless you stop it',
  },
  'print.they': { nl: 'zij', en: 'they' },
  'print.we': { nl: 'wij', en: 'we' },
  'print.approved-by': { nl: 'akkoord van {by}, {at}', en: 'approved by {by}, {at}' },
  'print.clause': { nl: 'clausule {number}: {text}', en: 'clause {number}: {text}' },
  'print.received': { nl: 'ontvangen {at} ({channel})', en: 'received {at} ({channel})' },
  'print.ledger-holds': {
    nl: '{principal}: het grootboek klopt; {entries} regels, keten tot {head}.',
    en: '{principal}: the ledger holds; {entries} entries, chain up to {head}.',
  },
  'print.ledger-broken': {
    nl: '{principal}: het grootboek klopt niet bij regel {at} ({why}). Bewaar deze map zoals hij is en zet een reservekopie elders terug om te vergelijken.',
    en: '{principal}: the ledger does not hold at entry {at} ({why}). Keep this folder as it is, and restore a backup elsewhere to compare.',
  },
  'print.approved': { nl: '{act}: akkoord. {stands}', en: '{act}: approved. {stands}' },
  'print.needs-more': {
    nl: '{act}: genoteerd; nog nodig: {who}.',
    en: '{act}: noted; still needed: {who}.',
  },
  'print.declined': { nl: '{act}: afgewezen.', en: '{act}: declined.' },
  'print.stopped': { nl: '{act}: tegengehouden.', en: '{act}: stopped.' },
  'print.refused': { nl: '{act}: niet mogelijk. {stands}', en: '{act}: not possible. {stands}' },
  'print.edited': {
    nl: '{act} vervangt {replaces} en wacht op uw akkoord.',
    en: '{act} replaces {replaces} and waits for your consent.',
  },
  'print.settled': { nl: '{act}: genoteerd. {stands}', en: '{act}: noted. {stands}' },
  'print.answered': {
    nl: '{question}: uw antwoord is genoteerd.',
    en: '{question}: your answer has been noted.',
  },
  'print.written': {
    nl: 'Ter akkoord voorgelegd: {acts}',
    en: 'Put before you for consent: {acts}',
  },
  'print.corrected': {
    nl: 'Begrepen. Deze mail wil nu: {wants}.',
    en: 'Understood. This mail now wants: {wants}.',
  },
  'print.corrected-none': {
    nl: 'Begrepen. Deze mail wil nu niets dat wij kennen.',
    en: 'Understood. This mail now wants nothing that we know of.',
  },
  'print.seen': { nl: '{count} gezien.', en: '{count} seen.' },
  'print.clauses': { nl: 'Begrepen', en: 'Understood' },
  'print.asked': { nl: 'Niet begrepen', en: 'Not understood' },
  'print.clash': { nl: 'Botst: {clauses}', en: 'Clash: {clauses}' },
  'print.default-mandate': {
    nl: 'Er is geen brief; de standaardvolmacht geldt: wat binnen blijft en ongedaan te maken is, gebeurt en wordt gemeld; wat de deur uitgaat, wordt voorgelegd.',
    en: 'There is no letter; the default mandate holds: what stays inside and can be undone is done and reported, what leaves is proposed.',
  },
  'print.adopted': {
    nl: 'De brief geldt vanaf nu ({count} bepalingen).',
    en: 'The letter is in force from now on ({count} clauses).',
  },
  'print.level': { nl: '{kind}: voortaan {level}.', en: '{kind}: {level} from now on.' },
  'print.no-agreement': {
    nl: 'Er zijn nog geen voorstellen beoordeeld.',
    en: 'No proposals have been judged yet.',
  },
  'print.agreement': {
    nl: '{kind}: {unchanged} ongewijzigd, {edited} aangepast, {declined} afgewezen; {row} op rij goed',
    en: '{kind}: {unchanged} unchanged, {edited} edited, {declined} declined; {row} right in a row',
  },
  'print.offer': {
    nl: '  aanbod: {level} (secretaris mandate accept {kind})',
    en: '  offer: {level} (secretaris mandate accept {kind})',
  },
  'print.principal-added': {
    nl: '{principal} is aangenomen; gebruiker {user}.',
    en: '{principal} has been taken on; user {user}.',
  },
  'print.account-changed': {
    nl: '{account}: de aanmelding lukte; de post komt weer binnen.',
    en: '{account}: the login worked; mail comes in again.',
  },
  'print.alerts-mailed': {
    nl: 'Wat niet kan wachten, gaat voortaan ook naar {address}, langs een account dat werkt.',
    en: 'What cannot wait now also goes to {address}, by an account that works.',
  },
  'print.alerts-here': {
    nl: 'Wat niet kan wachten, staat voortaan alleen op de pagina en de console.',
    en: 'What cannot wait now stands on the page and the console only.',
  },
  'print.account-added': {
    nl: '{account} is toegevoegd; de aanmelding lukte.',
    en: '{account} has been added; the login worked.',
  },
  'print.user-added': {
    nl: '{user} kan meewerken. Koppeling: secretaris link {user}',
    en: '{user} can work along. Link: secretaris link {user}',
  },
  'print.link': {
    nl: '{link}\nWerkt één keer, een kwartier lang, voor {user}.',
    en: '{link}\nWorks once, for a quarter of an hour, for {user}.',
  },
  'print.clock': { nl: 'Het is er nu {at}.', en: 'The time there is now {at}.' },
  'print.backup': { nl: 'De reservekopie staat op {path}.', en: 'The backup is at {path}.' },
  'print.restored': { nl: 'Teruggezet in {path}.', en: 'Restored to {path}.' },
};
