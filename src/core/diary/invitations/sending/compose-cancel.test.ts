import { describe, expect, test } from 'vitest';
import { ACTING, ELS, JAN, WEEKLY, at, meeting, ours } from '../testing/parts.ts';
import { LATER } from '../testing/sending.ts';
import { composeCancel } from './compose-cancel.ts';

describe('calling off', () => {
  test('all of it', () => {
    const composed = composeCancel(meeting(ours()), { acting: ACTING, now: LATER, instance: null });
    expect(composed).toMatchObject({
      next: { main: { status: 'CANCELLED', sequence: 1 } },
      dispatches: [{ method: 'CANCEL', to: [ELS, JAN], components: [{ status: 'CANCELLED' }] }],
    });
    const again = composeCancel(composed.next, { acting: ACTING, now: LATER, instance: null });
    expect(again.dispatches).toEqual([]);
  });

  test('one instance, once', () => {
    const instance = at('2026-12-10T14:30');
    const composed = composeCancel(meeting(ours(WEEKLY)), { acting: ACTING, now: LATER, instance });
    expect(composed).toMatchObject({
      next: {
        main: { status: null },
        overrides: [{ status: 'CANCELLED', recurrenceId: instance }],
      },
      dispatches: [{ to: [ELS, JAN], components: [{ recurrenceId: instance, sequence: 1 }] }],
    });
    expect(
      composeCancel(composed.next, { acting: ACTING, now: LATER, instance }).dispatches,
    ).toEqual([]);
  });
});
