import type { Zone } from '../../../time/instant.ts';
import type { Clause } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import type { Mention, Which } from './mentions.ts';
import { fitOf, moved, onDayOf, saidPart, saidTime, wallOf } from './said-time.ts';
import type { SaidTime } from './said-time.ts';
import type { OfferedTime, ProposedTime } from './times-answer.ts';

/** A proposal before it is known how sure it is. */
export type Wish = Pick<ProposedTime, 'from' | 'until' | 'zone'>;

/** Which offered times a clause speaks of, as indices, and what other times it names. */
export interface Targets {
  /** It names a time at all. */
  readonly named: boolean;
  /** It names one of them without saying which: nothing follows. */
  readonly unclear: boolean;
  /** It names none of them. */
  readonly none: boolean;
  readonly covered: readonly number[];
  readonly partly: readonly number[];
  /** The same day at another time. */
  readonly near: readonly number[];
  /** Covered by name or time, not by "all". */
  readonly single: readonly number[];
  readonly proposals: readonly Wish[];
  /** What would be free when what is said is refused: "niet voor 14.00 uur". */
  readonly afterwards: readonly Wish[];
  /** Spoken of, for a "then" that follows. */
  readonly spoken: readonly number[];
  /** The last time it names that has an end. */
  readonly stretch: SaidTime | null;
}

export interface TargetContext {
  readonly cues: AnswerCues;
  readonly offered: readonly OfferedTime[];
  readonly zone: Zone;
  readonly today: Temporal.PlainDate;
  /** Indices spoken of last. */
  readonly last: readonly number[];
  /** What was spoken of last is a time he proposes himself. */
  readonly isProposed: boolean;
  /** The time that was named last, where it ends. */
  readonly stretch: SaidTime | null;
}

/** Which times a clause is about. */
export function targetsOf(clause: Clause, context: TargetContext): Targets {
  const { offered, last } = context;
  const all = offered.map((_one, index) => index);
  const has = (names: Mention['names']): boolean =>
    clause.mentions.some((one) => one.names === names);
  const none = has('none');
  const single = new Set<number>();
  const partly = new Set<number>();
  const near = new Set<number>();
  const proposals: Wish[] = [];
  const afterwards: Wish[] = [];
  named(clause, context, { single, near, proposals });
  const times = saidTimes(clause, context);
  for (const said of times) {
    const fits = offered.map((one) => fitOf(said, one));
    const covers = all.filter((index) => fits[index] === 'covers');
    const part = all.filter((index) => fits[index] === 'partly');
    const sameDay = covers.length > 0 ? [] : all.filter((index) => fits[index] === 'same-day');
    const day = onlySpoken(sameDay, said, last);
    for (const index of covers) single.add(index);
    for (const index of part) partly.add(index);
    for (const index of day) near.add(index);
    if (covers.length === 0 && part.length === 0) proposals.push(...wishes(said, day, context));
    if (said.from === null && said.until !== null && !said.days) {
      afterwards.push(...wishes({ ...said, from: said.until, until: null }, covers, context));
    }
  }
  const isNamed = single.size + partly.size + near.size + proposals.length > 0;
  const isAll = has('all') || none || (has('that') && !isNamed && all.length === 1);
  const that = has('that') && !isNamed ? last : [];
  // "Die week kan ik alleen vrijdag": the week is where Friday is, and no time that was offered.
  const isWhole = isAll && single.size === 0 && (none || proposals.length === 0);
  const covered = isWhole ? all : [...new Set([...single, ...that])];
  return {
    named: isNamed || isAll || that.length > 0,
    unclear: has('one-of'),
    none,
    covered,
    partly: [...partly],
    near: [...near],
    single: [...single],
    proposals,
    afterwards,
    spoken: [...new Set([...covered, ...partly, ...near])],
    stretch: times.findLast(({ until }) => until !== null) ?? null,
  };
}

