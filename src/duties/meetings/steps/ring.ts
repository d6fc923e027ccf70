import type { Decision } from '../../../core/decision.ts';
import {
  askHim,
  homeCalendar,
  uidFor,
  type Choice,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { findOwnTimes } from '../../../core/diary/acting/own-time.ts';
import { eventTimes, localOf, saidSpan } from '../../../core/diary/acting/times.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { dropped, goingOn, resting, ringing, saying, untilHeRang } from './give-up.ts';

/** How long a call is kept in the diary, and how far ahead room for it is sought. */
const CALL_MINUTES = 15;
const CALL_AHEAD_DAYS = 5;

/**
 * He was going to ring: what came of it, or what is to be done instead. Where there is room for it the call can be put into
 * his diary, so that it is not left to his memory.
 */
export function rangWhatNow(deciding: Deciding, convening: Convening): readonly Decision[] {
  const values = saying(deciding, convening);
  const slot = slotFor(deciding);
  const choices = [
    ...(slot === null ? [] : [intoDiary(deciding, convening, slot)]),
    { ...ringing(deciding, convening), said: sentence('meetings.choice-not-yet') },
    ...goingOn(deciding, convening),
    { said: sentence('meetings.choice-made'), follows: dropped(deciding, convening) },
    resting(deciding, convening),
  ];
  const asks =
    slot === null
      ? sentence('meetings.rang-what-now', values)
      : sentence('meetings.rang-or-when', { ...values, when: saidSpan(deciding, slot) });
  return [askHim(deciding, asks, choices, convening.id), ...untilHeRang(deciding, convening)];
}

/** The first quarter of an hour that he has. */
function slotFor(deciding: Deciding): Span | null {
  const { now } = deciding.situation;
  if (homeCalendar(deciding.diary) === null) return null;
  const { offers } = findOwnTimes(deciding, {
    minutes: CALL_MINUTES,
    window: { from: now, until: now + CALL_AHEAD_DAYS * DAY_MS },
    max: 1,
    spread: 'days',
  });
  return offers[0] ?? null;
}

function intoDiary(deciding: Deciding, convening: Convening, slot: Span): Choice {
  const { profile, now } = deciding.situation;
  const { who, about } = saying(deciding, convening);
  const uid = uidFor(deciding, `ring:${convening.id}`);
  const title = profile.language === 'nl' ? `Bellen: ${who}` : `Telephone ${who}`;
  const calendar = homeCalendar(deciding.diary)?.name ?? '';
  const text = newEvent({
    uid,
    stamp: now,
    ...eventTimes(localOf(slot, profile.zone)),
    summary: `${title}${about[profile.language]}`,
  });
  const when = saidSpan(deciding, slot);
  const act = addEvent(
    deciding,
    { calendar, uid, text },
    {
      kind: 'diary.keep',
      key: `ring:${convening.id}`,
      reason: sentence('meetings.puts-call', { who, when }),
      card: { ...PLAIN_CARD, requester: who },
    },
  );
  return {
    said: sentence('meetings.choice-put-call', {
      when: inBoth((language) => when[language]),
    }),
    follows: [act, ...untilHeRang(deciding, convening)],
  };
}
