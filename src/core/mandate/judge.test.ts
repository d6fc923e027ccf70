import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileMandate } from './compile.ts';
import { judged, wrong } from './judge.fixture.ts';
import type { Mandate } from './mandate.ts';

/** A letter of the shared examples, compiled. */
function sharedLetter(name: string): Mandate {
  const url = new URL(`../../../../shared/data/mandates/${name}`, import.meta.url);
  return compileMandate(readFileSync(url, 'utf8'));
}

// The columns: act | who | about | amount | event | besides | verdict, and the clause it rests on.
const NOTARY = `
-- 1 and 2: besprekingen, en wanneer niet
meeting.plan          | client    | -  | - | 2026-12-02 10:00-11:00 | gap 30          | done and told, 1
meeting.plan          | client    | -  | - | 2026-12-01 09:30-10:00 | gap 45          | done and told, 1
meeting.plan          | client    | -  | - | 2026-12-01 15:30-16:30 | gap 30          | done and told, 1
meeting.plan          | client    | -  | - | 2026-12-01 08:30-09:30 | gap 30          | ask principal, 1
meeting.plan          | client    | -  | - | 2026-12-01 16:00-17:00 | gap 30          | ask principal, 1
meeting.plan          | client    | -  | - | 2026-12-05 10:00-11:00 | gap 30          | ask principal, 1
meeting.plan          | client    | -  | - | 2026-12-02 10:00-11:00 | gap 15          | ask principal, 1
meeting.plan          | client    | -  | - | 2026-12-02 10:00-11:00 | -               | ask principal, 1
meeting.plan          | client    | -  | - | 2026-12-02 14:00-15:00 | gap 30          | ask principal, 2
meeting.plan          | client    | -  | - | 2026-12-02 11:30-12:30 | gap 30          | ask principal, 2
meeting.plan          | client    | -  | - | 2026-12-01 16:45-17:15 | gap 30          | ask principal, 2
meeting.plan          | client    | -  | - | 2026-12-02 14:00-15:00 | gap 30, ordered | done and told, 1
meeting.plan          | supplier  | -  | - | 2026-12-02 10:00-11:00 | gap 30          | ask principal, no clause
meeting.plan          | supplier  | -  | - | 2026-12-02 14:00-15:00 | gap 30          | ask principal, 2
-- 3: passeerafspraken; 16: intern overleg
meeting.move          | client    | deed             | - | 2026-12-03 10:00-11:00 | -  | ask principal, 3
meeting.move          | colleague | internal-meeting | - | 2026-12-03 10:00-10:20 | -  | done in 2 h unless stopped, 16
meeting.move          | staff     | internal-meeting | - | 2026-12-03 10:00-10:29 | -  | done in 2 h unless stopped, 16
meeting.move          | colleague | internal-meeting | - | 2026-12-03 10:00-10:30 | -  | ask principal, 16
meeting.move          | colleague | internal-meeting | - | -                      | -  | ask principal, 16
meeting.move          | client    | internal-meeting | - | 2026-12-03 10:00-10:20 | -  | ask principal, 16
meeting.move          | client    | -                | - | 2026-12-03 10:00-10:20 | -  | ask principal, no clause
-- 4 and 5: uitnodigingen
invitation.accept     | supplier  | lunch     | - | 2026-12-01 12:30-14:00 | -  | done, 4
invitation.accept     | supplier  | lunch     | - | 2026-12-01 12:00-14:00 | -  | done, 4
invitation.accept     | supplier  | lunch     | - | 2026-12-01 12:00-14:01 | -  | ask principal, 4
invitation.accept     | supplier  | lunch     | - | 2026-12-04 12:30-14:00 | -  | ask principal, 4
invitation.accept     | supplier  | lunch     | - | -                      | -  | ask principal, 4
invitation.accept     | supplier  | dinner    | - | 2026-12-01 19:00-21:00 | -  | ask principal, 4
invitation.decline    | supplier  | reception | - | - | -                        | done, 5
invitation.decline    | press     | reception | - | - | -                        | ask principal, 14
invitation.decline    | +confrere | reception | - | - | -                        | ask principal, 5
invitation.decline    | professional-body | reception | - | - | -                | ask principal, 5
invitation.accept     | professional-body | reception | - | - | -                | ask principal, 5
invitation.accept     | supplier  | reception | - | - | -                        | ask principal, no clause
-- 6: ontvangst bevestigen
correspondence.acknowledge | client  | -          | - | - | -                      | done, 6
correspondence.acknowledge | client  | -          | - | - | grade checked          | done and told, 6
correspondence.acknowledge | client  | -          | - | - | grade draft            | ask principal, 6
correspondence.acknowledge | client  | -          | - | - | stop                   | ask principal, 6
correspondence.acknowledge | client  | -          | - | - | warn                   | done, 6
correspondence.acknowledge | client  | -          | - | - | refuse                 | refused, 6
correspondence.acknowledge | client  | -          | - | - | foreign recipient      | ask principal, 6
correspondence.acknowledge | client  | -          | - | - | lowered propose        | ask principal, 6
correspondence.acknowledge | client  | -          | - | - | lowered prepare        | made ready, 6
correspondence.acknowledge | client  | testament  | - | - | -                      | made ready, 10
correspondence.acknowledge | client  | -          | - | - | now 2026-11-30 12:00   | ask principal, no clause
correspondence.acknowledge | +tax-office | -      | - | - | -                      | ask principal, 9
-- 7 and 8: opvragen en herinneren
correspondence.ask-missing | client   | missing-papers | - | - | -                   | done and told, 7
correspondence.chase       | supplier | missing-papers | - | - | waited 5, times 0   | done and told, 7
correspondence.chase       | supplier | missing-papers | - | - | waited 4, times 0   | ask principal, 7
correspondence.chase       | supplier | missing-papers | - | - | waited 9, times 2   | done and told, 7
correspondence.chase       | supplier | missing-papers | - | - | waited 9, times 3   | ask principal, 7
correspondence.chase       | supplier | missing-papers | - | - | times 1             | ask principal, 7
correspondence.chase       | client   | missing-papers | - | - | waited 9, times 1   | ask principal, 8
correspondence.chase       | client   | -              | - | - | -                   | ask principal, 8
correspondence.chase       | bank     | -              | - | - | -                   | done, 8
correspondence.chase       | broker   | -              | - | - | -                   | done, 8
correspondence.chase       | bank, never-chase | -     | - | - | -                   | ask principal, 8
correspondence.chase       | bank, has-counsel | -     | - | - | -                   | ask principal, 8
correspondence.chase       | bank, bereaved    | -     | - | - | -                   | refused, 8
correspondence.chase       | client, bereaved  | -     | - | - | -                   | refused, 8
correspondence.chase       | bank              | -     | - | - | when death          | refused, 8
correspondence.chase       | court    | missing-papers | - | - | waited 9, times 0   | ask principal, 9
correspondence.chase       | supplier | -              | - | - | waited 9, times 0   | ask principal, no clause
-- 9 and 10: rechtbank; testamenten
correspondence.reply       | court    | -         | - | - | -  | ask principal, 9
correspondence.acknowledge | court    | -         | - | - | -  | ask principal, 9
document.share             | client   | testament | - | - | -  | made ready, 10
correspondence.reply       | court    | divorce   | - | - | -  | made ready, 10
record.show                | staff    | testament | - | - | -  | refused, 10
record.show                | staff    | -         | - | - | -  | ask principal, no clause
-- 11: bestellen bij vaste leveranciers
order.goods | regular-supplier | stationery | €240    | - | spent €500                    | done and told, 11
order.goods | regular-supplier | catering   | €250    | - | spent €750                    | done and told, 11
order.goods | regular-supplier | catering   | €250,01 | - | spent €0                      | ask principal, 11
order.goods | regular-supplier | stationery | €240    | - | spent €760,01                 | ask principal, 11
order.goods | regular-supplier | stationery | €240    | - | -                             | ask principal, 11
order.goods | regular-supplier | stationery | $240    | - | spent €0                      | ask principal, 11
order.goods | regular-supplier | stationery | -       | - | spent €0                      | ask principal, 11
order.goods | regular-supplier | stationery | €240    | - | spent €0, foreign amount      | done and told, 11
order.goods | regular-supplier | stationery | €240    | - | spent €0, foreign recipient   | done and told, 11
order.goods | regular-supplier | stationery | €240    | - | spent €0, foreign account     | ask principal, 11
order.goods | supplier         | stationery | €240    | - | spent €0                      | ask principal, no clause
order.goods | regular-supplier | equipment  | €240    | - | spent €0                      | ask principal, no clause
order.goods | regular-supplier | stationery | €24     | - | spent €0, when account-changed | refused, 13
-- 12 and 13: betaalklaar, en een gewijzigd rekeningnummer
payment.prepare | regular-supplier | - | €500    | - | -                     | made ready, 12
payment.prepare | regular-supplier | - | €500,01 | - | -                     | ask principal and mevrouw De Vries, 12
payment.prepare | regular-supplier | - | -       | - | -                     | ask principal and mevrouw De Vries, 12
payment.prepare | regular-supplier | - | €100    | - | when account-changed  | refused, 13
payment.prepare | supplier         | - | €100    | - | -                     | done and told, default
payment.prepare | supplier         | - | €100    | - | foreign account       | ask principal, default
payment.make    | regular-supplier | - | €100    | - | -                     | refused, no clause
principal.alert | -                | - | -       | - | when account-changed  | done, 13
-- 14: pers, onbekenden, en wie cliënt is
correspondence.reply | unknown | -              | - | - | -            | ask principal, 14
correspondence.acknowledge | unknown | -        | - | - | -            | done, 6
press.answer         | press   | -              | - | - | -            | ask principal, 14
press.answer         | press   | -              | - | - | raised act   | ask principal, 14
document.disclose    | unknown | whether-client | - | - | -            | refused, 14
document.disclose    | client  | whether-client | - | - | ordered      | refused, 14
document.disclose    | client  | -              | - | - | -            | ask principal, no clause
-- 15 and 17
newsletter.unsubscribe | -     | newsletter     | - | - | -             | done, 15
newsletter.unsubscribe | -     | newsletter     | - | - | grade checked | done and told, 15
principal.alert        | -     | deed           | - | - | when papers-missing, now 2026-12-01 12:30 | done, 17
principal.alert        | -     | -              | - | - | -             | done, default
-- 18: mevrouw De Vries beslist
meeting.move           | client   | deed | - | 2026-12-22 10:00-11:00 | now 2026-12-21 00:00 | ask mevrouw De Vries, 3
meeting.move           | client   | deed | - | 2026-12-22 10:00-11:00 | now 2026-12-20 23:59 | ask principal, 3
meeting.move           | client   | deed | - | 2027-01-05 10:00-11:00 | now 2027-01-03 23:59 | ask mevrouw De Vries, 3
meeting.move           | client   | deed | - | 2027-01-05 10:00-11:00 | now 2027-01-04 00:00 | ask principal, 3
correspondence.reply   | court    | -    | - | - | now 2026-12-22 09:00          | ask principal, 9
correspondence.reply   | supplier | -    | - | - | now 2026-12-22 09:00          | ask mevrouw De Vries, no clause
correspondence.condole | client   | -    | - | - | now 2026-12-22 09:00          | ask principal, no clause
payment.prepare        | regular-supplier | - | €900 | - | now 2026-12-22 09:00  | ask principal and mevrouw De Vries, 12
-- wat geen clausule noemt
model.ask              | -        | -    | - | - | -                             | refused, no clause
document.sign          | client   | -    | - | - | -                             | ask principal, no clause
document.destroy       | -        | -    | - | - | -                             | ask principal, no clause
document.prepare       | -        | -    | - | - | -                             | done and told, default
telephone.connect      | client   | -    | - | - | -                             | ask principal, no clause
correspondence.tell-when | client | -    | - | - | raised report                 | done and told, agreement
correspondence.tell-when | client | -    | - | - | raised act                    | done and told, agreement
correspondence.chase     | client | -    | - | - | raised report                 | ask principal, 8
`;

