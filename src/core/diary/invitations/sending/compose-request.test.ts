import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { instanceOf } from '../meeting.ts';
import {
  ACTING,
  ELS,
  JAN,
  PRINCIPAL,
  SECRETARY,
  WEEKLY,
  accepted,
  answerOf,
  at,
  meeting,
  ours,
} from '../testing/parts.ts';
import { FIRST, LATER, change, told } from '../testing/sending.ts';
import { composeRequest } from './compose-request.ts';

describe('inviting', () => {
  test('is done for the principal by the secretary', () => {
    const { dispatches } = composeRequest(meeting(ours()), FIRST);
    expect(dispatches).toMatchObject([
      {
        method: 'REQUEST',
        tells: 'invitation',
        to: [ELS, JAN],
        components: [
          {
            organizer: { address: PRINCIPAL, sentBy: SECRETARY },
            sequence: 0,
            stamp: '2026-11-23T09:00:00Z',
            attendees: [
              { address: PRINCIPAL, answer: 'ACCEPTED' },
              { answerAsked: true },
              { answerAsked: true },
            ],
          },
        ],
      },
    ]);
  });

  test('from his own address names no secretary', () => {
    const { dispatches } = composeRequest(meeting(ours()), {
      ...FIRST,
      acting: { ...ACTING, secretary: PRINCIPAL },
    });
    expect(dispatches[0]?.components[0]?.organizer).toMatchObject({ sentBy: null });
  });
});

describe('a change', () => {
  const before = meeting(accepted(ours(), ELS));

  test.each<[string, Partial<CalendarComponent>, number, string | null, string]>([
    [
      'of the time',
      { start: at('2026-12-04T09:00'), end: at('2026-12-04T10:00') },
      1,
      'NEEDS-ACTION',
      'REQUEST els@bakker.example jan@smit.example #1',
    ],
    [
      'of the end alone',
      { end: at('2026-12-03T16:00') },
      1,
      'NEEDS-ACTION',
      'REQUEST els@bakker.example jan@smit.example #1',
    ],
    ['of the days', WEEKLY, 1, 'NEEDS-ACTION', 'REQUEST els@bakker.example jan@smit.example #1'],
    [
      'of the place',
      { location: 'Zaal 2' },
      0,
      'ACCEPTED',
      'REQUEST els@bakker.example jan@smit.example #0',
    ],
    [
      'of the title',
      { summary: 'Overleg bouw' },
      0,
      'ACCEPTED',
      'REQUEST els@bakker.example jan@smit.example #0',
    ],
  ])('%s', (_what, more, sequence, answer, message) => {
    const composed = change(before, more);
    expect(told(composed)).toEqual([message]);
    expect(composed.next.main?.sequence).toBe(sequence);
    expect(answerOf(composed.next.main, ELS)).toBe(answer);
    expect(composed.dispatches[0]?.components[0]?.stamp).toBe('2026-11-23T09:01:00Z');
  });

  test('of a word of the description is told only where wanted', () => {
    expect(told(change(before, { description: 'Neem de stukken mee' }))).toEqual([]);
    expect(told(change(before, { description: 'Neem de stukken mee' }, true))).toHaveLength(1);
  });

  test('of nothing at all tells nobody and raises nothing', () => {
    const composed = change(before, {});
    expect(composed.dispatches).toEqual([]);
    expect(composed.next).toEqual(before);
  });

  test('of one instance tells that instance', () => {
    const series = meeting(accepted(ours(WEEKLY), ELS));
    const id = at('2026-12-10T14:30');
    const moved = {
      ...instanceOf(accepted(ours(WEEKLY), ELS), id),
      start: at('2026-12-11T09:00'),
      end: at('2026-12-11T10:00'),
    };
    const composed = composeRequest(
      { ...series, overrides: [moved] },
      { acting: ACTING, now: LATER, before: series },
    );
    expect(composed.dispatches).toMatchObject([
      { to: [ELS, JAN], components: [{ recurrenceId: id, sequence: 1 }] },
    ]);
    expect(composed.next.main?.sequence).toBe(0);
    expect(answerOf(composed.next.overrides[0], ELS)).toBe('NEEDS-ACTION');
    expect(answerOf(composed.next.main, ELS)).toBe('ACCEPTED');
  });
});
