import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTING,
  ELS,
  JAN,
  NOW,
  PRINCIPAL,
  RIA,
  SECRETARY,
  meeting,
  ours,
} from '../testing/parts.ts';
import { FIRST } from '../testing/sending.ts';
import { composeRequest, composeResend } from './compose-request.ts';
import { whoSends } from './who-sends.ts';

describe('server or mail', () => {
  const [dispatch] = composeRequest(meeting(ours()), FIRST).dispatches;
  if (dispatch === undefined) throw new Error('nobody invited');
  const scheduling = { calendar: { schedules: true, readOnly: false }, addresses: [PRINCIPAL] };
  const plain = { calendar: { schedules: false, readOnly: false }, addresses: null };

  test.each([
    ['no server: mail', [plain], { byServer: [], byMail: [ELS, JAN], scheduling: null }],
    ['kept nowhere: mail', [], { byServer: [], byMail: [ELS, JAN], scheduling: null }],
    [
      'a server that schedules: no mail of ours',
      [plain, scheduling],
      { byServer: [ELS, JAN], byMail: [], scheduling: 1 },
    ],
    [
      'a server that does not know the principal: mail',
      [{ ...scheduling, addresses: ['ander@kantoor.example'] }],
      { byMail: [ELS, JAN], scheduling: null },
    ],
    [
      'a calendar nobody can write: mail',
      [{ ...scheduling, calendar: { schedules: true, readOnly: true } }],
      { byMail: [ELS, JAN] },
    ],
    [
      'two that schedule: one of them',
      [scheduling, scheduling],
      { byServer: [ELS, JAN], scheduling: 0 },
    ],
  ])('%s', (_what, keptIn, sends) => {
    expect(whoSends(dispatch, { self: PRINCIPAL, keptIn })).toMatchObject(sends);
  });

  test('whom the server could not reach gets our mail, and the server is told to leave him', () => {
    expect(whoSends(dispatch, { self: PRINCIPAL, keptIn: [scheduling], byMail: [JAN] })).toEqual({
      byServer: [ELS],
      byMail: [JAN],
      agents: [
        { address: ELS, agent: 'SERVER' },
        { address: JAN, agent: 'CLIENT' },
      ],
      scheduling: 0,
    });
  });

  test('what no server does by itself is mail', () => {
    const [again] = composeResend(meeting(ours()), {
      to: [ELS],
      acting: ACTING,
      now: NOW,
    }).dispatches;
    expect(again && whoSends(again, { self: PRINCIPAL, keptIn: [scheduling] })).toMatchObject({
      byMail: [ELS],
      byServer: [],
    });
  });

  test('everybody is told once, whatever keeps the meeting', () => {
    const kept = fc.record({
      calendar: fc.record({ schedules: fc.boolean(), readOnly: fc.boolean() }),
      addresses: fc.option(fc.subarray([PRINCIPAL, SECRETARY, 'X@KANTOOR.example'])),
    });
    const to = fc.array(fc.constantFrom(ELS, JAN, RIA, 'Els@Bakker.example', PRINCIPAL), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(kept, { maxLength: 4 }),
        to,
        fc.subarray([ELS, JAN]),
        (keptIn, addresses, byMail) => {
          const sends = whoSends(
            { ...dispatch, to: addresses },
            { self: PRINCIPAL, keptIn, byMail },
          );
          const heard = [...sends.byServer, ...sends.byMail].map((address) =>
            address.toLowerCase(),
          );
          const due = new Set(
            addresses
              .map((address) => address.toLowerCase())
              .filter((address) => address !== PRINCIPAL),
          );
          expect(heard.toSorted()).toEqual([...due].toSorted());
          expect(sends.scheduling !== null || sends.byServer.length === 0).toBe(true);
        },
      ),
    );
  });
});
