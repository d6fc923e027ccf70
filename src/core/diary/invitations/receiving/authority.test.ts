import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import {
  ELS,
  NOW,
  PRINCIPAL,
  accepted,
  at,
  meeting,
  ours,
  receive,
  theirs,
  under,
} from '../testing/parts.ts';
import { sameHouse } from './authority.ts';
import { receiveItip } from './receive.ts';

describe('who may speak for the organiser', () => {
  const standing = meeting(accepted(theirs(), PRINCIPAL));
  const moved = (more: Partial<CalendarComponent> = {}): CalendarComponent =>
    theirs({ sequence: 1, start: at('2026-12-04T09:00'), end: at('2026-12-04T10:00'), ...more });

  test.each([
    ['nobody vouches for the sender', null, {}, 'itip.sender-unverified'],
    ['somebody else', 'boef@kwaad.example', {}, 'itip.sender-differs'],
    [
      'somebody else who writes himself into SENT-BY',
      'boef@kwaad.example',
      { organizer: { address: ELS, name: null, sentBy: 'boef@kwaad.example' } },
      'itip.stand-in-unknown',
    ],
    [
      'somebody who names himself organiser',
      'boef@kwaad.example',
      { organizer: { address: 'boef@kwaad.example', name: null, sentBy: null } },
      'itip.organizer-differs',
    ],
    ['no organiser at all', ELS, { organizer: null }, 'itip.no-organizer'],
  ])('%s: told, and nothing changes', (_who, from, more, why) => {
    const outcome = receive([moved(more)], { from, standing });
    expect(outcome).toMatchObject({
      outcome: 'doubtful',
      why: { key: why },
      wouldBe: { outcome: 'changed' },
    });
    expect(outcome).not.toHaveProperty('next');
  });

  test.each([
    ['the organiser, in other capitals', 'Els@Bakker.example', {}],
    [
      'an assistant of the same house',
      'assistent@bakker.example',
      { organizer: { address: ELS, name: null, sentBy: 'assistent@bakker.example' } },
    ],
    ['the service that the calendar is kept by', 'calendar-notification@google.com', {}],
  ])('%s may', (_who, from, more) => {
    expect(receive([moved(more)], { from, standing })).toMatchObject({ outcome: 'changed' });
  });

  test.each([
    ['cancels', under('CANCEL', theirs({ sequence: 9, status: 'CANCELLED' })), 'cancelled'],
    ['moves', theirs({ sequence: 9, start: at('2026-12-04T09:00') }), 'changed'],
  ])('what stands without an organiser is nobody’s to take over: who %s it', (_what, part, was) => {
    const boef = 'boef@kwaad.example';
    const timetable = meeting(accepted(theirs({ organizer: null }), PRINCIPAL));
    const organizer = { address: boef, name: null, sentBy: null };
    expect(receive([{ ...part, organizer }], { from: boef, standing: timetable })).toMatchObject({
      outcome: 'doubtful',
      why: { key: 'itip.organizer-unknown' },
      wouldBe: { outcome: was },
    });
  });

  test('an invitation that comes again is doubted as it was the first time', () => {
    const again = receive([theirs()], { from: null, standing });
    expect(again).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.known' },
      doubt: { key: 'itip.sender-unverified' },
    });
    expect(receive([theirs()], { from: ELS, standing })).not.toHaveProperty('doubt');
  });

  test('a known stand-in may, and one at a public provider is no house', () => {
    const by = 'els.prive@gmail.com';
    const more = { organizer: { address: 'els@gmail.com', name: null, sentBy: by } };
    const known = meeting(
      accepted(
        theirs({ organizer: { address: 'els@gmail.com', name: null, sentBy: null } }),
        PRINCIPAL,
      ),
    );
    expect(receive([moved(more)], { from: by, standing: known })).toMatchObject({
      outcome: 'doubtful',
    });
    expect(
      receive([moved(more)], {
        from: by,
        standing: known,
        standIns: [{ of: 'els@gmail.com', by }],
      }),
    ).toMatchObject({ outcome: 'changed' });
  });

  test('a cancellation by a stranger calls nothing off', () => {
    const cancel = under('CANCEL', theirs({ sequence: 9, status: 'CANCELLED' }));
    expect(receive([cancel], { from: 'boef@kwaad.example', standing })).toMatchObject({
      outcome: 'doubtful',
      wouldBe: { outcome: 'cancelled' },
    });
  });

  test('whatever a stranger sends, nothing in the diary changes', () => {
    const methods = fc.constantFrom(
      'REQUEST',
      'ADD',
      'CANCEL',
      'PUBLISH',
      'REPLY',
      'COUNTER',
      'DECLINECOUNTER',
      'REFRESH',
    );
    const organizers = fc.constantFrom(
      null,
      { address: ELS, name: null, sentBy: null },
      { address: ELS, name: null, sentBy: 'boef@kwaad.example' },
      { address: 'boef@kwaad.example', name: null, sentBy: null },
      { address: PRINCIPAL, name: null, sentBy: 'boef@kwaad.example' },
    );
    fc.assert(
      fc.property(
        methods,
        organizers,
        fc.nat(5),
        fc.boolean(),
        fc.boolean(),
        (method, organizer, sequence, instance, mine) => {
          const base = mine ? ours() : theirs();
          const came = {
            ...base,
            method,
            organizer,
            sequence,
            recurrenceId: instance ? at('2026-12-10T14:30') : null,
          } as const;
          for (const from of ['boef@kwaad.example', null]) {
            const outcome = receiveItip({
              message: [came],
              from,
              standing: meeting(base),
              me: [PRINCIPAL],
              hasInstance: () => true,
              now: NOW,
            });
            expect(outcome).not.toHaveProperty('next');
          }
        },
      ),
    );
  });
});

test.each([
  ['receptie@kantoor.example', 'berg@Kantoor.example', true],
  ['receptie@elders.example', 'berg@kantoor.example', false],
  ['buur@gmail.test', 'berg@gmail.test', false],
])('%s is of one house with %s: %s; at a provider neighbours are strangers', (one, other, is) => {
  expect(sameHouse(one, other)).toBe(is);
});
