import { describe, expect, test } from 'vitest';
import {
  ACTING,
  ELS,
  JAN,
  PRINCIPAL,
  RIA,
  WEEKLY,
  accepted,
  answerOf,
  at,
  attendee,
  meeting,
  ours,
} from '../testing/parts.ts';
import { FIRST, LATER, change, told } from '../testing/sending.ts';
import { composeCancel } from './compose-cancel.ts';
import { composeRequest, composeResend } from './compose-request.ts';
import { asGuest } from '../testing/guest.ts';

describe('who is added, left out, or gets it again', () => {
  const before = meeting(accepted(ours(), ELS));
  const people = before.main?.attendees ?? [];

  test('a third gets the whole; the others hear of it only where wanted', () => {
    const more = { attendees: [...people, attendee(RIA)] };
    expect(told(change(before, more))).toEqual(['REQUEST ria@devries.example #0']);
    expect(told(change(before, more, true))).toEqual([
      'REQUEST ria@devries.example #0',
      'REQUEST els@bakker.example jan@smit.example #0',
    ]);
    expect(answerOf(change(before, more).next.main, ELS)).toBe('ACCEPTED');
  });

  test('who is left out gets a cancellation for himself, and nobody else does', () => {
    const composed = composeCancel(before, {
      acting: ACTING,
      now: LATER,
      instance: null,
      only: [JAN],
    });
    expect(told(composed)).toEqual(['CANCEL jan@smit.example #1']);
    expect(composed.dispatches[0]?.components).toMatchObject([
      { status: null, attendees: [{ address: JAN }] },
    ]);
    expect(composed.next.main).toMatchObject({
      sequence: 1,
      attendees: [{ address: PRINCIPAL }, { address: ELS }],
    });
    expect(answerOf(composed.next.main, ELS)).toBe('ACCEPTED');
    const withOthers = composeCancel(before, {
      acting: ACTING,
      now: LATER,
      instance: null,
      only: [JAN],
      tellOthers: true,
    });
    expect(told(withOthers)).toEqual([
      'REQUEST els@bakker.example #1',
      'CANCEL jan@smit.example #1',
    ]);
  });

  test('invited again, he takes it for newer than his cancellation', () => {
    const gone = composeCancel(before, { acting: ACTING, now: LATER, instance: null, only: [JAN] });
    const back = composeRequest(
      {
        ...gone.next,
        main: gone.next.main && {
          ...gone.next.main,
          attendees: [...gone.next.main.attendees, attendee(JAN)],
        },
      },
      { acting: ACTING, now: LATER + 1000, before: gone.next },
    );
    const jan = asGuest(JAN, [
      ...composeRequest(before, FIRST).dispatches,
      ...gone.dispatches,
      ...back.dispatches,
    ]);
    expect(jan?.main?.status ?? null).toBeNull();
  });

  test('the last one left out calls it off', () => {
    const alone = meeting(ours({ attendees: [attendee(PRINCIPAL), attendee(ELS)] }));
    const composed = composeCancel(alone, {
      acting: ACTING,
      now: LATER,
      instance: null,
      only: [ELS],
    });
    expect(composed.next.main?.status).toBe('CANCELLED');
    expect(told(composed)).toEqual(['CANCEL els@bakker.example #1']);
  });

  test('sent again to one, with everybody in it, and nobody thinks he is left out', () => {
    const again = composeResend(before, { to: [JAN], acting: ACTING, now: LATER });
    expect(told(again)).toEqual(['REQUEST jan@smit.example #0']);
    expect(again.dispatches[0]?.components[0]?.attendees).toHaveLength(3);
    expect(again.next).toBe(before);
    expect(composeResend(before, { to: [RIA], acting: ACTING, now: LATER }).dispatches).toEqual([]);
  });

  test('one instance without somebody', () => {
    const series = meeting(accepted(ours(WEEKLY), ELS));
    const instance = at('2026-12-10T14:30');
    const composed = composeCancel(series, { acting: ACTING, now: LATER, instance, only: [JAN] });
    expect(composed.dispatches).toMatchObject([
      {
        method: 'CANCEL',
        to: [JAN],
        components: [{ recurrenceId: instance, attendees: [{ address: JAN }] }],
      },
    ]);
    expect(composed.next.main?.attendees).toHaveLength(3);
  });
});
