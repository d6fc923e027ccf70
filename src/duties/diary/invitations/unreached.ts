import type { Decision } from '../../../core/decision.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import { isAmong } from '../../../core/diary/invitations/meeting.ts';
import { composeResend } from '../../../core/diary/invitations/sending/compose-request.ts';
import {
  reachIn,
  withScheduleAgents,
} from '../../../core/diary/invitations/sending/schedule-agents.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { actingOf, isOurs, objectIn } from '../../../core/diary/acting/acting.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';

/** Guests the server that keeps a meeting could not tell: somebody must. */
export function unreachedIn({ loaded }: Situation): readonly string[] {
  const objects = loaded.diary?.objects ?? [];
  return [...new Set(objects.flatMap(({ text }) => reachIn(text).unreached))];
}

/**
 * A server that sends invitations has said whom it cannot reach. He gets ours by mail; and from then on he is ours to tell, which is
 * written beside his name so that he is not told twice.
 */
export function onUnreached(deciding: Deciding): readonly Decision[] {
  const { objects, changed } = deciding.diary;
  return objects
    .filter(({ uid, gone }) => !gone && changed.includes(uid))
    .flatMap((stored) => tellUnreached(deciding, stored));
}

function tellUnreached(deciding: Deciding, stored: DiaryObject): readonly Decision[] {
  const { calendars } = deciding.diary;
  const { now } = deciding.situation;
  const calendar = calendars.find(({ name }) => name === stored.calendar);
  const { unreached, ours } = reachIn(stored.text);
  if (calendar?.schedules !== true || calendar.readOnly || unreached.length === 0) return [];
  const object = objectIn(stored.text);
  const acting = actingOf(deciding);
  if (object === null || acting === null || !isOurs(deciding, object)) return [];
  const part = object.main ?? object.overrides[0] ?? null;
  const { dispatches } = composeResend(object, { to: unreached, acting, now });
  if (part === null || dispatches.length === 0 || isOver(part, now)) return [];
  const people = part.attendees.map(({ address }) => address);
  const byUs = [...unreached, ...ours];
  const agents = people.map((address) => ({
    address,
    agent: isAmong(address, byUs) ? ('CLIENT' as const) : ('SERVER' as const),
  }));
  const title = part.summary ?? '';
  const names = unreached.join(', ');
  const reason = sentence('diary.unreached', { title, names });
  const key = `unreached:${stored.uid}`;
  const first = dispatches.map((dispatch) => ({ ...dispatch, tells: 'invitation' as const }));
  return [
    changeEvent(deciding, stored, withScheduleAgents(stored.text, agents), {
      kind: 'diary.keep',
      key,
      reason,
    }),
    ...tellGuests(
      deciding,
      { next: object, dispatches: first },
      { key: `${key}:tell`, reason, after: key, calendar: null },
    ),
  ];
}

/** A single meeting that is past needs nobody any more. */
function isOver(
  {
    start,
    rule,
  }: { readonly start: { readonly instant: string | null } | null; readonly rule: unknown },
  now: number,
): boolean {
  const at = start?.instant ?? null;
  return rule === null && at !== null && Temporal.Instant.from(at).epochMilliseconds < now;
}