/** What is named by its place among the offers, or by what lies between. */
function named(
  clause: Clause,
  { offered, last, isProposed }: TargetContext,
  into: { readonly single: Set<number>; readonly near: Set<number>; readonly proposals: Wish[] },
): void {
  const { single, near, proposals } = into;
  const all = offered.map((_one, index) => index);
  for (const mention of clause.mentions) {
    if (mention.names === 'which') {
      for (const index of indicesOf(mention.index, offered)) single.add(index);
    }
    if (mention.names === 'others') {
      // Beside a time of his own "the others" are all that were offered.
      const isOther = (index: number): boolean =>
        last.length === 0 ? isProposed : !last.includes(index);
      for (const index of all) if (isOther(index)) single.add(index);
    }
    if (mention.names === 'shift') {
      const from = last.length === 1 ? last : all.length === 1 ? all : [];
      for (const index of from) {
        const one = offered[index];
        if (one === undefined) continue;
        near.add(index);
        proposals.push(shifted(one, mention.minutes));
      }
    }
  }
}

/** A time of day names the day that was spoken of last, where more than one would do. */
function onlySpoken(
  days: readonly number[],
  said: SaidTime,
  last: readonly number[],
): readonly number[] {
  if (!said.dateless || days.length < 2) return days;
  const spoken = days.filter((index) => last.includes(index));
  return spoken.length > 0 ? spoken : days;
}

function indicesOf(which: Which, offered: readonly OfferedTime[]): readonly number[] {
  const all = offered.map((_one, index) => index);
  if (typeof which === 'number') return all.filter((index) => index === which - 1);
  if (typeof which !== 'string') return all.filter((index) => which.includes(index + 1));
  if (which === 'last') return all.slice(-1);
  if (which === 'last-two') return all.slice(-2);
  // "The earlier one": by the hour of the day.
  const hours = offered.map((one) => wallOf(one).from.toPlainTime().toString());
  const order = all.toSorted((a, b) => ((hours[a] ?? '') < (hours[b] ?? '') ? -1 : 1));
  return which === 'earliest' ? order.slice(0, 1) : order.slice(-1);
}

/** The times of a clause, a day and its hours taken together where words stand between them. */
function saidTimes(clause: Clause, context: TargetContext): readonly SaidTime[] {
  const { cues, zone, offered, last, stretch } = context;
  const home = offered[last[0] ?? 0]?.zone ?? zone;
  const said: SaidTime[] = [];
  let behind: SaidTime | null = null;
  for (const mention of clause.mentions) {
    if (mention.names === 'after-that') {
      // Behind the stretch that was named: what was said of it does not hold there.
      if (stretch !== null) said.push({ ...stretch, from: stretch.until, until: null });
      continue;
    }
    if (mention.names !== 'time' && mention.names !== 'part') continue;
    const time: SaidTime =
      mention.names === 'time'
        ? saidTime(mention.when, { cues, today: context.today, zoned: mention.zoned })
        : saidPart(mention.part, context.today, home);
    if (time.dateless && behind !== null && behind.days) {
      said[said.length - 1] = onDayOf(time, behind);
      behind = null;
    } else {
      said.push(time);
      behind = time;
    }
  }
  return said;
}

/** A time as a proposal: on the days of the offers it belongs to, or on its own. */
function wishes(said: SaidTime, days: readonly number[], context: TargetContext): readonly Wish[] {
  const { offered, today, last } = context;
  if (said.dateless) {
    return days.flatMap((index) => {
      const one = offered[index];
      return one === undefined ? [] : [wish(moved(said, wallOf(one).from.toPlainDate()))];
    });
  }
  const reference = offered[days[0] ?? last[0] ?? 0];
  const date = (said.from ?? said.until)?.toPlainDate();
  if (!said.weekday || reference === undefined || date === undefined) return [wish(said)];
  // "Wel vrijdag": that of the week the offers are in, unless it has gone by.
  const offeredOn = wallOf(reference, said.zoned ? said.zone : null).from.toPlainDate();
  const inWeek = offeredOn.add({ days: date.dayOfWeek - offeredOn.dayOfWeek });
  return [wish(Temporal.PlainDate.compare(inWeek, today) > 0 ? moved(said, inWeek) : said)];
}

function wish({ from, until, zone, days }: SaidTime): Wish {
  const local = (at: Temporal.PlainDateTime | null): string | null => {
    if (at === null) return null;
    return days ? at.toPlainDate().toString() : at.toString({ smallestUnit: 'minute' });
  };
  return { from: local(from), until: local(until), zone };
}

function shifted(offered: OfferedTime, minutes: number): Wish {
  const { from, until } = wallOf(offered);
  const at = (time: Temporal.PlainDateTime): string =>
    time.add({ minutes }).toString({ smallestUnit: 'minute' });
  return { from: at(from), until: at(until), zone: offered.zone };
}
