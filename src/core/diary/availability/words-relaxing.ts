import type { Words } from '../../text/words.ts';

/** Which single rule to give up: begins a sentence, "then" follows with the times. */
export const relaxWords: Words = {
  'relax.person': { nl: 'Het kan wel zonder {who}.', en: 'It is possible without {who}.' },
  'relax.group': {
    nl: 'Het kan wel als van {group} {needed} genoeg zijn.',
    en: 'It is possible if {needed} of {group} will do.',
  },
  'relax.lunch': {
    nl: 'Het kan wel als de lunch erbij inschiet.',
    en: 'It is possible if lunch is given up.',
  },
  'relax.hours': {
    nl: 'Het kan wel buiten de werktijden, op een werkdag.',
    en: 'It is possible outside working hours, on a working day.',
  },
  'relax.days-off': {
    nl: 'Het kan wel in het weekend of op een vrije dag.',
    en: 'It is possible at the weekend or on a day off.',
  },
  'relax.daytime': {
    nl: 'Het kan alleen op een tijd die voor iemand heel vroeg of heel laat is.',
    en: 'It is possible only at a time that is very early or very late for somebody.',
  },
  'relax.their-day': {
    nl: 'Het kan wel op een tijd die voor {who} buiten de dag valt, {there}.',
    en: 'It is possible at a time that is outside the daytime of {who}, {there}.',
  },
  'relax.shorter': {
    nl: 'Het kan wel als {length} genoeg is.',
    en: 'It is possible if {length} will do.',
  },
  'relax.later': {
    nl: 'Het kan wel als het later mag, tot {moment}.',
    en: 'It is possible if it may be later, until {moment}.',
  },
  'relax.notice': {
    nl: 'Het kan wel op kortere termijn dan gebruikelijk.',
    en: 'It is possible at shorter notice than usual.',
  },
  'relax.tentative': {
    nl: 'Het kan wel als voorlopige afspraken mogen wijken.',
    en: 'It is possible if tentative appointments may give way.',
  },
  'relax.holds': {
    nl: 'Het kan wel op een tijd die ook aan een ander is aangeboden.',
    en: 'It is possible at a time that has also been offered to somebody else.',
  },
  'relax.movable': {
    nl: 'Het kan wel als een afspraak van {who} wordt verzet.',
    en: 'It is possible if an appointment of {who} is moved.',
  },
  'relax.movable-named': {
    nl: 'Het kan wel als „{what}” van {who} wordt verzet.',
    en: 'It is possible if “{what}” of {who} is moved.',
  },
  'relax.limits': {
    nl: 'Het kan wel als de dag voller mag zijn dan afgesproken.',
    en: 'It is possible if the day may be fuller than agreed.',
  },
  'relax.focus': {
    nl: 'Het kan wel in de tijd die voor eigen werk is gereserveerd.',
    en: 'It is possible in the time kept for work of one’s own.',
  },
  'relax.buffer': {
    nl: 'Het kan wel als het direct op een andere afspraak mag aansluiten.',
    en: 'It is possible if it may stand right beside another appointment.',
  },
  'relax.resource': { nl: 'Het kan wel zonder {what}.', en: 'It is possible without {what}.' },
  'relax.remote': {
    nl: 'Het kan wel op afstand, per telefoon of video.',
    en: 'It is possible from a distance, by telephone or video.',
  },
};
