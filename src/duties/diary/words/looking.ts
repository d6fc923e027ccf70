import type { Words } from '../../../core/text/words.ts';

/** What is said when an appointment is looked at again. */
export const lookingWords: Words = {
  'diary.look-for-answers': {
    nl: 'Dan wordt bekeken of iedereen heeft geantwoord.',
    en: 'Then it is looked at whether everybody has answered.',
  },
  'diary.look-for-answers-again': {
    nl: 'Dan wordt bekeken of ook wie herinnerd werd, heeft geantwoord.',
    en: 'Then it is looked at whether those who were reminded have answered too.',
  },
  'diary.look-to-reconfirm': {
    nl: 'De werkdag ervoor ligt een herinnering aan de afspraak klaar, omdat zij lang tevoren is gemaakt.',
    en: 'On the working day before, a reminder lies ready, since the appointment was made long ahead.',
  },
  'diary.look-at-hold': {
    nl: 'Dan wordt bekeken of op het antwoord is besloten.',
    en: 'Then it is looked at whether the answer has been decided on.',
  },
  'diary.look-over': {
    nl: 'Deze afspraak staat er niet meer, of is voorbij.',
    en: 'This appointment no longer stands, or is over.',
  },
  'diary.all-answered': { nl: 'Iedereen heeft geantwoord.', en: 'Everybody has answered.' },
  'diary.reminds': {
    nl: 'Op de uitnodiging voor „{title}” heeft nog niet geantwoord: {who}. De herinnering ligt klaar.',
    en: 'Still to answer the invitation to “{title}”: {who}. The reminder lies ready.',
  },
  'diary.still-silent': {
    nl: 'Ook na een herinnering geen antwoord op de uitnodiging voor „{title}”, {when}: {who}.',
    en: 'Even after a reminder there is no answer to the invitation to “{title}”, {when}: {who}.',
  },
};
