import { describe, expect, test } from 'vitest';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import {
  ELS,
  JAN,
  PRINCIPAL,
  RIA,
  WEEKLY,
  answerOf,
  at,
  attendee,
  meeting,
  ours,
  receive,
  theirs,
  under,
} from '../testing/parts.ts';

const LATER = '2026-11-24T08:00:00Z';

describe('answers to our own meeting', () => {
  const standing = meeting(ours({ sequence: 2 }));
  const reply = (
    address: string,
    answer: string,
    more: Partial<CalendarComponent> = {},
  ): CalendarComponent =>
    under(
      'REPLY',
      ours({
        sequence: 2,
        attendees: [attendee(address, { answer, ...more.attendees?.[0] })],
        ...more,
      }),
    );

  test.each(['ACCEPTED', 'DECLINED', 'TENTATIVE'])('%s is taken in', (answer) => {
    const outcome = receive([reply(ELS, answer, { comment: 'Tot dan' })], { standing });
    expect(outcome).toMatchObject({
      outcome: 'answered',
      answers: [{ address: ELS, answer, instance: null, comment: 'Tot dan' }],
      marks: [{ address: ELS, instance: '', sequence: 2 }],
    });
    const next = 'next' in outcome ? outcome.next.main : null;
    expect([answerOf(next, ELS), answerOf(next, JAN)]).toEqual([answer, 'NEEDS-ACTION']);
  });

  test('a guest’s own answer carries no answer of another in', () => {
    const series = meeting(ours({ ...WEEKLY, sequence: 2 }));
    const others = reply(JAN, 'DECLINED', { recurrenceId: at('2026-12-10T14:30') });
    for (const sender of [ELS, 'boef@kwaad.example'])
      expect(
        receive([reply(sender, 'ACCEPTED'), others], { from: sender, standing: series }),
      ).toMatchObject({ outcome: 'doubtful', why: { key: 'itip.sender-differs' } });
  });

  test('of one instance makes that instance differ, where there is one', () => {
    const series = meeting(ours({ ...WEEKLY, sequence: 2 }));
    const one = reply(ELS, 'DECLINED', { recurrenceId: at('2026-12-10T14:30') });
    const outcome = receive([one], { standing: series });
    expect(outcome).toMatchObject({
      outcome: 'answered',
      next: { overrides: [{ start: { local: '2026-12-10T14:30:00' } }] },
    });
    expect('next' in outcome && answerOf(outcome.next.overrides[0], ELS)).toBe('DECLINED');
    expect('next' in outcome && answerOf(outcome.next.main, ELS)).toBe('NEEDS-ACTION');
    expect(receive([one], { standing: series, hasInstance: () => false })).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.no-such-instance' },
    });
  });

  test('to the whole leaves what was answered of one instance by itself', () => {
    const instance = at('2026-12-10T14:30');
    const answered = attendee(ELS, { answer: 'DECLINED' });
    const one = ours({ recurrenceId: instance, attendees: [answered, attendee(JAN)] });
    const series = meeting(ours({ ...WEEKLY, sequence: 2 }), one);
    const next = (from: string) => {
      const outcome = receive([reply(from, 'ACCEPTED')], { standing: series, from });
      return 'next' in outcome ? outcome.next : null;
    };
    expect(answerOf(next(ELS)?.main, ELS)).toBe('ACCEPTED');
    expect(answerOf(next(ELS)?.overrides[0], ELS)).toBe('DECLINED');
    // Jan was asked and had said nothing of that day.
    expect(answerOf(next(JAN)?.overrides[0], JAN)).toBe('ACCEPTED');
  });

  test('somebody who was not invited is shown and not taken in', () => {
    expect(receive([reply(RIA, 'ACCEPTED')], { standing, from: RIA })).toMatchObject({
      outcome: 'uninvited',
      answers: [{ address: RIA }],
      resembles: null,
    });
  });

  test('from another address of somebody invited', () => {
    const known = meeting(ours({ attendees: [attendee(ELS, { name: 'Els Bakker' })] }));
    const other = under(
      'REPLY',
      ours({
        attendees: [
          attendee('e.bakker@bakker.example', { name: 'Els Bakker', answer: 'ACCEPTED' }),
        ],
      }),
    );
    expect(receive([other], { standing: known, from: 'e.bakker@bakker.example' })).toMatchObject({
      outcome: 'uninvited',
      resembles: ELS,
    });
  });

  test('to an earlier time', () => {
    expect(receive([reply(ELS, 'ACCEPTED', { sequence: 1 })], { standing })).toMatchObject({
      outcome: 'late-answer',
    });
  });

  test('in the wrong order: the newer one stays', () => {
    const marks = [{ address: ELS, instance: '', sequence: 2, stamp: LATER }];
    expect(receive([reply(ELS, 'ACCEPTED')], { standing, marks })).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.older-stamp' },
    });
  });

  test('a colleague goes instead, and answers for himself', () => {
    const delegating = under(
      'REPLY',
      ours({
        sequence: 2,
        attendees: [attendee(ELS, { answer: 'DELEGATED', delegatedTo: [RIA] })],
      }),
    );
    const outcome = receive([delegating], { standing });
    const next = 'next' in outcome ? outcome.next : null;
    expect(next?.main?.attendees).toMatchObject([
      { address: PRINCIPAL },
      { address: ELS, answer: 'DELEGATED', delegatedTo: [RIA] },
      { address: JAN },
      { address: RIA, answer: 'NEEDS-ACTION', delegatedFrom: [ELS] },
    ]);
    const answer = reply(RIA, 'ACCEPTED', { stamp: LATER });
    expect(receive([answer], { standing: next, from: RIA })).toMatchObject({ outcome: 'answered' });
  });

  test('who goes instead has the weight of whom he goes for, whatever the answer says', () => {
    const guest = attendee(ELS, { role: 'OPT-PARTICIPANT' });
    const standing = meeting(ours({ sequence: 2, attendees: [guest] }));
    const delegating = attendee(ELS, { answer: 'DELEGATED', delegatedTo: [RIA], role: 'CHAIR' });
    const outcome = receive([under('REPLY', ours({ sequence: 2, attendees: [delegating] }))], {
      standing,
    });
    expect('next' in outcome && outcome.next.main?.attendees).toMatchObject([
      { address: ELS, role: 'OPT-PARTICIPANT' },
      { address: RIA, role: 'OPT-PARTICIPANT' },
    ]);
  });

  test('somebody answers for another', () => {
    expect(receive([reply(ELS, 'DECLINED')], { standing, from: JAN })).toMatchObject({
      outcome: 'doubtful',
      why: { key: 'itip.sender-differs' },
    });
  });

  test('to a meeting of somebody else', () => {
    expect(receive([under('REPLY', theirs())], { standing: meeting(theirs()) })).toMatchObject({
      outcome: 'ignored',
      why: { key: 'itip.reply-to-other' },
    });
  });
});
