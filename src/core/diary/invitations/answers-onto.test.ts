import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../records/calendar-component.ts';
import { answersOnto as onto } from './answers-onto.ts';
import { withAttendee } from './meeting.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { answerOf, at, attendee, ELS, JAN, meeting, ours, RIA, WEEKLY } from './testing/parts.ts';
import { diaryText } from './write-meeting.ts';

const textOf = (main: CalendarComponent, overrides: readonly CalendarComponent[] = []): string =>
  diaryText({ ...meeting(main), overrides }, []);
const answered = (part: CalendarComponent, address: string, answer: string): CalendarComponent =>
  withAttendee(part, address, { answer, answerAsked: false });
/** Without marks: which answer is newer is not asked. */
const answersOnto = (before: string, after: string, stands: string): string | null =>
  onto(before, { text: after, marks: [] }, { text: stands, marks: [] })?.text ?? null;
const mainOf = (text: string | null): CalendarComponent | null =>
  readCalendar(text ?? '').objects[0]?.main ?? null;

describe('answers that were given at once', () => {
  const before = ours();

  test('are both there', () => {
    const merged = answersOnto(
      textOf(before),
      textOf(answered(before, JAN, 'DECLINED')),
      textOf(answered(before, ELS, 'ACCEPTED')),
    );
    expect([answerOf(mainOf(merged), ELS), answerOf(mainOf(merged), JAN)]).toEqual([
      'ACCEPTED',
      'DECLINED',
    ]);
  });

  test('stand beside what somebody else wrote meanwhile', () => {
    const stands = textOf({ ...before, description: 'Neem de tekeningen mee.' });
    const merged = answersOnto(textOf(before), textOf(answered(before, JAN, 'DECLINED')), stands);
    expect(mainOf(merged)?.description).toBe('Neem de tekeningen mee.');
    expect(answerOf(mainOf(merged), JAN)).toBe('DECLINED');
  });

  test('done twice is done once', () => {
    const after = textOf(answered(before, JAN, 'DECLINED'));
    const once = answersOnto(textOf(before), after, textOf(before)) ?? '';
    expect(answersOnto(textOf(before), after, once)).toBe(once);
  });

  test('to one instance makes that instance differ, the series stays', () => {
    const series = ours(WEEKLY);
    const thursday = at('2026-12-10T14:30');
    const instance = answered(
      {
        ...series,
        ...{ rule: null, recurrenceId: thursday, start: thursday, end: at('2026-12-10T15:30') },
      },
      ELS,
      'DECLINED',
    );
    const after = textOf(series, [instance]);
    const merged = answersOnto(textOf(series), after, textOf(answered(series, JAN, 'ACCEPTED')));
    const [object] = readCalendar(merged ?? '').objects;
    expect(answerOf(object?.main ?? null, ELS)).toBe('NEEDS-ACTION');
    expect(object?.overrides.map((one) => [answerOf(one, ELS), answerOf(one, JAN)])).toEqual([
      ['DECLINED', 'ACCEPTED'],
    ]);
  });

  test.each([
    ['2026-11-24T09:00:00Z', 'DECLINED'],
    ['2026-11-24T07:00:00Z', 'ACCEPTED'],
  ])('of two answers of one guest the newer holds: at %s he says no', (stamp, holds) => {
    const mark = { address: JAN, instance: '', sequence: 0, stamp: '2026-11-24T08:00:00Z' };
    const no = { text: textOf(answered(before, JAN, 'DECLINED')), marks: [{ ...mark, stamp }] };
    const yes = { text: textOf(answered(before, JAN, 'ACCEPTED')), marks: [mark] };
    const merged = onto(textOf(before), no, yes);
    expect(answerOf(mainOf(merged?.text ?? null), JAN)).toBe(holds);
    expect(merged?.marks).toEqual([holds === 'DECLINED' ? { ...mark, stamp } : mark]);
  });

  test('a delegate comes along', () => {
    const sent = answered(before, JAN, 'DELEGATED');
    const after = {
      ...sent,
      attendees: [...sent.attendees, attendee(RIA, { delegatedFrom: [JAN] })],
    };
    const stands = textOf(answered(before, ELS, 'ACCEPTED'));
    const merged = mainOf(answersOnto(textOf(before), textOf(after), stands));
    expect([ELS, JAN, RIA].map((each) => answerOf(merged, each))).toEqual([
      'ACCEPTED',
      'DELEGATED',
      'NEEDS-ACTION',
    ]);
  });
});

describe('nothing is laid over', () => {
  const before = ours();
  const after = textOf(answered(before, JAN, 'ACCEPTED'));

  test.each([
    ['it moved meanwhile', { sequence: 1, start: at('2026-12-04T09:00') }],
    ['it was moved without a new number', { start: at('2026-12-04T09:00') }],
    ['it was called off', { status: 'CANCELLED' }],
  ])('%s', (_why, more) => {
    expect(answersOnto(textOf(before), after, textOf({ ...before, ...more }))).toBeNull();
  });

  test.each([
    ['a move', { start: at('2026-12-04T09:00'), end: at('2026-12-04T10:00') }],
    ['another title', { summary: 'Iets anders' }],
    ['a guest more', { attendees: [...before.attendees, attendee(RIA)] }],
    ['a guest who is left out', { attendees: before.attendees.slice(0, -1) }],
  ])('%s is no answer', (_what, more) => {
    const moved = textOf({ ...before, ...more });
    expect(answersOnto(textOf(before), moved, textOf(before))).toBeNull();
  });

  test('of what cannot be read, or of several at once', () => {
    expect(answersOnto('', after, textOf(before))).toBeNull();
    expect(answersOnto(textOf(before), after, 'Beste Anna,')).toBeNull();
  });
});
