import type { Decision } from '../../../core/decision.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import type { BlockOrder } from '../../../core/orders/order.ts';
import { say, sentence, type Language } from '../../../core/text/words.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { travelWords } from '../../../core/travel/words.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { blockAct } from '../../../core/diary/acting/block-act.ts';
import { spanOf } from '../../../core/diary/acting/times.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';

/** A journey of which nobody says where it goes; what is no journey is called as the blocks that come by themselves. */
const JOURNEYS = {
  'travel-there': { nl: 'Reistijd', en: 'Travel' },
  'travel-back': { nl: 'Reistijd terug', en: 'Travel back' },
} as const;

function called(role: BlockOrder['role'], language: Language): string {
  return role === 'travel-there' || role === 'travel-back'
    ? JOURNEYS[role][language]
    : say(travelWords, sentence(`block-${role}`), language);
}

/** Time beside an event, that moves and vanishes with it, and is seen by no more people. */
export function block(deciding: Deciding, order: BlockOrder, key: string): readonly Decision[] {
  const { profile } = deciding.situation;
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { event, role, minutes } = order;
  if (!event.start.includes('T'))
    return [note(deciding, sentence('diary.whole-day', { title: event.summary }))];
  const parent = spanOf({ from: event.start, until: event.end, zone: profile.zone });
  const ms = minutes * MINUTE_MS;
  const before = role === 'preparation' || role === 'travel-there';
  const span = before
    ? { from: parent.from - ms, until: parent.from }
    : { from: parent.until, until: parent.until + ms };
  const title = `${called(role, profile.language)}: ${event.summary}`;
  const uid = uidFor(deciding, key);
  const isPrivate = deciding.diary.entries.some(
    (entry) => entry.occurrence.uid === event.uid && isConfidential(entry),
  );
  return [
    blockAct(deciding, calendar, {
      ...{ uid, key, span, title, isPrivate, reason: event.summary },
      parent: {
        uid: event.uid,
        recurrenceId: event.recurrenceId,
        role,
        planned: null,
        parentFrom: parent.from,
      },
      remarks: overlapsOf(deciding, span, [event.uid]).remarks,
    }),
  ];
}
