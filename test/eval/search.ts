import { successAt } from './search/asked.ts';
import { askMailbox } from './search/mailbox.ts';
import { askWeek } from './search/week.ts';
import { evaluate } from './table/evaluate.ts';

// Labelled questions, Dutch and English, to the sample week and to a mailbox of three thousand.
const week = await askWeek();
const mailbox = await askMailbox();
process.exitCode = evaluate([
  successAt('search the sample week', week, 1),
  successAt('search the sample week', week, 5),
  successAt('search a mailbox of 3,000', mailbox, 1),
  successAt('search a mailbox of 3,000', mailbox, 5),
]);
