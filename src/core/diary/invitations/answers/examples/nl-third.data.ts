import type { AnswerExample } from './example.ts';

/** Dutch answers, judged after the second set was read, and not looked at while the reader was made better by it. */
export const THIRD_ANSWERS_NL: readonly AnswerExample[] = [
  ['Goedemorgen, dinsdag 10 uur is akkoord voor mij.', ['yes', 'unknown']],
  ['Wij komen graag donderdag langs.', ['unknown', 'yes']],
  ['Dinsdag valt af, donderdag is haalbaar.', ['no', 'yes']],
  ['Voor mij is donderdag ideaal.', ['unknown', 'yes']],
  ['Helaas, op dinsdag moet ik naar de tandarts.', ['no', 'unknown']],
  ['Ik ben beide dagen beschikbaar.', ['yes', 'yes']],
  ['Donderdag is onmogelijk. Dinsdag is te doen.', ['yes', 'no']],
  ['Ik kom dinsdag, als mijn auto het doet.', ['maybe', 'unknown']],
  ['Wat jammer, ik ben pas vanaf 7 december weer in Nederland.', ['no', 'no']],
  ['Graag donderdag, maar dan wel online.', ['unknown', 'maybe']],
  ['Hartelijk dank, ik zie u dinsdag om tien uur.', ['yes', 'unknown']],
  ['Kunnen we het ook telefonisch doen?', ['unknown', 'unknown']],
  ['Mijn collega neemt dinsdag contact met u op.', ['unknown', 'unknown']],
  ['Donderdag niet, dinsdag misschien.', ['maybe', 'no']],
  ['Prima, tot dan.', ['yes']],
  ['Nee, dank u.', ['no']],
  ['Dat komt niet uit.', ['no']],
  ['Liever een week later.', ['other'], ['2026-12-10T14:30/2026-12-10T15:30']],
  ['Kan het om 16 uur?', ['other'], ['2026-12-03T16:00/']],
  ['Vrijdag lukt, de andere twee niet.', ['no', 'no', 'yes']],
];
