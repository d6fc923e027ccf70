import { SECRETARIAT } from './cast.ts';
import type { PlayedStep } from './step.ts';

const RUTH = 'Ruth Veenstra <r.veenstra@veenstra-bouw.example>';
const TOM = 'Tom Aerts <t.aerts@aerts-accountants.example>';
const NADIA = 'Nadia El Idrissi <n.elidrissi@elidrissi-advies.example>';
const JELLE = 'Jelle Terpstra <j.terpstra@terpstra-makelaardij.example>';
const AT_HOME = 'Jan van den Berg <jan@vandenberg-thuis.example>';
const of = 'vandenberg';

const addresses = (...people: readonly string[]): readonly string[] =>
  people.map((who) => /<(?<at>.*)>/.exec(who)?.groups?.['at'] ?? who);

/** What is arranged, held and put right at the notary's in the week. */
export const notarysWeek: readonly PlayedStep[] = [
  // Asked on the Thursday before; silent, reminded on Monday, and on the telephone that afternoon.
  {
    at: '2026-12-03T10:10',
    of,
    does: 'says',
    by: 'principal',
    words: 'spreek volgende week een uur af met Ruth Veenstra over de splitsing van de Molenweg',
    agrees: true,
  },
  {
    at: '2026-12-07T15:05',
    of,
    does: 'says',
    by: 'devries',
    words: 'Ruth Veenstra belde: dinsdag lukt, nummer 020 123 45 71',
  },
  { at: '2026-12-07T15:10', of, does: 'agrees', by: 'principal', to: addresses(RUTH) },
  // Until further notice that matter goes first.
  {
    at: '2026-12-07T08:45',
    of,
    does: 'says',
    by: 'principal',
    words: 'de splitsing van de Molenweg gaat voor tot 1 maart',
    agrees: true,
  },
  // A board meeting, from the agenda to the last action.
  {
    at: '2026-12-07T08:50',
    of,
    does: 'says',
    by: 'principal',
    words:
      'plan een bestuursvergadering op woensdag 9 december van 13 tot 14.30 met Tom Aerts en Nadia El Idrissi',
    agrees: true,
  },
  { at: '2026-12-07T09:20', of, does: 'answers', from: TOM, text: 'Ik ben erbij.\n\nTom Aerts' },
  {
    at: '2026-12-07T13:20',
    of,
    does: 'answers',
    from: NADIA,
    text: 'Graag, ik kom.\n\nNadia El Idrissi',
  },
  {
    at: '2026-12-07T09:40',
    of,
    does: 'says',
    by: 'devries',
    words: 'agenda voor de bestuursvergadering: 1. Jaarcijfers 2. Begroting 2027 3. Rondvraag',
    agrees: true,
  },
  {
    at: '2026-12-07T09:42',
    of,
    does: 'says',
    by: 'principal',
    words:
      'vraag Tom Aerts om de begroting bij punt 2 voor de bestuursvergadering, uiterlijk dinsdag 11.00 uur',
    agrees: true,
  },
  {
    at: '2026-12-08T11:20',
    of,
    does: 'answers',
    from: TOM,
    text: 'Excuus, een uur later dan beloofd: hierbij de begroting.\n\nTom Aerts',
    annexes: [{ name: 'begroting-2027.pdf', content: '%PDF-1.4 begroting 2027' }],
  },
  { at: '2026-12-08T12:30', of, does: 'agrees', by: 'principal', to: addresses(TOM, NADIA) },
  {
    at: '2026-12-09T15:00',
    of,
    does: 'minutes',
    by: 'devries',
    title: 'Bestuursvergadering',
    notes:
      'Aanwezig: Tom Aerts, Nadia El Idrissi, de heer Van den Berg\n\n1. Jaarcijfers\nDe cijfers over 2026 zijn toegelicht.\nBesloten: de jaarcijfers gaan ongewijzigd naar de accountant.\n2. Begroting 2027\nDe post huisvesting is hoger dan in 2026.\nActie: Aerts, een tweede offerte voor de schoonmaak, voor vrijdag 11 december\n3. Rondvraag\nGeen.',
  },
  {
    at: '2026-12-09T15:10',
    of,
    does: 'says',
    by: 'principal',
    words: 'stuur het verslag van de bestuursvergadering van woensdag rond',
    agrees: true,
  },
  {
    at: '2026-12-10T08:20',
    of,
    does: 'answers',
    from: NADIA,
    text: 'Dank. Bij punt 2: "hoger dan in 2026" moet zijn "lager dan in 2026".\n\nNadia El Idrissi',
  },
  {
    at: '2026-12-11T08:30',
    of,
    does: 'amends',
    by: 'principal',
    title: 'Bestuursvergadering',
    number: 1,
    takes: true,
  },
  {
    at: '2026-12-11T08:35',
    of,
    does: 'says',
    by: 'principal',
    words: 'keur het verslag van de bestuursvergadering goed',
    agrees: true,
  },
  {
    at: '2026-12-11T15:40',
    of,
    does: 'answers',
    from: TOM,
    text: 'Gedaan, de offerte is binnen.\n\nTom Aerts',
  },
  // Somebody asks for a meeting, chooses and is booked.
  {
    at: '2026-12-07T10:50',
    of,
    does: 'writes',
    from: JELLE,
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Molenweg 3',
    text: 'Geachte heer Van den Berg,\n\nKunnen wij volgende week een half uur afspreken over de verkoop van Molenweg 3?\n\nMet vriendelijke groet,\nJelle Terpstra',
  },
  { at: '2026-12-07T11:10', of, does: 'agrees', by: 'principal', to: addresses(JELLE) },
  {
    at: '2026-12-08T09:15',
    of,
    does: 'answers',
    from: JELLE,
    text: 'Geachte heer Van den Berg,\n\nMaandag 14 december schikt.\n\nJelle Terpstra',
  },
  { at: '2026-12-08T09:30', of, does: 'agrees', by: 'principal', to: addresses(JELLE) },
  // The train stands still on Tuesday morning, and then it does not.
  {
    at: '2026-12-08T07:40',
    of,
    does: 'says',
    by: 'principal',
    words: 'ik ben twee uur te laat',
    agrees: true,
  },
  { at: '2026-12-08T08:05', of, does: 'says', by: 'principal', words: 'toch niet', agrees: true },
  // A word by mail in the evening, and a yes to what came of it.
  {
    at: '2026-12-09T21:15',
    of,
    does: 'writes',
    from: AT_HOME,
    to: SECRETARIAT,
    subject: 'Even dit',
    text: 'verzet tennis met Joost van maandag 14 december naar dinsdag 15 december 18.00 uur',
  },
  { at: '2026-12-10T08:10', of, does: 'agrees', by: 'principal', to: ['meeting.move'] },
  // A birthday.
  {
    at: '2026-12-08T16:40',
    of,
    does: 'chooses',
    about: 'El Idrissi',
    choice: 'een kaart of brief',
  },
  { at: '2026-12-11T08:40', of, does: 'agrees', by: 'principal', to: addresses(NADIA) },
  // The weekly talk.
  { at: '2026-12-14T09:28', of, does: 'decides', number: 1, words: 'bel hem dinsdag' },
  // What lies on his desk in between.
  {
    at: '2026-12-07T16:30',
    of,
    does: 'agrees',
    by: 'principal',
    to: ['m.smit@prive-post.example'],
  },
  {
    at: '2026-12-08T15:00',
    of,
    does: 'agrees',
    by: 'principal',
    to: ['e.clarke@clarke-solicitors.example'],
  },
  {
    at: '2026-12-08T16:45',
    of,
    does: 'chooses',
    about: 'Drukkerij Mulder',
    choice: 'Het klopt niet: dit is oplichting',
  },
  { at: '2026-12-08T16:46', of, does: 'chooses', about: 'oud@dekker', choice: 'Ik bel zelf' },
  {
    at: '2026-12-09T17:05',
    of,
    does: 'agrees',
    by: 'principal',
    to: ['w.dijkstra@dijkstra-notaris.example'],
  },
  {
    at: '2026-12-10T13:40',
    of,
    does: 'chooses',
    about: 'Johan Schaap',
    choice: 'Opnieuw tijden aanbieden',
  },
  {
    at: '2026-12-10T13:45',
    of,
    does: 'agrees',
    by: 'principal',
    to: ['j.schaap@schaap-kantoormeubelen.example'],
  },
  {
    at: '2026-12-11T16:30',
    of,
    does: 'chooses',
    about: 'Wim Dijkstra nodigt u uit',
    choice: 'Ik ga',
  },
  { at: '2026-12-07T16:35', of, does: 'agrees', by: 'principal', to: ['diary.keep'] },
];
