import type { AnswerExample } from './example.ts';

/** Answers as somebody tells on what another said at the telephone. */
export const TOLD_NL: readonly AnswerExample[] = [
  ['hij kan dinsdag 1 december om 10.00', ['yes', 'unknown']],
  ['ze kiest donderdag', ['unknown', 'yes']],
  ['kiest de eerste optie', ['yes', 'unknown']],
  ['kiest voor donderdag', ['unknown', 'yes']],
  ['donderdag om 14.30 uur gaat door', ['unknown', 'yes']],
  ['dinsdag gaat niet door', ['no', 'unknown']],
  ['zij kan op geen van de momenten', ['no', 'no']],
  ['hij weet het nog niet', ['maybe', 'maybe']],
  ['hij is dinsdag verhinderd, donderdag kan hij wel', ['no', 'yes']],
];

export const TOLD_EN: readonly AnswerExample[] = [
  ['can do Tuesday 1 December', ['yes', 'unknown']],
  ['she chooses Thursday', ['unknown', 'yes']],
  ['chooses the first option', ['yes', 'unknown']],
  ['on Thursday at 14:30 it is', ['unknown', 'yes']],
  ['he cannot make any of the times', ['no', 'no']],
  ['she does not know yet', ['maybe', 'maybe']],
  ['he cannot do Tuesday, Thursday he can', ['no', 'yes']],
];
