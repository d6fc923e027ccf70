import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../meeting.ts';
import type { Composed, Dispatch, MeetingState } from '../meeting.ts';
import {
  ACTING,
  ELS,
  JAN,
  NOW,
  PRINCIPAL,
  RIA,
  at,
  attendee,
  meeting,
  ours,
} from '../testing/parts.ts';
import { FIRST } from '../testing/sending.ts';
import { composeRequest, composeResend } from './compose-request.ts';
import { whoSends } from './who-sends.ts';
import { asGuest } from '../testing/guest.ts';

const GUESTS = [ELS, JAN, RIA];
/** What a secretary may do to a meeting, one step. */
const step = fc.oneof(
  fc.record({ does: fc.constant('move' as const), hour: fc.integer({ min: 8, max: 17 }) }),
  fc.record({ does: fc.constant('place' as const), room: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ does: fc.constant('people' as const), who: fc.subarray(GUESTS, { minLength: 1 }) }),
  fc.record({ does: fc.constant('resend' as const), who: fc.subarray(GUESTS) }),
);

function apply(
  before: MeetingState,
  given: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
  now: number,
): Composed {
  const main = before.main ?? ours();
  const two = (hour: number): string => String(hour).padStart(2, '0');
  switch (given.does) {
    case 'move':
      return composeRequest(
        meeting({
          ...main,
          start: at(`2026-12-03T${two(given.hour)}:00`),
          end: at(`2026-12-03T${two(given.hour + 1)}:00`),
        }),
        { acting: ACTING, now, before },
      );
    case 'place':
      return composeRequest(meeting({ ...main, location: `Zaal ${given.room}` }), {
        acting: ACTING,
        now,
        before,
      });
    case 'people': {
      const attendees = [
        attendee(PRINCIPAL),
        ...given.who.map(
          (one) => main.attendees.find(({ address }) => address === one) ?? attendee(one),
        ),
      ];
      return composeRequest(meeting({ ...main, attendees }), { acting: ACTING, now, before });
    }
    case 'resend':
      return composeResend(before, { to: given.who, acting: ACTING, now });
    default:
      return given satisfies never;
  }
}

test('whatever is done to a meeting, each guest ends with what stands, and nobody is told twice of one step', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), fc.boolean(), (steps, schedules) => {
      let { next: standing, dispatches } = composeRequest(meeting(ours()), FIRST);
      const all: Dispatch[] = [...dispatches];
      for (const [index, one] of steps.entries()) {
        const composed = apply(standing, one, NOW + (index + 1) * 1000);
        const heard = composed.dispatches.flatMap((each) => {
          const { byServer, byMail } = whoSends(each, {
            self: PRINCIPAL,
            keptIn: [{ calendar: { schedules, readOnly: false }, addresses: [PRINCIPAL] }],
          });
          expect(byServer.filter((address) => byMail.includes(address))).toEqual([]);
          return [...byServer, ...byMail];
        });
        expect(heard).toEqual([...new Set(heard)]);
        expect((composed.next.main?.sequence ?? 0) >= (standing.main?.sequence ?? 0)).toBe(true);
        standing = composed.next;
        all.push(...composed.dispatches);
      }
      for (const guest of GUESTS) {
        const theirState = asGuest(guest, all);
        const isAsked = partsOf(standing).some(({ attendees }) =>
          attendees.some(({ address }) => address === guest),
        );
        const isOn = theirState !== null && theirState.main?.status !== 'CANCELLED';
        expect([guest, isOn]).toEqual([guest, isAsked]);
        if (!isAsked) continue;
        expect(theirState?.main).toMatchObject({
          start: standing.main?.start,
          location: standing.main?.location,
        });
      }
    }),
  );
});
