import { describe, expect, test } from 'vitest';
import {
  JAN,
  PRINCIPAL,
  WEEKLY,
  answerOf,
  accepted,
  at,
  attendee,
  meeting,
  ours,
  receive,
  theirs,
  under,
} from '../testing/parts.ts';

const LATER = '2026-11-24T08:00:00Z';

const EARLIER = '2026-11-22T08:00:00Z';

describe('an invitation', () => {
  test('is new, and asks for an answer', () => {
    expect(receive([theirs()])).toMatchObject({
      outcome: 'invited',
      scope: 'whole',
      addressed: 'me',
      answerAsked: true,
      notes: [],
      next: { main: { method: null, summary: 'Overleg' }, overrides: [] },
    });
  });

  test('whatever it claims of our answer, nothing is accepted yet', () => {
    const claimed = theirs({
      attendees: [attendee(PRINCIPAL, { answer: 'ACCEPTED' }), attendee(JAN)],
    });
    const outcome = receive([claimed]);
    expect(outcome).toMatchObject({ outcome: 'invited', answerAsked: true });
    expect(answerOf('next' in outcome ? outcome.next.main : null, PRINCIPAL)).toBe('NEEDS-ACTION');
  });

  test('to a list is told', () => {
    const list = attendee('directie@kantoor.example', { type: 'GROUP', name: 'Directie' });
    expect(receive([theirs({ attendees: [list] })])).toMatchObject({
      outcome: 'invited',
      addressed: 'list',
      notes: [{ key: 'itip.by-list', values: { list: 'Directie' } }],
    });
    expect(receive([theirs({ attendees: [attendee(JAN)] })])).toMatchObject({
      notes: [{ key: 'itip.not-named' }],
    });
  });

  test('to one instance of a series that is not known otherwise', () => {
    const one = theirs({ recurrenceId: at('2026-12-10T14:30') });
    expect(receive([one])).toMatchObject({
      outcome: 'invited',
      scope: 'instance',
      next: { main: null },
    });
  });

  test('of our own making, come back', () => {
    expect(receive([under('REQUEST', ours())], { from: PRINCIPAL })).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.our-own' },
    });
  });
});

