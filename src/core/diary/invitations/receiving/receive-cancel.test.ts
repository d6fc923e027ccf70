import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import {
  JAN,
  PRINCIPAL,
  WEEKLY,
  accepted,
  at,
  attendee,
  meeting,
  receive,
  theirs,
  under,
} from '../testing/parts.ts';

const LATER = '2026-11-24T08:00:00Z';

describe('calling off', () => {
  const standing = meeting(accepted(theirs(), PRINCIPAL));
  const off = (more: Partial<CalendarComponent> = {}): CalendarComponent =>
    under('CANCEL', theirs({ sequence: 1, status: 'CANCELLED', stamp: LATER, ...more }));

  test.each<[string, Partial<CalendarComponent>, string]>([
    ['all of it, for everybody', {}, 'everybody'],
    ['only our part in it', { status: null, attendees: [attendee(PRINCIPAL)] }, 'me'],
    ['our part as Outlook and Google say it', { attendees: [attendee(PRINCIPAL)] }, 'unclear'],
  ])('%s', (_what, more, whom) => {
    expect(receive([off(more)], { standing })).toMatchObject({
      outcome: 'cancelled',
      scope: 'whole',
      whom,
      next: { main: { status: 'CANCELLED', sequence: 1 } },
    });
  });

  test('somebody else: for us nothing changes', () => {
    expect(
      receive([off({ status: null, attendees: [attendee(JAN)] })], { standing }),
    ).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.cancel-for-others' },
    });
  });

  test('one instance, and from one on', () => {
    const series = meeting(accepted(theirs(WEEKLY), PRINCIPAL));
    const instance = at('2026-12-10T14:30');
    expect(receive([off({ recurrenceId: instance })], { standing: series })).toMatchObject({
      scope: 'instance',
      next: { main: { status: null }, overrides: [{ status: 'CANCELLED' }] },
    });
    expect(
      receive([off({ recurrenceId: instance, thisAndFuture: true })], { standing: series }),
    ).toMatchObject({
      scope: 'future',
      next: { overrides: [{ status: 'CANCELLED', thisAndFuture: true }] },
    });
  });

  test('an invitation that comes after its cancellation, but is older, does not bring it back', () => {
    const cancelled = receive([off()], { standing });
    const next = 'next' in cancelled ? cancelled.next : null;
    expect(receive([theirs({ stamp: '2026-11-23T08:30:00Z' })], { standing: next })).toMatchObject({
      outcome: 'ignored',
    });
    expect(receive([theirs({ sequence: 2, stamp: LATER })], { standing: next })).toMatchObject({
      outcome: 'invited',
      answerAsked: true,
    });
  });

  test('by a server that counts only what it asks: written later, of the same time', () => {
    const asked = meeting(accepted(theirs({ sequence: 2 }), PRINCIPAL));
    expect(receive([off({ sequence: 0 })], { standing: asked })).toMatchObject({
      outcome: 'cancelled',
      next: { main: { status: 'CANCELLED', sequence: 2 } },
    });
  });

  test.each<[string, Partial<CalendarComponent>]>([
    ['written before what stands', { stamp: '2026-11-22T08:00:00Z' }],
    ['of the time before it was moved', { start: at('2026-12-02T14:30') }],
    ['that does not say when it was written', { stamp: null }],
  ])('with a lower SEQUENCE, %s: late, and nothing is called off', (_what, more) => {
    const asked = meeting(accepted(theirs({ sequence: 2 }), PRINCIPAL));
    expect(receive([off({ sequence: 1, ...more })], { standing: asked })).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.older-sequence' },
    });
  });

  test('what is not in the diary', () => {
    expect(receive([off()])).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.nothing-to-cancel' },
    });
  });
});
