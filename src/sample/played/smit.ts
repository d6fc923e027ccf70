import type { PlayedStep } from './step.ts';

const GRACE = 'Dr Grace Okafor <g.okafor@northside-hospital.example>';
const OLIVER = 'Oliver Bennett <o.bennett@bennett-trials.example>';
const of = 'smit';

const addresses = (...people: readonly string[]): readonly string[] =>
  people.map((who) => /<(?<at>.*)>/.exec(who)?.groups?.['at'] ?? who);

/** What is arranged, held and put right at the physician's in the week. */
export const physiciansWeek: readonly PlayedStep[] = [
  // Asked, answered and booked.
  {
    at: '2026-12-07T08:20',
    of,
    does: 'says',
    by: 'principal',
    words: 'arrange half an hour with Grace Okafor next week about the shared protocol',
    agrees: true,
  },
  {
    at: '2026-12-08T09:50',
    of,
    does: 'answers',
    from: GRACE,
    text: 'Dear Dr Smit,\n\nTuesday would suit me well.\n\nGrace Okafor',
  },
  { at: '2026-12-08T10:05', of, does: 'agrees', by: 'principal', to: addresses(GRACE) },
  // Asked, silent, reminded, and on the telephone.
  {
    at: '2026-12-03T11:00',
    of,
    does: 'says',
    by: 'principal',
    words: 'arrange an hour with Oliver Bennett next week about the trial',
    agrees: true,
  },
  {
    at: '2026-12-07T15:30',
    of,
    does: 'says',
    by: 'devries',
    words: 'Oliver Bennett rang: Tuesday works, number 020 123 45 74',
  },
  { at: '2026-12-07T15:40', of, does: 'agrees', by: 'principal', to: addresses(OLIVER) },
  // An afternoon that falls out, and then does not.
  {
    at: '2026-12-08T08:05',
    of,
    does: 'says',
    by: 'principal',
    words: 'cancel this afternoon',
    agrees: true,
  },
  { at: '2026-12-08T08:30', of, does: 'says', by: 'principal', words: 'never mind', agrees: true },
  {
    at: '2026-12-07T08:25',
    of,
    does: 'says',
    by: 'principal',
    words: 'no meetings before 10 am until 1 March',
    agrees: true,
  },
  { at: '2026-12-08T17:00', of, does: 'chooses', about: 'Bennett', choice: 'a card or a letter' },
  { at: '2026-12-10T08:40', of, does: 'agrees', by: 'principal', to: addresses(OLIVER) },
  {
    at: '2026-12-11T08:10',
    of,
    does: 'says',
    by: 'principal',
    words: 'I am away from 12 to 13 December, Grace Okafor stands in',
    agrees: true,
  },
  // What lies on her desk in between.
  {
    at: '2026-12-09T13:40',
    of,
    does: 'agrees',
    by: 'principal',
    to: ['a.lindqvist@university.example'],
  },
  { at: '2026-12-10T17:00', of, does: 'chooses', about: 'Lindqvist invites', choice: 'I shall go' },
  {
    at: '2026-12-10T17:05',
    of,
    does: 'chooses',
    about: 'Dr Brouwer',
    choice: 'I shall answer today',
  },
  {
    at: '2026-12-13T11:20',
    of,
    does: 'writes',
    from: OLIVER,
    to: 'dr.smit@smit-clinic.example',
    subject: 'The trial agreement',
    text: 'Dear Dr Smit,\n\nOur lawyers have read the agreement. Could you let me know whether you agree with clause 7?\n\nOliver Bennett',
  },
  { at: '2026-12-13T11:40', of, does: 'agrees', by: 'principal', to: addresses(OLIVER) },
];