describe('a change', () => {
  const standing = meeting(accepted(theirs(), PRINCIPAL));

  test.each([
    ['a higher SEQUENCE', { sequence: 1, stamp: LATER }],
    ['the same SEQUENCE and a new DTSTAMP, as Exchange and Google send it', { stamp: LATER }],
    ['a higher SEQUENCE and an old DTSTAMP', { sequence: 1, stamp: EARLIER }],
  ])('of the time by %s asks anew', (_how, version) => {
    const came = theirs({ ...version, start: at('2026-12-04T09:00'), end: at('2026-12-04T10:00') });
    const outcome = receive([came], { standing });
    expect(outcome).toMatchObject({
      outcome: 'changed',
      rescheduled: true,
      answerAsked: true,
      differences: ['time'],
    });
    expect(answerOf('next' in outcome ? outcome.next.main : null, PRINCIPAL)).toBe('NEEDS-ACTION');
  });

  test('of the place alone leaves our answer as it is', () => {
    const outcome = receive([theirs({ stamp: LATER, location: 'Zaal 2' })], { standing });
    expect(outcome).toMatchObject({
      outcome: 'changed',
      rescheduled: false,
      answerAsked: false,
      differences: ['place'],
    });
    expect(answerOf('next' in outcome ? outcome.next.main : null, PRINCIPAL)).toBe('ACCEPTED');
  });

  test('to another zone at the same moment is no other time', () => {
    const start = { local: '2026-12-03T13:30:00', zone: 'UTC', instant: '2026-12-03T13:30:00Z' };
    const end = { local: '2026-12-03T14:30:00', zone: 'UTC', instant: '2026-12-03T14:30:00Z' };
    expect(receive([theirs({ stamp: LATER, start, end })], { standing })).toMatchObject({
      rescheduled: false,
    });
  });

  test.each([
    ['a lower SEQUENCE', { sequence: 0, stamp: LATER }, { sequence: 1 }, 'itip.older-sequence'],
    ['an older DTSTAMP', { stamp: EARLIER }, {}, 'itip.older-stamp'],
    ['the very same', {}, {}, 'itip.known'],
  ])('that came late (%s) changes nothing', (_how, came, known, why) => {
    const outcome = receive([theirs({ start: at('2026-12-03T14:30'), ...came })], {
      standing: meeting(accepted(theirs(known), PRINCIPAL)),
    });
    expect(outcome).toMatchObject({ outcome: 'ignored', why: { key: why } });
    expect(outcome).not.toHaveProperty('next');
  });

  test('of one instance leaves the others', () => {
    const series = meeting(accepted(theirs(WEEKLY), PRINCIPAL));
    const moved = theirs({
      sequence: 1,
      recurrenceId: at('2026-12-10T14:30'),
      start: at('2026-12-11T09:00'),
      end: at('2026-12-11T10:00'),
    });
    expect(receive([moved], { standing: series })).toMatchObject({
      outcome: 'changed',
      scope: 'instance',
      rescheduled: true,
      was: { start: { local: '2026-12-10T14:30:00' }, end: { local: '2026-12-10T15:30:00' } },
      next: {
        main: { rule: WEEKLY.rule },
        overrides: [{ start: { local: '2026-12-11T09:00:00' } }],
      },
    });
  });

  test('from one instance on takes the place of those behind it', () => {
    const behind = theirs({ recurrenceId: at('2026-12-17T14:30'), location: 'Zaal 3' });
    const before = theirs({ recurrenceId: at('2026-12-03T14:30'), location: 'Zaal 1' });
    const from = theirs({
      sequence: 1,
      thisAndFuture: true,
      recurrenceId: at('2026-12-10T14:30'),
      start: at('2026-12-10T16:00'),
      end: at('2026-12-10T17:00'),
    });
    const outcome = receive([from], {
      standing: meeting(accepted(theirs(WEEKLY), PRINCIPAL), before, behind),
    });
    expect(outcome).toMatchObject({ outcome: 'changed', scope: 'future' });
    expect('next' in outcome && outcome.next.overrides.map(({ start }) => start?.local)).toEqual([
      '2026-12-03T14:30:00',
      '2026-12-10T16:00:00',
    ]);
  });

  test('of a series that gives up one day does not ask for an answer again', () => {
    const standing = meeting(accepted(theirs(WEEKLY), PRINCIPAL));
    const fewer = theirs({ ...WEEKLY, sequence: 1, exceptedDates: [at('2026-12-10T14:30')] });
    const outcome = receive([fewer], { standing });
    expect(outcome).toMatchObject({
      outcome: 'changed',
      differences: ['fewer'],
      rescheduled: false,
    });
    expect(answerOf('next' in outcome ? outcome.next.main : null, PRINCIPAL)).toBe('ACCEPTED');
  });

  test('of a series keeps its instances when they still fall on their times, and not when they do not', () => {
    const one = accepted(
      theirs({ recurrenceId: at('2026-12-10T14:30'), location: 'Zaal 3' }),
      PRINCIPAL,
    );
    const standing = meeting(accepted(theirs(WEEKLY), PRINCIPAL), one);
    const titled = receive([theirs({ ...WEEKLY, stamp: LATER, summary: 'Overleg bouw' })], {
      standing,
    });
    expect('next' in titled && titled.next.overrides).toHaveLength(1);
    const moved = {
      ...WEEKLY,
      sequence: 1,
      start: at('2026-12-03T10:00'),
      end: at('2026-12-03T11:00'),
    };
    const again = receive([theirs(moved)], { standing });
    expect('next' in again && again.next.overrides).toHaveLength(0);
    const otherDays = { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', sequence: 1 };
    const fewer = receive([theirs(otherDays)], { standing });
    expect('next' in fewer && fewer.next.overrides).toHaveLength(0);
    // The same rule in the words of another program.
    const reworded = { rule: 'BYDAY=TH;FREQ=WEEKLY;INTERVAL=1', sequence: 1 };
    const same = receive([theirs(reworded)], { standing });
    expect('next' in same && same.next.overrides).toHaveLength(1);
    const together = receive([theirs(moved), { ...one, method: 'REQUEST' }], { standing });
    expect('next' in together && together.next.overrides).toHaveLength(1);
  });
});
