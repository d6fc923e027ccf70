import type { AnswerExample } from './example.ts';

/** English answers, judged after the second set was read, and not looked at while the reader was made better by it. */
export const THIRD_ANSWERS_EN: readonly AnswerExample[] = [
  ['Good morning, Tuesday 10:00 is fine by me.', ['yes', 'unknown']],
  ['We would be glad to come on Thursday.', ['unknown', 'yes']],
  ['Tuesday is out, Thursday is doable.', ['no', 'yes']],
  ['Thursday is ideal for me.', ['unknown', 'yes']],
  ['Sadly I have to go to the dentist on Tuesday.', ['no', 'unknown']],
  ['I am available on both days.', ['yes', 'yes']],
  ['Thursday is impossible. Tuesday will do.', ['yes', 'no']],
  ['I will come on Tuesday if my car is repaired.', ['maybe', 'unknown']],
  ['What a pity, I am only back in the country from 7 December.', ['no', 'no']],
  ['Thursday please, but it has to be online.', ['unknown', 'maybe']],
  ['Many thanks, I will see you on Tuesday at ten.', ['yes', 'unknown']],
  ['Could we do this by telephone?', ['unknown', 'unknown']],
  ['My colleague will contact you on Tuesday.', ['unknown', 'unknown']],
  ['Not Thursday, perhaps Tuesday.', ['maybe', 'no']],
  ['Great, see you then.', ['yes']],
  ['No, thank you.', ['no']],
  ['That is not convenient.', ['no']],
  ['A week later would be better.', ['other'], ['2026-12-10T14:30/2026-12-10T15:30']],
  ['Can we do 4 pm?', ['other'], ['2026-12-03T16:00/']],
  ['Friday works, the other two do not.', ['no', 'no', 'yes']],
];
