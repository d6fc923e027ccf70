import { say, sentence } from '../../../core/text/words.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { StoredCalendar } from '../../../store/records/diary/calendars.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';
import { allWords, raise } from '../../raise.ts';

/** Says something about a calendar elsewhere where the principal sees it. Nothing of it cannot wait. */
export async function sayOfCalendar(
  owner: Owner,
  writer: Writer,
  { name, title }: Pick<StoredCalendar, 'name' | 'title'>,
  what: 'gone' | 'back',
): Promise<void> {
  const profile = await readProfile(writer);
  if (profile === null) return;
  const said = sentence(`engine.calendar-${what}`, { calendar: title, name });
  await raise(owner, writer, profile, { said, urgent: false, about: name });
}

/** Says once that something in a calendar could not be used. `whys` are keys of sentences, none of them said before. */
export async function sayTroubled(
  owner: Owner,
  writer: Writer,
  { name, title }: Pick<StoredCalendar, 'name' | 'title'>,
  whys: readonly string[],
): Promise<void> {
  const profile = await readProfile(writer);
  const [first, ...more] = whys;
  if (profile === null || first === undefined) return;
  const why = say(allWords(owner), sentence(first), profile.language);
  const values = { calendar: title, why, count: String(whys.length) };
  const key = more.length === 0 ? 'engine.calendar-troubled-one' : 'engine.calendar-troubled';
  await raise(owner, writer, profile, { said: sentence(key, values), urgent: false, about: name });
}
