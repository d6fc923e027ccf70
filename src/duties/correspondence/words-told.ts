import type { Words } from '../../core/text/words.ts';

/** What is told about who owes whom, about reminders, and about what the principal said he would do. */
export const toldWords: Words = {
  'correspondence.ask-your-word': {
    nl: 'U hebt {name} toegezegd: „{what}”. Wat wilt u?',
    en: 'You told {name}: “{what}”. What would you like?',
  },
  'correspondence.choice-do-today': { nl: 'Ik doe het vandaag', en: 'I shall do it today' },
  'correspondence.choice-do-later': {
    nl: 'Over drie werkdagen opnieuw',
    en: 'Bring it back in three working days',
  },
  'correspondence.choice-is-done': { nl: 'Het is gedaan', en: 'It is done' },
  'correspondence.choice-no-longer': { nl: 'Het gaat niet door', en: 'It is off' },
  'correspondence.owed-they-all': {
    nl: 'Hier wachten wij op:{list}.',
    en: 'This is what we are waiting for:{list}.',
  },
  'correspondence.owed-we-all': {
    nl: 'Dit zijn wij schuldig:{list}.',
    en: 'This is what we owe:{list}.',
  },
  'correspondence.owed-they-one': {
    nl: '{Name} is ons schuldig:{list}.',
    en: '{Name} owes us:{list}.',
  },
  'correspondence.owed-we-one': {
    nl: 'Wij zijn {name} schuldig:{list}.',
    en: 'We owe {name}:{list}.',
  },
  'correspondence.owed-none-they-all': {
    nl: 'Niemand is ons een antwoord schuldig.',
    en: 'Nobody owes us an answer.',
  },
  'correspondence.owed-none-we-all': {
    nl: 'Wij zijn niemand iets schuldig.',
    en: 'We owe nobody anything.',
  },
  'correspondence.owed-none-they-one': {
    nl: '{Name} is ons niets schuldig.',
    en: '{Name} owes us nothing.',
  },
  'correspondence.owed-none-we-one': {
    nl: 'Wij zijn {name} niets schuldig.',
    en: 'We owe {name} nothing.',
  },
  'correspondence.reminded-stop': {
    nl: '{Name} wordt van wat nu openstaat niet meer herinnerd. Wat klaarlag, gaat er niet uit; over twee weken hoort u hoe het staat.',
    en: '{Name} is reminded no more of what is open now. What lay ready does not leave; in two weeks you will hear how it stands.',
  },
  'correspondence.reminded-never': {
    nl: '{Name} wordt nooit meer herinnerd, ook niet van wat er nog komt. U hoort het als er geen antwoord is.',
    en: '{Name} is never reminded again, nor of what is still to come. You will hear when there is no answer.',
  },
  'correspondence.reminded-again': {
    nl: '{Name} wordt weer herinnerd zoals gewoonlijk.',
    en: '{Name} is reminded again as usual.',
  },
  'correspondence.reminded-from': {
    nl: '{Name} wordt niet vóór {day} herinnerd; die dag ligt de herinnering klaar.',
    en: '{Name} is not reminded before {day}; that day the reminder lies ready.',
  },
  'correspondence.reminded-of-nothing': {
    nl: '{Name} is ons niets schuldig: er is niets om aan te herinneren.',
    en: '{Name} owes us nothing: there is nothing to remind of.',
  },
};