const PHYSICIAN = `
-- 1 and 2: booking patients
meeting.plan  | patient | - | - | 2026-12-01 10:00-10:20 | when in-clinic-hours  | done and told, 1
meeting.plan  | patient | - | - | 2026-12-01 10:00-10:20 | -                     | ask principal, 1
meeting.plan  | patient | - | - | 2026-12-01 12:40-13:00 | when in-clinic-hours  | refused, 2
meeting.plan  | family  | - | - | 2026-12-01 13:00-13:30 | -                     | refused, 2
meeting.plan  | patient | - | - | 2026-12-01 12:10-12:30 | when in-clinic-hours  | done and told, 1
meeting.plan  | patient | - | - | 2026-12-01 17:20-17:40 | when in-clinic-hours  | refused, 2
meeting.plan  | patient | - | - | 2026-12-01 17:10-17:30 | when in-clinic-hours  | done and told, 1
-- 3: urgent slots
meeting.hold    | - | urgent-slot | - | 2026-12-02 08:40-09:00 | -                     | done, 3
meeting.hold    | - | urgent-slot | - | 2026-12-02 14:00-14:20 | -                     | ask principal, 3
meeting.release | - | urgent-slot | - | -                      | now 2026-12-01 10:30  | done, 3
meeting.release | - | urgent-slot | - | -                      | now 2026-12-01 10:29  | ask principal, 3
-- 4: symptoms
correspondence.reply          | patient | - | - | - | when symptoms          | refused, 4
correspondence.acknowledge    | patient | - | - | - | when symptoms          | refused, 4
correspondence.reply          | patient | - | - | - | when threat            | refused, no clause
correspondence.emergency-text | patient | - | - | - | when symptoms          | ask principal, no clause
principal.alert               | patient | - | - | - | when symptoms, urgent  | done, 4
-- 5: results
document.share       | patient | results    | - | - | -            | made ready, 5
correspondence.reply | patient | medication | - | - | raised act   | made ready, 5
-- 6: reminders
meeting.remind | patient | - | - | 2026-12-02 10:00-10:20 | -                     | done, 6
meeting.remind | patient | - | - | 2026-12-02 23:00-23:20 | now 2026-12-01 00:01  | done, 6
meeting.remind | patient | - | - | 2026-12-03 10:00-10:20 | -                     | ask principal, 6
-- 7, 8 and 9: acknowledging and chasing
correspondence.acknowledge | referrer   | referral | - | - | -                  | done, 7
correspondence.reply       | referrer   | referral | - | - | -                  | ask principal, 7
correspondence.acknowledge | patient    | -        | - | - | -                  | ask principal, no clause
correspondence.chase       | laboratory | -        | - | - | waited 3, times 1  | done and told, 8
correspondence.chase       | laboratory | -        | - | - | waited 3, times 2  | ask principal, 8
correspondence.chase       | hospital   | -        | - | - | waited 2, times 0  | ask principal, 8
correspondence.chase       | patient    | -        | - | - | waited 9, times 0  | refused, 9
correspondence.chase       | patient    | -        | - | - | ordered            | ask principal, no clause
-- 10 to 13: cancelling, invitations, travel, orders
meeting.cancel     | patient          | -      | -    | 2026-12-01 10:00-10:20 | when principal-ill | ask principal, 10
invitation.decline | drug-company     | dinner | -    | - | -                | done, 11
invitation.decline | university       | -      | -    | - | -                | ask principal, 11
invitation.accept  | university       | -      | -    | - | -                | ask principal, 11
travel.book        | -                | train  | €150 | - | -                | done and told, 12
travel.book        | -                | train  | €151 | - | -                | ask principal, 12
travel.book        | -                | flight | €80  | - | -                | ask principal, 12
order.goods        | regular-supplier | -      | €300 | - | -                | done and told, 13
order.goods        | regular-supplier | -      | €301 | - | -                | ask principal and Ms De Vries, 13
-- 14 to 17: who may know what
document.disclose | +insurer  | -       | - | - | -                        | refused, 14
document.disclose | +relative | results | - | - | ordered                  | refused, 14
principal.alert   | lawyer    | -       | - | - | -                        | done, 15
record.show       | lawyer    | -       | - | - | -                        | refused, 15
record.show       | family    | -       | - | - | -                        | refused, 16
model.ask         | patient   | -       | - | - | -                        | refused, 17
-- 18: Dr Van den Berg decides
correspondence.reply | supplier | - | - | - | now 2027-07-01 00:00  | ask Dr Van den Berg, no clause
correspondence.reply | lawyer   | - | - | - | now 2027-07-05 12:00  | ask principal, no clause
correspondence.reply | supplier | - | - | - | now 2027-07-15 00:00  | ask principal, no clause
`;

