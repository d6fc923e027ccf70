import type { Precondition } from '../../act.ts';
import { findTimes } from '../availability/find-times.ts';
import { stillFree } from '../availability/still-free.ts';
import type { Answer, StillFree } from '../availability/asking/answer.ts';
import type { Participant, Question } from '../availability/asking/question.ts';
import { sayReason, sayRelaxation } from '../availability/say-reason.ts';
import {
  countedEntries,
  ownQuestion,
  rulesAround,
  type OwnRules,
  type OwnTaken,
} from '../own-question.ts';
import type { GuestClock } from '../guest.ts';
import type { Span } from '../span.ts';
import type { OrderWindow } from '../../orders/order.ts';
import { inBoth, sentence, type Language, type Sentence } from '../../text/words.ts';
import { MINUTE_MS, type Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/say-date.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { Deciding } from './deciding.ts';
import { instantOf, saidSpan } from './times.ts';

/** What is asked of the principal's time, besides how long and within what. */
export interface Asked {
  readonly minutes: number;
  readonly window: Span;
  readonly max: number;
  readonly spread: Question['spread'];
  /** What may be taken for free: the event that is being moved, the hold that is being booked. */
  readonly ignoring?: readonly string[];
  /** Where it is, in words; left out where he has to go nowhere for it. */
  readonly place?: string | null;
  /** Others whose time counts as well: colleagues who share it. */
  readonly others?: readonly Participant[];
  /** Whoever is asked to it; left out where he named the time himself. */
  readonly guests?: readonly GuestClock[];
}

/** By which rules he gives his time away today. */
export function ownRules(
  { situation, diary }: Deciding,
  { place = null, guests = [] }: Pick<Asked, 'place' | 'guests'> = {},
): OwnRules {
  const { zone, workingDays } = situation.profile;
  const { settings, daysOff } = diary;
  const rules = { zone, workingDays, daysOff, settings, place };
  return guests.length === 0 ? rules : { ...rules, guests };
}

/** What his time is taken by, as far as it was loaded. */
export function ownTaken({ situation, diary }: Deciding): OwnTaken {
  const { now } = situation;
  return {
    busy: diary.busy,
    known: diary.span ?? { from: now, until: now },
    entries: countedEntries(diary.entries, diary.calendars),
    travel: diary.travel ?? null,
  };
}

/**
 * When the principal can, by the one function that every offer and every booking asks. What he was proposed for others and has
 * not decided on is left alone while there is anything else: two proposals of one hour cannot both be carried out.
 */
export function findOwnTimes(deciding: Deciding, asked: Asked): Answer {
  const { busy, proposed = [] } = deciding.diary;
  if (proposed.length === 0) return findTimes(questionOf(deciding, asked));
  const diary = { ...deciding.diary, busy: [...busy, ...proposed] };
  const apart = findTimes(questionOf({ ...deciding, diary }, asked));
  return apart.offers.length > 0 ? apart : findTimes(questionOf(deciding, asked));
}

/** Whether the principal can at just that time, by the same function; and why not. */
export function isOwnTime(
  deciding: Deciding,
  span: Span,
  ignoring: readonly string[],
  more: Pick<Asked, 'place' | 'guests' | 'others'> = {},
): StillFree {
  const minutes = (span.until - span.from) / MINUTE_MS;
  const { place, guests, others } = more;
  const asked: Asked = {
    ...{ minutes, window: span, max: 1, spread: 'apart', ignoring },
    ...(place === undefined ? {} : { place }),
    ...(guests === undefined ? {} : { guests }),
    ...(others === undefined ? {} : { others }),
  };
  return stillFree(questionOf(deciding, asked), span);
}

function questionOf(deciding: Deciding, asked: Asked): Question {
  const { now, profile } = deciding.situation;
  const taken = ownTaken(deciding);
  const { known } = taken;
  const own = ownQuestion(ownRules(deciding, asked), taken, {
    minutes: asked.minutes,
    window: {
      from: Math.max(asked.window.from, known.from),
      until: Math.min(asked.window.until, known.until),
    },
    now,
    notice: deciding.diary.settings.noticeMinutes,
    max: asked.max,
    spread: asked.spread,
    ignoring: asked.ignoring ?? [],
    others: asked.others ?? [],
  });
  // Sentences about his time name him as letters do.
  const name = profile.named[profile.language];
  const [self, ...guests] = own.people;
  return self === undefined ? own : { ...own, people: [{ ...self, name }, ...guests] };
}

interface Found extends Pick<Asked, 'ignoring' | 'place' | 'guests'> {
  /** Times held for others on the same hour. */
  readonly whileHeld?: readonly string[];
}

/** A time that was found is still free when it is booked: the same question is asked again, by the same rules. */
export function asFound(
  deciding: Deciding,
  { from, until }: Span,
  { ignoring = [], whileHeld = [], ...more }: Found = {},
): Precondition {
  const rules = rulesAround(ownRules(deciding, more), { from, until });
  const held = whileHeld.length === 0 ? {} : { whileHeld };
  return { kind: 'time-free', from, until, ignoring, ...held, rules };
}

/** A time that somebody named himself: nothing takes it but what he was told of. */
export function asNamed({ from, until }: Span, ignoring: readonly string[]): Precondition {
  return { kind: 'time-free', from, until, ignoring };
}

/** Nothing is offered to somebody who writes back before he can have read it: not before the working day after the next. */
export function soonest({ situation }: Deciding): Instant {
  const { zone, workingDays } = situation.profile;
  const day = addWorkingDays(dayOf(situation.now, zone), 2, { days: workingDays });
  return day.toZonedDateTime(zone).epochMilliseconds;
}

/** A window of an order as instants: from now, where it is open. */
export function windowSpan({ situation }: Deciding, window: OrderWindow | null): Span {
  const { from = null, until = null, zone = situation.profile.zone } = window ?? {};
  return {
    from: from === null ? situation.now : instantOf(from, zone),
    until: until === null ? Infinity : instantOf(until, zone),
  };
}

/** Where nobody can tell, nobody can say how long the way there is: whoever orders it must say when. */
export function isUnknown({ diary }: Deciding, place: string): boolean {
  return diary.travel?.texts.some((one) => one.text === place && one.at === 'unknown') === true;
}

/** Why there is no time, and which single rule would have to give way. */
export function whyNoTime(deciding: Deciding, { none }: Answer, minutes: number): Sentence {
  const { zone } = deciding.situation.profile;
  const values = { minutes: String(minutes) };
  const [gives] = none?.best?.gives ?? [];
  const [clocks] = gives?.reasons.filter(({ key }) => key === 'clocks') ?? [];
  if (none?.best !== null && none?.best !== undefined && gives !== undefined) {
    const { best } = none;
    const relax = inBoth((language) => sayRelaxation(best.relax, zone, language));
    const said = saidSpan(deciding, gives);
    const when = inBoth((language) =>
      clocks === undefined
        ? said[language]
        : `${said[language]} (${sayReason(clocks, zone, language).replace(/\.$/, '')})`,
    );
    return sentence('diary.no-time-unless', { ...values, relax, when });
  }
  const why = mostlySince(deciding, { none });
  return why === null
    ? sentence('diary.no-time', values)
    : sentence('diary.no-time-since', { ...values, why });
}

/** What mostly stood in the way, as a whole sentence; null where nothing stands out. */
export function mostlySince(
  { situation }: Deciding,
  { none }: Pick<Answer, 'none'>,
): Readonly<Record<Language, string>> | null {
  const [why] = none?.why ?? [];
  if (why === undefined) return null;
  return inBoth((language) => sayReason(why, situation.profile.zone, language));
}
