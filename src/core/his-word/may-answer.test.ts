import { expect, test } from 'vitest';
import type { OutgoingMail, ProposedAct } from '../act.ts';
import type { AccountId, Sha256 } from '../ids.ts';
import { mayAnswerByMail } from './may-answer.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- branding in tests
const brand = <T extends string>(text: string): T => text as T;

const mail = (text: string, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  account: brand<AccountId>('mb-1'),
  from: { name: '', address: 'berg@kantoor.example' },
  sender: null,
  to: [{ name: '', address: 'piet@jansen.example' }],
  cc: [],
  subject: 'Donderdag',
  text,
  inReplyTo: null,
  references: [],
  annexes: [],
  personal: false,
  ...more,
});

const proposal = (text: string, more: Partial<ProposedAct> = {}) =>
  ({
    kind: 'correspondence.reply',
    amount: null,
    subjects: [],
    payload: { type: 'mail', mail: mail(text) },
    ...more,
  }) as const;

const MONEY = { minor: 100, currency: 'EUR' } as const;

test('a letter about an appointment may be answered by mail', () => {
  expect(mayAnswerByMail(proposal('Donderdag om tien uur schikt.'))).toBe(true);
});

test.each([
  ['money', proposal('Wij gaan akkoord met € 10.000.')],
  ['an account', proposal('Ons rekeningnummer is NL91 ABNA 0417 1643 00.')],
  ['an invoice', proposal('The invoice will be paid on Friday.')],
  ['a password', proposal('Het wachtwoord is hetzelfde.')],
  ['the mandate', proposal('De volmacht volgt.')],
  ['an amount', proposal('Akkoord.', { amount: MONEY })],
  ['a kept subject', proposal('Akkoord.', { subjects: ['testament'] })],
  ['a payment', proposal('Akkoord.', { kind: 'payment.make' })],
  ['a contract', proposal('Akkoord.', { kind: 'contract.renew' })],
  [
    'a paper sent along',
    proposal('Zie de bijlage.', {
      payload: {
        type: 'mail',
        mail: mail('Zie de bijlage.', {
          annexes: [
            { blob: brand<Sha256>('00'), name: 'akte.pdf', type: 'application/pdf', size: 1 },
          ],
        }),
      },
    }),
  ],
])('what is about %s may not', (_what, act) => {
  expect(mayAnswerByMail(act)).toBe(false);
});
