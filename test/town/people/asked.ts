import type { Chance } from '../chance.ts';
import { clock, deskTime, HOUR, MINUTE } from '../hours.ts';
import type { Affair } from '../requests/request.ts';
import type { Reached, Town } from '../town.ts';
import { fill } from '../words/say-time.ts';
import { answer, otherTime, plainly } from './answering.ts';
import { manners } from './manners.ts';
import type { Person } from './person.ts';
import { penOf, wordsOf } from './writing.ts';

/** He will answer; when, and how, is his character's. */
export function answerTimes(town: Town, reached: Reached, affair: Affair, nth: number): void {
  const { person } = affair;
  const { principal } = reached;
  const times = affair.asked?.times ?? [];
  if (principal === null || times.length === 0) return;
  const chance = person.chance.fork(`${affair.request}/${nth}`);
  const at = answersAt(person, reached.at, chance);
  if (at === null) return;
  const asked = affair.asked;
  town.schedule(at, async () => {
    // He was asked something else meanwhile, or it was called off.
    if (affair.asked !== asked || affair.told === 'cancelled') return;
    const ahead = times.filter(({ from }) => from > town.now);
    const free = ahead.filter((time) => person.diary.isFree(time, affair.request));
    const pen = penOf(person, principal, chance);
    const it = { town, reached, principal, affair, pen, chance, times: ahead, free, nth };
    await (manners[person.character](it) ?? plainly(it));
  });
}

/** When he answers; null for never. */
function answersAt(person: Person, at: number, chance: Chance): number | null {
  const { character, zone, away } = person;
  if (character === 'silent') return null;
  const later =
    character === 'prompt' || character === 'clicks'
      ? chance.int(15, 6 * 60) * MINUTE
      : chance.int(30, 44 * 60) * MINUTE;
  const meant = deskTime(at + later, zone);
  if (away !== null && meant >= away.from && meant < away.until)
    return deskTime(away.until + chance.int(1, 8) * HOUR, zone);
  // Some mail is answered in the evening or on a Saturday.
  return chance.happens(0.1) ? at + later : meant;
}

/** Asked something that is no choice of times: he says which he meant, or when he can. */
export function answerQuestion(town: Town, reached: Reached, affair: Affair): void {
  const { person, asked, said } = affair;
  const { principal } = reached;
  if (principal === null || affair.did.size > 6) return;
  const nth = affair.wrote + 1;
  const chance = person.chance.fork(`${affair.request}/question/${nth}`);
  const at = answersAt(person, reached.at, chance);
  if (at === null) return;
  town.schedule(at, async () => {
    const times = (asked?.times ?? []).filter(({ from }) => from > town.now);
    const free = times.filter((time) => person.diary.isFree(time, affair.request));
    const pen = penOf(person, principal, chance);
    const it = { town, reached, principal, affair, pen, chance, times, free, nth };
    const meant = said?.time ?? free[0] ?? otherTime(it);
    if (meant === null) {
      await answer(it, pen.say(pen.words.clearNo), { what: 'no', time: null });
      return;
    }
    const what = times.some(({ from }) => from === meant.from) ? 'yes' : 'other';
    const core = pen.say(pen.words.clear, { time: pen.whole(meant) });
    await answer(it, core, { what, time: meant });
  });
}

/** His mail program says that he is away. */
export function awayNotice(town: Town, reached: Reached, affair: Affair): void {
  const { person } = affair;
  const { principal, letter, at } = reached;
  if (person.away === null || principal === null) return;
  if (at < person.away.from || at >= person.away.until || affair.did.has('away')) return;
  affair.did.add('away');
  const words = wordsOf(person);
  const chance = person.chance.fork(`${affair.request}/away`);
  const back = clock(person.away.until, person.zone);
  const day = (one: Temporal.ZonedDateTime) =>
    `${words.days[one.dayOfWeek - 1]} ${one.day} ${words.months[one.month - 1]} ${one.year}`;
  const values = {
    back: day(back),
    last: day(back.subtract({ days: 1 })),
    standIn: person.standIn.name,
    address: person.standIn.address,
    subject: letter.subject,
  };
  town.schedule(at + MINUTE, async () => {
    await town.send(person, affair, principal, {
      subject: fill(chance.pick(words.subjectAway), values),
      text: fill(chance.pick(words.away), values),
      under: { messageId: letter.messageId, references: letter.references },
      headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    });
  });
}
