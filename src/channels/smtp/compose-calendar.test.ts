import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { OutgoingMail } from '../../core/act.ts';
import { composeRequest } from '../../core/diary/invitations/sending/compose-request.ts';
import { ACTING, ELS, NOW, meeting, ours } from '../../core/diary/invitations/testing/parts.ts';
import { itipText } from '../../core/diary/invitations/write-meeting.ts';
import type { AccountId, Sha256 } from '../../core/ids.ts';
import { factsOf } from '../../core/records/fact.ts';
import { payloadHash } from '../../engine/acting/payload.ts';
import { readMessage } from '../../intake/index.ts';
import { composeMail } from './compose.ts';

const [dispatch] = composeRequest(meeting(ours({ summary: 'Overleg, kosten & baten' })), {
  acting: ACTING,
  now: NOW,
  before: null,
}).dispatches;
const calendar = {
  method: 'REQUEST',
  text: dispatch === undefined ? '' : itipText(dispatch),
} as const;

const mail: OutgoingMail = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
  account: 'mb-0000000001' as AccountId,
  from: { name: 'Mr. P. van den Berg', address: 'berg@kantoor.example' },
  sender: { name: 'Secretariaat', address: 'secretariaat@kantoor.example' },
  to: [{ name: 'Els Bakker', address: ELS }],
  cc: [],
  subject: 'Uitnodiging',
  text: 'Geachte mevrouw Bakker,\n\nGraag nodig ik u uit.',
  inReplyTo: null,
  references: [],
  annexes: [],
  calendar,
  personal: false,
};
const sent = { messageId: 'uitnodiging-1@kantoor.example', date: NOW, zone: 'Europe/Amsterdam' };
const bytes = composeMail(mail, sent);
const raw = new TextDecoder().decode(bytes);

test('words and calendar stand side by side, and the calendar as a file behind them', () => {
  const types = [...raw.replaceAll('\r\n ', ' ').matchAll(/^Content-Type: ([^\r]+)/gm)].map(
    ([, type]) => type,
  );
  expect(types).toEqual([
    'multipart/mixed; boundary="=_secretaris_part_="',
    'multipart/alternative; boundary="=_secretaris_same_="',
    'text/plain; charset=utf-8',
    'text/calendar; charset=utf-8; method=REQUEST; component=VEVENT',
    'application/ics; name=invite.ics',
  ]);
  expect(raw.split('\r\n').every((line) => line.length <= 78)).toBe(true);
  expect(raw).not.toContain('text/calendar; charset=utf-8; method=REQUEST; component=VEVENT; name');
});

test('another reader finds the same words and the same calendar', async () => {
  const read = await PostalMime.parse(bytes);
  expect(read.text?.trimEnd()).toBe(mail.text);
  const lines = (text: string): string => text.replaceAll('\r\n', '\n');
  const files = read.attachments.map(({ mimeType, filename, content }) => [
    mimeType,
    filename,
    lines(typeof content === 'string' ? content : new TextDecoder().decode(content)),
  ]);
  expect(files).toContainEqual(['application/ics', 'invite.ics', lines(calendar.text)]);
  expect(files.map(([type]) => type)).toContain('text/calendar');
});

test('our own reading finds the facts that were sent', () => {
  const reading = readMessage(bytes);
  const facts = factsOf(reading.facts, 'calendar').map(({ value }) => value);
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) expect(fact).toEqual(dispatch?.components[0]);
});

test('an annex stands behind both, and a mail without a calendar is as it was', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
  const blob = 'ab'.repeat(32) as Sha256;
  const annexed: OutgoingMail = {
    ...mail,
    annexes: [{ blob, name: 'akte.pdf', type: 'application/pdf', size: 3 }],
  };
  const text = new TextDecoder().decode(
    composeMail(annexed, { ...sent, annexBytes: new Map([[blob, new Uint8Array(3)]]) }),
  );
  expect(text.indexOf('akte.pdf')).toBeGreaterThan(text.indexOf('invite.ics'));
  const { calendar: _calendar, ...plain } = mail;
  expect(composeMail({ ...plain, calendar: null }, sent)).toEqual(composeMail(plain, sent));
});

test('consent is to the calendar too', () => {
  const hash = (one: OutgoingMail): string =>
    payloadHash({ type: 'mail', mail: one }, 'uitnodiging-1');
  const moved = { ...calendar, text: calendar.text.replace('143000', '153000') };
  expect(hash({ ...mail, calendar: moved })).not.toBe(hash(mail));
});

test('a cancellation is named so', () => {
  const text = new TextDecoder().decode(
    composeMail({ ...mail, calendar: { ...calendar, method: 'CANCEL' } }, sent),
  );
  expect(text.replaceAll('\r\n ', ' ')).toContain('method=CANCEL; component=VEVENT');
  expect(text).toContain('filename=cancel.ics');
});
