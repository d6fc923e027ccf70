import type { Decision } from '../../../core/decision.ts';
import type { Precondition } from '../../../core/act.ts';
import type { ArrangedMeeting } from '../../../core/orders/arranged-meeting.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { asFound } from '../../../core/diary/acting/own-time.ts';
import { eventTimes, saidLocal, spanOf } from '../../../core/diary/acting/times.ts';
import { leaving } from '../../../core/diary/acting/overlaps.ts';
import { reschedule } from './reschedule.ts';

/** Several meetings that were fitted together go where they fit: one bundle. */
export function arranged(deciding: Deciding): readonly Decision[] {
  const meetings = deciding.situation.order?.arranged ?? [];
  return meetings.flatMap((meeting, place) => toItsPlace(deciding, meeting, place, meetings));
}

const keyOf = (place: number): string => `arranged-${place}`;

function toItsPlace(
  deciding: Deciding,
  { event, to, place: where, why }: ArrangedMeeting,
  place: number,
  all: readonly ArrangedMeeting[],
): readonly Decision[] {
  const { zone } = deciding.situation.profile;
  const said = {
    title: event.summary,
    was: saidLocal(deciding, { from: event.start, until: event.end, zone }),
    when: saidLocal(deciding, to),
  };
  return reschedule(deciding, event, {
    series: false,
    fields: { ...eventTimes(to), ...(where === null ? {} : { location: where }) },
    kind: 'meeting.move',
    key: keyOf(place),
    reason:
      why === '' ? sentence('diary.move', said) : sentence('diary.move-because', { ...said, why }),
    preconditions: [
      asFound(deciding, spanOf(to), {
        ignoring: leaving(deciding),
        place: where ?? placeOf(deciding, event.uid),
      }),
      ...afterThose(deciding, { to, place, all }),
    ],
    to,
  });
}

function placeOf({ diary }: Deciding, uid: string): string | null {
  return diary.entries.find(({ occurrence }) => occurrence.uid === uid)?.traits.location ?? null;
}

/** Where it goes somebody else leaves first. Of those that change places with each other the first goes first. */
function afterThose(
  deciding: Deciding,
  {
    to,
    place,
    all,
  }: {
    readonly to: ArrangedMeeting['to'];
    readonly place: number;
    readonly all: readonly ArrangedMeeting[];
  },
): readonly Precondition[] {
  const { zone } = deciding.situation.profile;
  const goal = spanOf(to);
  return all.slice(0, place).flatMap(({ event }, at): readonly Precondition[] => {
    const was = spanOf({ from: event.start, until: event.end, zone });
    const stands = was.from < goal.until && was.until > goal.from;
    return stands ? [{ kind: 'act-done', key: keyOf(at) }] : [];
  });
}