const WITHOUT_LETTER = `
correspondence.acknowledge | client | - | - | - | -                    | ask principal, no clause
correspondence.chase       | client | - | - | - | -                    | ask principal, no clause
correspondence.emergency-text | -   | - | - | - | -                    | ask principal, no clause
meeting.hold               | -      | - | - | 2026-12-02 10:00-11:00 | -  | done and told, default
mailbox.mark               | -      | - | - | - | day 0                | made ready, default
mailbox.mark               | -      | - | - | - | day 13               | made ready, default
mailbox.mark               | -      | - | - | - | day 14               | done and told, default
mailbox.file               | -      | - | - | - | day 13, raised act   | made ready, agreement
mailbox.draft              | client | - | - | - | day 20               | done and told, default
mailbox.draft              | client | - | - | - | day 20, grade draft  | ask principal, default
mailbox.draft              | client | - | - | - | day 20, stop         | ask principal, default
mailbox.draft              | client | - | - | - | day 20, foreign recipient | done and told, default
mailbox.file               | -      | - | - | - | day 20, raised unless-stopped | done in 2 h unless stopped, agreement
principal.alert            | -      | - | - | - | -                    | done, default
correspondence.acknowledge | client | - | - | - | raised report        | done and told, agreement
correspondence.acknowledge | client | - | - | - | raised report, foreign recipient | ask principal, agreement
payment.make               | -      | - | €1 | - | raised act          | refused, no clause
`;

