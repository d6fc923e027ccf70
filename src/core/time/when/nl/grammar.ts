import { categoryCount } from '../../../text/grammar/category.ts';
import { grammarOf } from '../../../text/grammar/grammar.ts';
import { holidayRules } from '../shapes/holiday-names.ts';
import { CLOCK_RULES } from './clock.ts';
import { COUNTED_RULES } from './counted.ts';
import { DAY_RULES } from './days.ts';
import { HOUR_RULES } from './hours.ts';
import { INTERVAL_RULES } from './intervals.ts';
import { LEXICON, TABLES } from './lexicon.ts';
import { PERIOD_RULES } from './periods.ts';
import { PIECE_RULES } from './pieces.ts';
import { RECURRENCE_RULES } from './recurrence.ts';
import { WEEKDAY_RULES } from './weekdays.ts';

/** The Dutch grammar of time. */
export const DUTCH = {
  tables: TABLES,
  grammar: grammarOf(
    [
      CLOCK_RULES,
      WEEKDAY_RULES,
      DAY_RULES,
      PERIOD_RULES,
      PIECE_RULES,
      COUNTED_RULES,
      HOUR_RULES,
      INTERVAL_RULES,
      RECURRENCE_RULES,
      holidayRules('nl'),
    ],
    LEXICON,
    categoryCount(),
  ),
};
