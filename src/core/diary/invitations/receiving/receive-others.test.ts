import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import {
  ELS,
  NOW,
  PRINCIPAL,
  RIA,
  WEEKLY,
  accepted,
  at,
  attendee,
  meeting,
  ours,
  receive,
  theirs,
  under,
} from '../testing/parts.ts';
import { receiveItip } from './receive.ts';

describe('other messages', () => {
  test('a counter-proposal is a time to choose', () => {
    const counter = under(
      'COUNTER',
      ours({
        start: at('2026-12-04T09:00'),
        end: at('2026-12-04T10:00'),
        comment: 'Liever vrijdag',
        attendees: [attendee(ELS)],
      }),
    );
    const outcome = receive([counter], { standing: meeting(ours()) });
    expect(outcome).toMatchObject({
      outcome: 'countered',
      by: ELS,
      comment: 'Liever vrijdag',
      proposals: [
        { was: { local: '2026-12-03T14:30:00' }, start: { local: '2026-12-04T09:00:00' } },
      ],
    });
    expect(outcome).not.toHaveProperty('next');
    const same = under('COUNTER', ours({ attendees: [attendee(ELS)] }));
    expect(receive([same], { standing: meeting(ours()) })).toMatchObject({ outcome: 'ignored' });
  });

  test('our own counter-proposal was not taken over', () => {
    const declined = under('DECLINECOUNTER', theirs({ comment: 'Helaas' }));
    expect(receive([declined], { standing: meeting(theirs()) })).toMatchObject({
      outcome: 'counter-declined',
      comment: 'Helaas',
    });
  });

  test('who asks how it stands is told, if he was invited', () => {
    const asks = (address: string): CalendarComponent =>
      under('REFRESH', ours({ attendees: [attendee(address)] }));
    expect(receive([asks(ELS)], { standing: meeting(ours()) })).toMatchObject({
      outcome: 'refresh-asked',
      reply: { method: 'REQUEST', to: [ELS], components: [{ summary: 'Overleg' }] },
    });
    expect(receive([asks(RIA)], { standing: meeting(ours()), from: RIA })).toMatchObject({
      outcome: 'uninvited',
    });
    expect(
      receive([asks(ELS)], { standing: meeting(ours({ status: 'CANCELLED' })) }),
    ).toMatchObject({
      reply: { method: 'CANCEL' },
    });
  });

  test('more days of a series; of one that is not known the whole is asked for', () => {
    const more = under(
      'ADD',
      theirs({ sequence: 1, start: at('2026-12-05T09:00'), end: at('2026-12-05T10:00') }),
    );
    expect(
      receive([more], { standing: meeting(accepted(theirs(WEEKLY), PRINCIPAL)) }),
    ).toMatchObject({
      outcome: 'invited',
      scope: 'added',
      next: {
        main: { extraDates: [{ local: '2026-12-05T09:00:00' }] },
        overrides: [{ recurrenceId: { local: '2026-12-05T09:00:00' } }],
      },
    });
    expect(receive([more])).toMatchObject({
      outcome: 'incomplete',
      ask: { method: 'REFRESH', to: [ELS], components: [{ attendees: [{ address: PRINCIPAL }] }] },
    });
  });

  test('a calendar that is only published, with and without an organiser', () => {
    expect(receive([under('PUBLISH', theirs({ attendees: [] }))])).toMatchObject({
      outcome: 'published',
    });
    expect(receive([under('PUBLISH', theirs({ attendees: [], organizer: null }))])).toMatchObject({
      outcome: 'published',
    });
  });

  test.each([
    ['an invitation', theirs({ method: null }), 'invited', 'REQUEST'],
    [
      'a cancellation',
      theirs({ method: null, status: 'CANCELLED', sequence: 1 }),
      'cancelled',
      'CANCEL',
    ],
  ])('without METHOD is read as %s, and says so', (_what, part, outcome, method) => {
    const standing = outcome === 'invited' ? null : meeting(theirs());
    expect(receive([part], { standing })).toMatchObject({
      outcome,
      notes: [{ key: 'itip.method-guessed', values: { method } }],
    });
  });

  test('without UID, and without anything', () => {
    expect(receive([theirs({ uid: null })])).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.no-uid' },
    });
    expect(
      receiveItip({
        message: [],
        from: ELS,
        standing: null,
        me: [],
        hasInstance: () => false,
        now: NOW,
      }),
    ).toBeNull();
  });

  test('free time asked and told', () => {
    const busy = [{ from: '2026-12-03T13:00:00Z', until: '2026-12-03T14:00:00Z', type: 'BUSY' }];
    const told = { ...under('REPLY', theirs({ busy })), component: 'VFREEBUSY' } as const;
    expect(receive([told])).toMatchObject({ outcome: 'free-busy', does: 'tells', busy });
  });
});
