import type { LoopEffect } from '../../act.ts';
import { chaseAfter } from '../../chasing/days.ts';
import { sidesOf } from '../../chasing/sides.ts';
import { personAt, sameAddress } from '../../conduct/look.ts';
import type { Profile, Situation } from '../../situation.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/say-date.ts';
import { addWorkingDays, atHour } from '../../time/working-days.ts';
import { colleagueAt } from '../colleague.ts';
import type { Dispatch } from '../invitations/meeting.ts';
import type { Deciding } from './deciding.ts';
import { spanOfPart, titleIn } from './times.ts';

/** Working days after which somebody who has not answered an invitation is reminded. */
const PATIENCE_DAYS = 3;
/** At this hour of the principal's clock, on the last day before the meeting. */
const LAST_HOUR = 10;

/**
 * Whoever is invited owes an answer, and is reminded in time: after some working days, and at the latest on the last
 * one before the meeting. Null for a message that asks him nothing, and for a colleague: desks settle that themselves.
 */
export function awaitsAnswer(
  deciding: Deciding,
  { method, components, tells }: Pick<Dispatch, 'method' | 'components' | 'tells'>,
  address: string,
): LoopEffect | null {
  const { situation, diary } = deciding;
  const [part] = components;
  const guest = part?.attendees.find((one) => sameAddress(one.address, address));
  const asks = method === 'REQUEST' && tells !== 'state';
  if (!asks || part === undefined || part.uid === null || guest?.answerAsked !== true) return null;
  if (guest.answer !== 'NEEDS-ACTION' || colleagueAt(diary.colleagues ?? [], address) !== null)
    return null;
  const { profile } = situation;
  const begins = spanOfPart(part, profile.zone)?.from ?? null;
  const titled = titleIn(part);
  const title = typeof titled === 'string' ? titled : titled[profile.language];
  return {
    effect: 'open',
    kind: 'invitation',
    about: part.uid,
    owes: 'they',
    nextAt: lookBefore(situation, address, part.rule === null ? begins : null),
    what: profile.language === 'nl' ? `de uitnodiging voor ${title}` : `the invitation to ${title}`,
  };
}

function lookBefore(
  { profile, now, loaded }: Situation,
  address: string,
  begins: Instant | null,
): Instant {
  const sides = sidesOf(profile, personAt(loaded.people, address));
  const patient = chaseAfter(now, PATIENCE_DAYS, sides);
  if (begins === null) return patient;
  const last = lastDayBefore(profile, begins);
  if (patient <= last) return patient;
  // Too near for a reminder, it is over when it begins.
  return last > now ? last : Math.max(begins, now + 1);
}

/** The morning of the last working day before something begins. */
export function lastDayBefore({ zone, workingDays }: Profile, begins: Instant): Instant {
  const day = addWorkingDays(dayOf(begins, zone), -1, { days: workingDays });
  return atHour(day, LAST_HOUR, zone);
}
