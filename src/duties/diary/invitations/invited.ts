import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { MeetingTime } from '../../../core/diary/invitations/letters/time-words.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import { diaryText } from '../../../core/diary/invitations/write-meeting.ts';
import type { Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { occurrencesOf } from '../../../core/diary/recurrence/occurrences.ts';
import { sayReason } from '../../../core/diary/availability/say-reason.ts';
import { UNKNOWN_TIME } from '../../../core/diary/own-question.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence, inBoth } from '../../../core/text/words.ts';
import { DAY_MS, MINUTE_MS } from '../../../core/time/instant.ts';
import { objectIn } from '../../../core/diary/acting/acting.ts';
import {
  asksToReserve,
  confirmed,
  holdAsked,
  keptFor,
  movedAsAgreed,
} from '../colleagues/asked.ts';
import { isDesk } from '../colleagues/desks.ts';
import {
  calendarNamed,
  mustBeSeen,
  note,
  warning,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { asWritten } from '../../../core/diary/acting/event-act.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { asNamed, findOwnTimes, isOwnTime, soonest } from '../../../core/diary/acting/own-time.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { replyTo } from './reply.ts';
import { instanceText, type Standing } from '../../../core/diary/acting/standing.ts';
import {
  calendarTime,
  localOf,
  saidPart,
  spanOfPart,
  titleIn,
} from '../../../core/diary/acting/times.ts';
import { keptForWriter } from './his-choice.ts';
import { elsewhere, isKnown } from './sender.ts';
import { organiserOf, taken } from './taken.ts';

type Asked = Extract<Outcome, { readonly outcome: 'invited' | 'changed' }>;

/** How an invitation is looked at. */
export interface Looking {
  /** What makes it doubtful: shown, and no answer is made ready. */
  readonly doubts: readonly Remark[];
  /** The diary has it already: only the answer is wanting. */
  readonly stands: boolean;
}

/**
 * An invitation, or a new state of one: it stands in the diary provisionally, with what it overlaps, and the answer that
 * fits lies ready. He decides.
 */
export function asked(
  deciding: Deciding,
  outcome: Asked,
  standing: Standing | null,
  { doubts, stands }: Looking,
): readonly Decision[] {
  const { uid, part, next, answerAsked } = outcome;
  const known =
    confirmed(deciding, outcome, standing) ?? movedAsAgreed(deciding, outcome, standing);
  if (known !== null) return known;
  const title = titleIn(part);
  const values = { title, when: saidPart(deciding, part), who: organiserOf(part) };
  const object = objectIn(diaryText(next, standing === null ? [] : [standing.object]));
  const fit = fitOf(deciding, outcome, object);
  const ready = answerAsked && doubts.length === 0;
  if (stands && standing !== null) {
    const kept = keptFor(deciding, uid)?.id ?? null;
    const answer = { outcome, fit, after: null, kept };
    return ready ? readyAnswer(deciding, standing, answer) : [];
  }
  const how = outcome.outcome === 'changed' && !outcome.rescheduled ? 'same-time' : fit.fits;
  const key = `${outcome.outcome}:${versionOf(outcome)}`;
  const asks = asksToReserve(deciding, outcome);
  const hold = asks && fit.fits !== 'taken' ? holdAsked(deciding, outcome) : null;
  const span = spanOfPart(part, deciding.situation.profile.zone);
  const event = taken(deciding, next, standing, {
    key,
    reason: sentence(
      asks ? `diary.reserved-${fit.fits}` : `diary.${outcome.outcome}-${how}`,
      values,
    ),
    outcome: { uid, part, notes: outcome.notes },
    remarks: [...doubts, ...strange(deciding), ...fit.remarks],
    ...(hold === null || span === null
      ? {}
      : {
          kind: 'meeting.hold' as const,
          hold,
          // Somebody may have taken it between the look and the deed.
          preconditions: [
            asNamed(span, [
              ...replaced(outcome),
              ...(fit.fits === 'unknown' ? [UNKNOWN_TIME] : []),
            ]),
          ],
        }),
  });
  if (event === null) return [note(deciding, sentence('diary.invited-no-calendar', values))];
  const stored = asWritten(event);
  if (!ready || stored === null || object === null) return [event];
  const calendar = calendarNamed(deciding.diary, stored.calendar);
  const kept = hold?.effect === 'open' ? hold.hold.id : null;
  const answer = { outcome, fit, after: key, kept };
  return [event, ...readyAnswer(deciding, { stored, object, calendar }, answer)];
}

function versionOf({ uid, part }: Asked): string {
  return `${uid}:${part.sequence}:${part.stamp ?? ''}`;
}

/** Strangers put nothing into a diary by themselves: what they send there is looked at first. */
function strange(deciding: Deciding): readonly Remark[] {
  return isKnown(deciding) ? [] : [mustBeSeen(sentence('diary.stranger-invites'))];
}

/** How an invitation fits the diary. `partly`: most times of a series do. `unknown`: nobody can tell; no answer is made ready. */
interface Fit {
  readonly fits: 'free' | 'partly' | 'taken' | 'unknown' | 'past';
  readonly remarks: readonly Remark[];
}

/** A series is looked at over so many of its times. */
const MOST_TIMES = 60;

/** What takes no time of its own: itself, and what it takes the place of. */
function replaced({ uid, part }: Asked): readonly string[] {
  return part.relatedTo === undefined ? [uid] : [uid, part.relatedTo];
}

function fitOf(deciding: Deciding, outcome: Asked, object: CalendarObject | null): Fit {
  const { part } = outcome;
  // What is kept for whoever invites is not in his way.
  const itself = isDesk(deciding.situation)
    ? replaced(outcome)
    : [outcome.uid, ...keptForWriter(deciding).map(({ uid }) => uid)];
  const { zone } = deciding.situation.profile;
  const { now } = deciding.situation;
  const span = spanOfPart(part, zone);
  const one = span === null ? [] : [span];
  const spans = part.rule === null || object === null ? one : seriesSpans(deciding, object);
  const ahead = spans.filter(({ until }) => until > now);
  if (ahead.length === 0) return { fits: 'past', remarks: [] };
  if (part.transparent) return { fits: 'free', remarks: [] };
  const overlaps = ahead.map((each) => overlapsOf(deciding, each, itself));
  const taken = overlaps.filter(({ remarks }) => remarks.length > 0);
  const all = { count: String(taken.length), times: String(ahead.length) };
  const remarks = [
    ...(taken[0]?.remarks ?? []),
    ...(ahead.length > 1 && taken.length > 0
      ? [warning(sentence('diary.of-the-series', all))]
      : []),
  ];
  if (taken.some(({ unknown }) => unknown)) return { fits: 'unknown', remarks };
  if (taken.length * 2 >= ahead.length && taken.length > 0) return { fits: 'taken', remarks };
  if (taken.length > 0) return { fits: 'partly', remarks };
  return { fits: 'free', remarks: ahead.length === 1 ? unusual(deciding, ahead, itself) : [] };
}

/** Free, and yet not a time at which he would be offered to anybody: outside his hours, over lunch, on a day off. */
function unusual(
  deciding: Deciding,
  spans: readonly Span[],
  itself: readonly string[],
): readonly Remark[] {
  const { zone } = deciding.situation.profile;
  return spans
    .filter(({ from, until }) => until - from < DAY_MS)
    .flatMap((span) => {
      const judged = isOwnTime(deciding, span, itself);
      const [why] = judged.free ? [] : judged.why;
      if (why === undefined) return [];
      return [
        warning(
          sentence('diary.free-but', { why: inBoth((language) => sayReason(why, zone, language)) }),
        ),
      ];
    });
}

/** The times of a series as far ahead as the diary was looked at. */
function seriesSpans({ diary, situation }: Deciding, object: CalendarObject): readonly Span[] {
  if (diary.span === null) return [];
  return occurrencesOf(object, diary.span, situation.profile.zone)
    .occurrences.filter(({ status }) => status !== 'CANCELLED')
    .slice(0, MOST_TIMES)
    .map(({ startAt, endAt }) => ({ from: startAt, until: endAt }));
}

/** An acceptance where he is free; where he is not, a refusal that names other times. Where nobody can tell, none. */
function readyAnswer(
  deciding: Deciding,
  standing: Standing,
  {
    outcome,
    fit,
    after,
    kept,
  }: {
    readonly outcome: Asked;
    readonly fit: Fit;
    readonly after: string | null;
    /** The hold that keeps the time meanwhile. */
    readonly kept: string | null;
  },
): readonly Decision[] {
  if (fit.fits === 'unknown' || fit.fits === 'past') return [];
  const { part } = outcome;
  const comes = fit.fits !== 'taken';
  const values = { title: titleIn(part), when: saidPart(deciding, part) };
  const id = part.recurrenceId;
  return replyTo(deciding, standing, {
    answer: comes ? 'ACCEPTED' : 'DECLINED',
    instance: id === null ? null : instanceText(standing.object, id),
    key: `answer:${versionOf(outcome)}`,
    reason: sentence(comes ? 'diary.answers-accepted' : 'diary.answers-declined', values),
    after,
    remarks: [...elsewhere(deciding, part), ...(comes && kept !== null ? seen(fit) : fit.remarks)],
    ...(kept === null ? {} : { preconditions: [{ kind: 'hold-stands', hold: kept }] as const }),
    ...(comes ? {} : { times: otherTimes(deciding, outcome) }),
    moved: outcome.outcome === 'changed',
  });
}

/** A yes to a colleague may be said without him only where nothing at all speaks against it. */
function seen({ remarks }: Fit): readonly Remark[] {
  return remarks.map(({ said }) => mustBeSeen(said));
}

const HOW_MANY = 2;
/** Other times are looked for in the fortnight after today. */
const AHEAD_MS = 14 * DAY_MS;

/** Times at which he could: not held, since nobody has decided yet that he wants to come. */
function otherTimes(deciding: Deciding, { part }: Asked): readonly MeetingTime[] {
  const { zone } = deciding.situation.profile;
  const { now } = deciding.situation;
  const span = spanOfPart(part, zone);
  if (span === null || part.rule !== null || span.until - span.from >= DAY_MS) return [];
  const minutes = Math.round((span.until - span.from) / MINUTE_MS);
  if (minutes === 0) return [];
  const found = findOwnTimes(deciding, {
    minutes,
    window: { from: soonest(deciding), until: Math.max(now, span.from) + AHEAD_MS },
    max: HOW_MANY,
    spread: 'days',
    guests: part.organizer === null ? [] : farAmong(deciding, [part.organizer]),
  });
  return found.offers
    .toSorted((a, b) => a.from - b.from)
    .map((offer) => {
      const local = localOf(offer, zone);
      return { start: calendarTime(local.from, zone), end: calendarTime(local.until, zone) };
    });
}
