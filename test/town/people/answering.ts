import type { Chance } from '../chance.ts';
import { clock, DAY, HOUR, workingDay, type Stretch } from '../hours.ts';
import type { Principal } from '../office/principals.ts';
import type { Affair, Said } from '../requests/request.ts';
import type { Reached, Sending, Town } from '../town.ts';
import type { Pen } from './writing.ts';

/** Everything somebody has before him when he answers. */
export interface Answering {
  readonly town: Town;
  readonly reached: Reached;
  readonly principal: Principal;
  readonly affair: Affair;
  readonly pen: Pen;
  readonly chance: Chance;
  readonly times: readonly Stretch[];
  /** Those at which he is free. */
  readonly free: readonly Stretch[];
  /** How often he has answered in this matter. */
  readonly nth: number;
}

/** Yes to what suits, else another time, else no. */
export async function plainly(it: Answering): Promise<void> {
  const { chance, free, pen, times } = it;
  const { words } = pen;
  const time = chance.happens(0.75) ? free[0] : free.at(-1);
  if (time !== undefined) {
    takeDown(it, time);
    await answer(it, sayYes(it, time), { what: 'yes', time });
    return;
  }
  const other = chance.happens(0.5) ? otherTime(it) : null;
  if (other !== null) {
    const core = pen.say(fitting(words.counter, times), { time: pen.whole(other) });
    await answer(it, core, { what: 'other', time: other });
    return;
  }
  if (it.nth > 2 && chance.happens(0.3)) {
    it.affair.gaveUp = true;
    await answer(it, pen.say(words.never), { what: 'no', time: null });
    return;
  }
  await answer(it, pen.say(fitting(times.length === 0 ? words.clearNo : words.no, times)), {
    what: 'no',
    time: null,
  });
}

/** What comes with something for the calendar stands there once he has said yes. */
export function takeDown({ reached, affair }: Answering, time: Stretch): void {
  const { event } = reached.letter;
  if (event === null || event.from !== time.from) return;
  const { uid, from, until } = event;
  affair.person.diary.noted.set(uid, { uid, from, until, request: affair.request });
  affair.agreed = { from, until };
}

const OF_SEVERAL =
  /beide|geen van|(?:die|deze|genoemde|voorgestelde|andere) (?:momenten|tijden|keren|dagen)|either|neither|both|none of|(?:those|these|your|other) (?:times|days)|others|these/i;

/** Of one time nobody says "both". */
export function fitting(lines: readonly string[], times: readonly Stretch[]): readonly string[] {
  if (times.length > 1) return lines;
  return lines.filter((line) => !OF_SEVERAL.test(line));
}

/** The words of a yes. */
export function sayYes({ times, pen, chance }: Answering, time: Stretch): string {
  const { words } = pen;
  const other = times.find((one) => one.from !== time.from);
  if (other === undefined)
    return pen.say(chance.happens(0.8) ? words.yesOnly : words.yes, { time: pen.whole(time) });
  const named = { time: pen.named(time, times), other: pen.whole(other) };
  return pen.say(times.length === 2 && chance.happens(0.2) ? words.yesAndNot : words.yes, named);
}

/** A time that suits him, within the week of what was offered or the one after. */
export function otherTime({ chance, times, affair, town }: Answering): Stretch | null {
  const { person } = affair;
  const [like] = times;
  const length = like === undefined ? HOUR : like.until - like.from;
  const begins = clock(Math.max(like?.from ?? town.now, town.now + DAY), person.zone);
  for (let days = 0; days < 12; days += 1) {
    const day = workingDay(begins.toPlainDate(), days);
    const hours = chance.shuffled([9, 10, 11, 13, 14, 15, 16]);
    for (const hour of hours.slice(0, 3)) {
      const from = day.toZonedDateTime({
        timeZone: person.zone,
        plainTime: { hour, minute: chance.pick([0, 0, 30]) },
      }).epochMilliseconds;
      const time = { from, until: from + length };
      if (from > town.now + HOUR && person.diary.isFree(time)) return time;
    }
  }
  return null;
}

/** Sends his answer, and keeps what he said. */
export async function answer(
  it: Answering,
  core: string,
  said: Omit<Said, 'at'>,
  how: Partial<Sending> & { readonly whole?: string } = {},
): Promise<void> {
  const { town, reached, principal, affair, pen } = it;
  const { letter } = reached;
  const subject = /^(?:re|aw|antw):/i.test(letter.subject)
    ? letter.subject
    : `Re: ${letter.subject}`;
  affair.said = { ...said, at: town.now };
  if (said.what === 'no' || said.what === 'other') affair.did.add('refused');
  affair.reminded = 0;
  affair.wrote += 1;
  await town.send(affair.person, affair, principal, {
    subject,
    text: how.whole ?? pen.letter(core, letter),
    under: { messageId: letter.messageId, references: letter.references },
    ...how,
  });
}
