import { categoryCount } from '../../../text/grammar/category.ts';
import { grammarOf } from '../../../text/grammar/grammar.ts';
import { holidayRules } from '../shapes/holiday-names.ts';
import { CLOCK_RULES } from './clock.ts';
import { COUNTED_RULES } from './counted.ts';
import { DAY_RULES } from './days.ts';
import { DESK_RULES } from './desk.ts';
import { HOLIDAY_RULES } from './holidays.ts';
import { HOUR_RULES } from './hours.ts';
import { INTERVAL_RULES } from './intervals.ts';
import { LEXICON, TABLES } from './lexicon.ts';
import { MOMENT_RULES } from './moments.ts';
import { PERIOD_RULES } from './periods.ts';
import { RECURRENCE_RULES } from './recurrence.ts';
import { SPOKEN_RULES } from './spoken.ts';
import { WRITTEN_RULES } from './written.ts';

/** The English grammar of time. */
export const ENGLISH = {
  tables: TABLES,
  grammar: grammarOf(
    [
      CLOCK_RULES,
      MOMENT_RULES,
      DAY_RULES,
      DESK_RULES,
      WRITTEN_RULES,
      HOLIDAY_RULES,
      PERIOD_RULES,
      COUNTED_RULES,
      HOUR_RULES,
      INTERVAL_RULES,
      RECURRENCE_RULES,
      SPOKEN_RULES,
      holidayRules('en'),
    ],
    LEXICON,
    categoryCount(),
  ),
};
