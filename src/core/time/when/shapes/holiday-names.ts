import type { Language } from '../../../text/words.ts';
import { ALL_HOLIDAYS } from '../../holidays/holidays.ts';
import { HOLIDAY } from '../categories.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { tokenise } from '../../../text/grammar/tokens.ts';

/** The spellings of a name that people use: with and without its apostrophe and hyphens. */
function spellings(name: string): ReadonlySet<string> {
  return new Set([
    name,
    name.replaceAll("'s", 's'),
    // A name of one word would be another word without it.
    name.includes(' ') ? name.replaceAll("'s", '') : name,
    name.replaceAll("s'", 's'),
    name.replaceAll("s'", "'s"),
    name.replaceAll('-', ' '),
    name.replaceAll('st ', 'saint '),
    name.replaceAll('st ', 'st . '),
  ]);
}

/** Rules for the names of days in a language: each is a few words that must stand there. */
export function holidayRules(language: Language): RuleBook {
  const book = new RuleBook();
  for (const { id, names } of ALL_HOLIDAYS) {
    const all = new Set(names[language].flatMap((name) => [...spellings(name)]));
    for (const name of all) {
      const words = tokenise(name).map(({ norm }) => norm);
      if (words.length > 0) book.rule(HOLIDAY)(pattern(words.join(' ')))(() => ({ id }));
    }
  }
  return book;
}
