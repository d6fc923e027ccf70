import type { Precondition } from '../../../../core/act.ts';
import type { ActDecision, Decision } from '../../../../core/decision.ts';
import { changeObject } from '../../../../core/diary/ical/change-object.ts';
import { composeCancel } from '../../../../core/diary/invitations/sending/compose-cancel.ts';
import type { Span } from '../../../../core/diary/span.ts';
import { actingOf } from '../../../../core/diary/acting/acting.ts';
import { homeCalendar, type Deciding } from '../../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../../core/diary/acting/event-act.ts';
import {
  holdKey,
  holdsFor,
  holdTime,
  offerTimes,
  type NewHold,
} from '../../../../core/diary/acting/offer-times.ts';
import type { Recipient } from '../../../../core/diary/acting/mail-act.ts';
import { timeFor, toChange } from '../../../../core/diary/acting/standing.ts';
import {
  asComposed,
  isToldByServer,
  tellGuests,
  tellsOf,
} from '../../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../../core/diary/acting/times.ts';
import { sentence } from '../../../../core/text/words.ts';
import { refOf, spanOfEntry } from './ref.ts';
import type { Affected } from '../affected.ts';

/** Calling something off with other times in its place. */
export interface CallingOff {
  readonly who: { readonly name: string; readonly address: string | null };
  readonly spans: readonly Span[];
  readonly key: string;
  /** What is lost with it: it will be gone. */
  readonly ignoring: readonly string[];
  /** What must leave the times that are offered first. */
  readonly after: readonly Precondition[];
  /** The letter, between salutation and closing. */
  readonly letter: (recipient: Recipient, holds: readonly NewHold[]) => string;
}

/**
 * It is called off, other times are kept free, and the letter that tells it offers them. Whoever cannot be written to is
 * rung: for him the times are kept all the same.
 */
export function callOff(
  deciding: Deciding,
  { entry }: Affected,
  off: CallingOff,
): readonly Decision[] {
  const { situation, diary } = deciding;
  const { key, who, spans } = off;
  const ref = refOf(deciding, entry);
  const standing = toChange(deciding, ref);
  if ('kind' in standing) return [standing];
  const { stored, object, calendar } = standing;
  const acting = actingOf(deciding);
  const home = homeCalendar(diary);
  const holds = holdsOf(deciding, ref.summary, off);
  const kept = holds.map((hold) => keep(deciding, hold, holds, off));
  const act = {
    kind: 'meeting.cancel',
    key,
    reason: sentence('diary.cancel', {
      title: ref.summary,
      when: saidSpan(deciding, spanOfEntry(entry)),
    }),
  } as const;
  if (acting === null || who.address === null) {
    const text =
      ref.recurrenceId === null
        ? null
        : changeObject(object, [{ kind: 'except', instance: ref.recurrenceId }], {
            stamp: situation.now,
          });
    return [...kept, changeEvent(deciding, stored, text, act)];
  }
  const instance = timeFor(object, ref.recurrenceId);
  const composed = composeCancel(object, { acting, now: situation.now, instance });
  const written = asComposed(deciding, object, composed, calendar);
  const event = changeEvent(deciding, stored, written, act);
  if (isToldByServer(deciding, composed, calendar)) {
    // The server says that it is off; what is offered instead is ours to say.
    if (home === null || spans.length === 0) return [event];
    const offer = { to: who, what: null, spans, calendar: home, key: `${key}:times` };
    const offers = offerTimes(deciding, { ...offer, promised: true, preconditions: off.after });
    return [event, ...offers];
  }
  const letters = tellGuests(deciding, composed, {
    ...tellsOf(key, ref.summary, calendar),
    words: (recipient) => ({ body: off.letter(recipient, holds) }),
    preconditions: holds.flatMap((hold): readonly Precondition[] => [
      { kind: 'act-done', key: holdKey(hold) },
      { kind: 'hold-stands', hold: hold.id },
    ]),
  });
  return [...kept, event, ...letters];
}

/** The times that are kept for him; none where there is no calendar to keep them in. */
function holdsOf(
  deciding: Deciding,
  title: string,
  { who, spans, key }: CallingOff,
): readonly NewHold[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null || spans.length === 0) return [];
  const what = withoutName(title, who.name);
  return holdsFor(deciding, {
    ...{ to: who, what, spans, calendar },
    key: `${key}:times`,
    promised: true,
  });
}

function keep(
  deciding: Deciding,
  hold: NewHold,
  holds: readonly NewHold[],
  { ignoring, after }: CallingOff,
): ActDecision {
  const beside = [...holds.filter((one) => one !== hold).map(({ uid }) => uid), ...ignoring];
  return holdTime(deciding, hold, { beside, preconditions: after });
}

/** "Consult met Els" is a consult: whom it is with stands beside it. */
export function withoutName(title: string, name: string): string {
  const words = new Set(name.toLowerCase().split(/\s+/));
  // The longest end of the title that is nothing but his name.
  const said = title.split(/\s+/);
  let at = said.length;
  while (at > 0 && words.has((said[at - 1] ?? '').toLowerCase().replace(/[,;]$/, ''))) at -= 1;
  if (at === said.length || at === 0) return title;
  const rest = said
    .slice(0, at)
    .join(' ')
    .replace(/[\s:–-]*(?:\b(?:met|with|bij|van|of)\b)?\s*$/i, '');
  return rest === '' ? title : rest;
}
