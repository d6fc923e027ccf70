import { describe, expect, test } from 'vitest';
import {
  ACTING,
  ELS,
  NOW,
  PRINCIPAL,
  RIA,
  SECRETARY,
  WEEKLY,
  answerOf,
  at,
  meeting,
  ours,
  theirs,
  under,
} from '../testing/parts.ts';
import { composeCounter, composeDeclineCounter, composeReply } from './compose-reply.ts';

const me = [PRINCIPAL];

describe('answering', () => {
  const invitation = meeting({ ...theirs(WEEKLY), method: null, sequence: 3 });
  const answering = { acting: ACTING, now: NOW, instance: null, comment: null, me };

  test.each(['ACCEPTED', 'DECLINED', 'TENTATIVE'] as const)('%s', (answer) => {
    const composed = composeReply(invitation, { ...answering, answer, comment: 'Graag' });
    expect(composed.dispatches).toMatchObject([
      {
        method: 'REPLY',
        to: [ELS],
        components: [
          {
            sequence: 3,
            rule: null,
            comment: 'Graag',
            attendees: [{ address: PRINCIPAL, answer, sentBy: SECRETARY }],
          },
        ],
      },
    ]);
    expect(composed.dispatches[0]?.components[0]?.attendees).toHaveLength(1);
    expect(answerOf(composed.next.main, PRINCIPAL)).toBe(answer);
  });

  test('for one instance', () => {
    const instance = at('2026-12-10T14:30');
    const composed = composeReply(invitation, { ...answering, answer: 'DECLINED', instance });
    expect(composed.dispatches[0]?.components[0]).toMatchObject({ recurrenceId: instance });
    expect(answerOf(composed.next.overrides[0], PRINCIPAL)).toBe('DECLINED');
    expect(answerOf(composed.next.main, PRINCIPAL)).toBe('NEEDS-ACTION');
  });

  test('a colleague goes instead: the organiser hears who, and the colleague gets the invitation', () => {
    const delegateTo = { address: RIA, name: 'Ria de Vries' };
    const composed = composeReply(invitation, { ...answering, answer: 'DELEGATED', delegateTo });
    expect(composed.dispatches).toMatchObject([
      {
        method: 'REPLY',
        to: [ELS],
        components: [{ attendees: [{ answer: 'DELEGATED', delegatedTo: [RIA] }] }],
      },
      { method: 'REQUEST', to: [RIA], components: [{ organizer: { address: ELS }, sequence: 3 }] },
    ]);
    expect(composed.dispatches[1]?.components[0]?.attendees.at(-1)).toMatchObject({
      address: RIA,
      delegatedFrom: [PRINCIPAL],
    });
  });

  test('with another time, a question, or thanks and no', () => {
    const start = at('2026-12-04T09:00');
    expect(
      composeCounter(invitation, { ...answering, start, end: at('2026-12-04T10:00') }).dispatches,
    ).toMatchObject([
      {
        method: 'COUNTER',
        to: [ELS],
        components: [{ start, originalStart: at('2026-12-03T14:30'), sequence: 3 }],
      },
    ]);
    const counter = under('COUNTER', ours({ start, sequence: 4 }));
    const declined = composeDeclineCounter(meeting(ours()), { ...answering, counter, by: ELS });
    expect(declined.dispatches).toMatchObject([
      { method: 'DECLINECOUNTER', to: [ELS], components: [{ sequence: 4 }] },
    ]);
  });

  test('to what nobody organises nothing is composed', () => {
    const nobody = meeting({ ...theirs(), organizer: null });
    expect(composeReply(nobody, { ...answering, answer: 'ACCEPTED' }).dispatches).toEqual([]);
  });
});
