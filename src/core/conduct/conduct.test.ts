import { expect, test } from 'vitest';
import { sentence } from '../text/words.ts';
import { channelTrouble, notLooked } from './channel-trouble.ts';
import { conductOnReading } from './conduct.ts';
import { inspectAct } from './inspect-act.ts';
import { CHASE, NOW, brings, example, inspect, says } from './testing/case.ts';
import type { Case, Mail } from './testing/case.ts';
import { PROFILES } from './testing/profiles.ts';
import { ACCOUNT, actOf, situationOf } from './testing/situation.ts';
import { isNeutralSubject, neutralSubject } from './subjects.ts';

const NOTARY = { profile: 'notary' } as const;

test.each<[string, Case, string]>([
  ['a neutral subject', NOTARY, 'nothing'],
  [
    'a neutral subject with its date',
    { ...NOTARY, send: { subject: 'Uw bericht van maandag 23 november' } },
    'nothing',
  ],
  [
    'any other subject',
    { ...NOTARY, send: { subject: 'Re: vraag' } },
    'stop conduct.subject-tells',
  ],
  [
    'a telling subject',
    { ...NOTARY, send: { subject: 'Uw testament' } },
    'refuse conduct.subject-tells',
  ],
  [
    'a telling subject in English',
    { profile: 'physician', send: { subject: 'Your test results', text: 'Dear Ms De Vries,' } },
    'refuse conduct.subject-tells',
  ],
  [
    'a reminder with its reason',
    { ...NOTARY, send: { kind: CHASE, text: 'Wilt u het testament tekenen?' } },
    'refuse conduct.reminder-tells',
  ],
  [
    'a reminder that repeats mail',
    { ...NOTARY, send: { kind: CHASE, text: 'Tot maandag.\n> Uw stuk' } },
    'refuse conduct.reminder-tells',
  ],
  [
    'a reminder to a bank that repeats mail',
    {
      ...NOTARY,
      send: { kind: CHASE, text: 'Tot maandag.\n> Het stuk' },
      person: { marks: ['bank'] },
    },
    'nothing',
  ],
  [
    'an answer to an enquiry',
    { ...NOTARY, mail: brings('client-enquiry', { about: 'Els Bakker' }) },
    'stop conduct.neither-confirm-nor-deny, principal only',
  ],
  [
    'an answer that names her',
    {
      ...NOTARY,
      mail: brings('client-enquiry', { about: 'Els Bakker' }),
      send: { text: 'Mevrouw Bakker was hier niet.' },
    },
    'refuse conduct.neither-confirm-nor-deny, principal only',
  ],
])('secrecy over %s', (_what, given, expected) => {
  expect(inspect(given)).toBe(expected);
});

test('an alarm under secrecy holds no name', () => {
  const input = example({ ...NOTARY, mail: brings('emergency', { kind: 'symptom' }) });
  const act = actOf(input);
  const alarm = (name: string) => ({
    ...act,
    kind: 'principal.alert' as const,
    payload: {
      type: 'alarm' as const,
      road: 'all' as const,
      urgent: true,
      message: sentence('x', { name }),
    },
  });
  expect(inspectAct(alarm('A. de Vries'), situationOf(input)).refused?.key).toBe(
    'conduct.alarm-names',
  );
  expect(inspectAct(alarm(''), situationOf(input)).refused).toBeNull();
});

test('what an act carries already is not said twice, and a refusal it carries holds', () => {
  const input = example(says('Wij gaan akkoord.'));
  const act = actOf(input);
  const first = inspectAct(act, situationOf(input));
  expect(inspectAct({ ...act, remarks: first.remarks }, situationOf(input)).remarks).toEqual([]);
  const refused = { weight: 'refuse', said: sentence('conduct.in-mourning') } as const;
  expect(inspectAct({ ...act, remarks: [refused] }, situationOf(input)).refused).toEqual(
    refused.said,
  );
});

test.each<[string, Partial<Mail>, string]>([
  [
    'an unknown account where we know one',
    brings('iban', { iban: 'NL02ABNA0123456789', valid: true }),
    'changed-detail',
  ],
  ['the known account', brings('iban', { iban: 'NL91ABNA0417164300', valid: true }), ''],
  [
    'a death in doubt',
    { own: 'x', facts: [{ kind: 'death', value: { relation: null }, quote: 'x', certainty: 0.2 }] },
    '',
  ],
  [
    'a newsletter about a death',
    brings('death', { relation: null }, { automatic: { kind: 'list' } }),
    '',
  ],
  [
    'a contact form with symptoms',
    brings('emergency', { kind: 'symptom' }, { automatic: { kind: 'notification' } }),
    'emergency',
  ],
  [
    'a bounce that repeats symptoms',
    brings('emergency', { kind: 'symptom' }, { automatic: { kind: 'bounce', failed: [] } }),
    '',
  ],
  [
    'whether someone is a client, where nothing is secret',
    brings('client-enquiry', { about: null }),
    '',
  ],
])('on reading %s conduct finds "%s"', (_what, mail, expected) => {
  const input = example({ mail, person: { accounts: ['NL91 ABNA 0417 1643 00'] } });
  const found = conductOnReading(situationOf(input)).map((finding) => finding.finding);
  expect(found.join(' ')).toBe(expected);
});

test('neutral subjects know their own, in both languages, and nothing else', () => {
  const date = {
    at: Date.parse(NOW),
    now: Date.parse('2027-01-05T09:00Z'),
    zone: 'Europe/Amsterdam',
  };
  expect(neutralSubject('ours', 'en', date)).toBe('Our message of Monday 23 November 2026');
  for (const about of ['theirs', 'ours', 'sympathy', 'urgent'] as const) {
    for (const language of ['nl', 'en'] as const) {
      expect(isNeutralSubject(neutralSubject(about, language, date))).toBe(true);
      expect(isNeutralSubject(neutralSubject(about, language))).toBe(true);
    }
  }
  expect(isNeutralSubject('Uw bericht van maandag 23 november over uw testament')).toBe(false);
});

test('a mailbox that fails is told by another road, and a report never says that there was no mail', () => {
  const [account] = PROFILES.notary.accounts;
  const failing = { profile: PROFILES.notary, account, since: Date.parse('2026-11-27T16:00Z') };
  const { act } = channelTrouble({ ...failing, trouble: 'server-unreachable' });
  expect(account.id).toBe(ACCOUNT);
  expect(act.payload).toMatchObject({ type: 'alarm', road: 'other', urgent: true });
  expect(notLooked(failing).values['since']).toBe('vrijdag 27 november, 17.00 uur');
});
