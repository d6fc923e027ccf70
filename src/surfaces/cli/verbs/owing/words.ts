import type { Words } from '../../../../core/text/words.ts';

/** What the command line says of who owes whom, and of how people are reminded. */
export const owingCliWords: Words = {
  'print.nothing-owed': { nl: 'Er staat niets open.', en: 'Nothing is open.' },
  'print.step': {
    nl: '  {number}. {tone}, {channel}, {person}, {days} werkdagen tot de termijn',
    en: '  {number}. {tone}, {channel}, {person}, {days} working days until its term',
  },
  'print.step-taken': {
    nl: '  {number}. {tone}, {channel}, {person}: gedaan',
    en: '  {number}. {tone}, {channel}, {person}: done',
  },
  'print.tone-first': { nl: 'eerste herinnering', en: 'first reminder' },
  'print.tone-second': { nl: 'tweede herinnering', en: 'second reminder' },
  'print.tone-third': { nl: 'derde herinnering', en: 'third reminder' },
  'print.by-mail': { nl: 'per mail', en: 'by mail' },
  'print.by-telephone': {
    nl: 'met een uur waarop gebeld wordt',
    en: 'with an hour for a telephone call',
  },
  'print.to-party': { nl: 'aan de persoon zelf', en: 'to the person' },
  'print.to-stand-in': { nl: 'aan wie waarneemt {name}', en: 'to whoever stands in {name}' },
  'print.plan-quiet': {
    nl: '  Er wordt niet herinnerd; op de datum hoort de principaal het.',
    en: '  Nobody is reminded; on its date the principal is told.',
  },
  'print.plan-then': {
    nl: '  Daarna krijgt de principaal een voorstel.',
    en: '  Then the principal gets a proposal.',
  },
  'usage.bad-steps': {
    nl: '„{value}” is geen lijst van stappen. Schrijf bijvoorbeeld: "eerste mail 5, tweede mail 3, derde telefoon 2".',
    en: '“{value}” is no list of steps. Write for example: "first mail 5, second mail 3, third telephone 2".',
  },
  'usage.quiet-or-usual': {
    nl: 'Kies één van --quiet en --usual.',
    en: 'Choose one of --quiet and --usual.',
  },
};
