import type { Remark, Source, Sources } from '../../act.ts';
import type { Follow, Leave, Note, Question } from '../../decision.ts';
import type { DiaryCalendar, LoadedDiary } from '../desk-diary.ts';
import { DEFAULT_DIARY } from '../settings.ts';
import { derivedWord } from '../../ids.ts';
import { restingOn } from '../../conduct/look.ts';
import type { Situation } from '../../situation.ts';
import type { Sentence } from '../../text/words.ts';
import { workingDaysAfter } from '../../time/working-days.ts';

/** What every part of this duty decides with. */
export interface Deciding {
  readonly situation: Situation;
  readonly diary: LoadedDiary;
  /** What every decision on this arrival rests on. */
  readonly sources: Sources;
}

/** A question he has not answered is asked again in the morning. */
const ASKED_AGAIN_HOUR = 9;

const NOTHING: LoadedDiary = {
  settings: DEFAULT_DIARY,
  daysOff: [],
  calendars: [],
  span: null,
  entries: [],
  busy: [],
  holds: [],
  objects: [],
  changed: [],
};

export function decidingOf(situation: Situation): Deciding {
  const diary = situation.loaded.diary ?? NOTHING;
  const { order } = situation;
  const sources: Sources =
    order === undefined
      ? restingOn(situation)
      : [
          { kind: 'statement', by: order.by },
          { kind: 'arrival', arrival: situation.arrival.id },
        ];
  return { situation, diary, sources };
}

/** The same, resting on certain words besides. */
export function alsoOn(deciding: Deciding, more: readonly Source[]): Deciding {
  return { ...deciding, sources: [...deciding.sources, ...more] };
}

/**
 * The calendar that appointments are written into: the one he named, else the first elsewhere that can be written,
 * since that is where he looks, else our own. Null when there is none.
 */
export function homeCalendar({ settings, calendars }: LoadedDiary): DiaryCalendar | null {
  const writable = calendars.filter(({ readOnly, counts }) => !readOnly && counts);
  const named = calendars.find(({ name, readOnly }) => name === settings.calendar && !readOnly);
  return named ?? writable.find(({ elsewhere }) => elsewhere) ?? writable[0] ?? null;
}

/** A calendar by its name; null when it is gone. */
export function calendarNamed({ calendars }: LoadedDiary, wanted: string): DiaryCalendar | null {
  return calendars.find(({ name }) => name === wanted) ?? null;
}

/** A UID for what this decision makes (RFC 7986 section 5.3): the same whenever it is decided again. */
export function uidFor({ situation }: Deciding, key: string): string {
  const { arrival, profile } = situation;
  return `${derivedWord(`${profile.owner}:${arrival.id}:${key}`, 30)}@secretaris`;
}

/** A warning beside a proposal. */
export function warning(said: Sentence): Remark {
  return { weight: 'warn', said };
}

/** A finding that a person must have seen before it is done, whatever a clause allows. */
export function mustBeSeen(said: Sentence): Remark {
  return { weight: 'stop', said };
}

/** Something that is told; nothing is changed by it. */
export function note({ sources }: Deciding, reason: Sentence): Note {
  return { kind: 'note', sorting: null, urgent: false, sources, reason };
}

/** Why nothing is done. */
export function left({ sources }: Deciding, reason: Sentence): Leave {
  return { kind: 'leave', sources, reason };
}

/** A choice the principal has, and what is done once he takes it. */
export interface Choice {
  readonly said: Sentence;
  readonly follows?: readonly Follow[];
}

/** What only the principal can say, with what he can choose; asked again the next working morning. */
export function askHim(
  { situation, sources }: Deciding,
  reason: Sentence,
  choices: readonly Choice[],
  about?: string,
): Question {
  const { zone, workingDays } = situation.profile;
  const askAgainAt = workingDaysAfter(situation.now, 1, ASKED_AGAIN_HOUR, zone, {
    days: workingDays,
  });
  const follows = choices.map((choice) => choice.follows ?? []);
  return {
    kind: 'question',
    sources,
    reason,
    choices: choices.map(({ said }) => said),
    ...(follows.every((one) => one.length === 0) ? {} : { follows }),
    ...(about === undefined ? {} : { about }),
    askAgainAt,
  };
}