describe('the judge, one line a case', () => {
  test('under the letter of the notary', () => {
    expect(wrong(judged(NOTARY, [sharedLetter('notaris.nl.txt')], 'notary'))).toEqual([]);
  });

  test('under the letter of the physician', () => {
    expect(wrong(judged(PHYSICIAN, [sharedLetter('physician.en.txt')], 'physician'))).toEqual([]);
  });

  test('without a letter', () => {
    expect(wrong(judged(WITHOUT_LETTER, [], 'none'))).toEqual([]);
  });
});

test('summer time moves no clause: a wall clock is a wall clock', () => {
  const letter = compileMandate('Besprekingen plant u zelf tussen 9.00 en 12.00 uur.');
  expect(
    wrong(
      judged(
        `
meeting.plan | client | - | - | 2027-03-27 09:00-10:00 | - | done, 1
meeting.plan | client | - | - | 2027-03-28 09:00-10:00 | - | done, 1
meeting.plan | client | - | - | 2027-03-28 08:00-09:00 | - | ask principal, 1
meeting.plan | client | - | - | 2026-10-25 11:00-12:00 | - | done, 1
meeting.plan | client | - | - | 2026-10-25 11:30-12:30 | - | ask principal, 1
`,
        [letter],
        'none',
      ),
    ),
  ).toEqual([]);
});

test('quiet hours hold back a report, never an urgent alarm', () => {
  const quiet = compileMandate('x');
  const rule = {
    act: 'principal.alert',
    level: 'never',
    when: { windows: [{ days: [3] }] },
  } as const;
  const clause = {
    number: 1,
    text: '',
    language: 'nl',
    levels: ['X'],
    rules: [rule],
    says: { nl: '', en: '' },
  } as const;
  expect(
    wrong(
      judged(
        `
principal.alert | - | - | - | - | now 2026-12-02 10:00         | noted, 1
principal.alert | - | - | - | - | now 2026-12-02 10:00, urgent | done, default
principal.alert | - | - | - | - | now 2026-12-03 10:00         | done, default
`,
        [{ ...quiet, clauses: [clause] }],
        'none',
      ),
    ),
  ).toEqual([]);
});
