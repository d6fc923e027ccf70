import { expect, test } from 'vitest';
import { receive } from '../../../src/engine/receive.ts';
import { readObject } from '../../../src/store/records/diary/calendar-objects.ts';
import { readCard } from '../../../src/store/records/diary/event-cards.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { NINE, type TestOffice } from '../../world/office.ts';
import { dayIn } from './days.ts';
import { consent, JANSEN, KATE, openDesk, order } from './desk.ts';
import { invitationMail } from './invitation-mail.ts';

/** A guest answers our invitation for the third of December. */
const reply = (from: string, uid: string, answer: string): Uint8Array =>
  invitationMail({
    method: 'REPLY',
    from,
    subject: 'Re: Bespreking',
    text: 'Antwoord.',
    id: `${answer}-${from.length}@post.example`,
    uid,
    start: '20261203T140000',
    end: '20261203T150000',
    organiser: 'berg@kantoor.example',
    attendees: [`;PARTSTAT=${answer}:mailto:${/<([^>]*)>/.exec(from)?.[1]}`],
  });

/** Mail that one look at the mailbox brings in. */
async function receiveTogether(world: TestOffice, mail: readonly Uint8Array[]): Promise<void> {
  const messages = mail.map((raw, index) => ({
    origin: `INBOX;2;${index + 1}`,
    raw,
    arrivedAt: NINE,
    folder: 'INBOX',
    use: 'inbox' as const,
    flags: [],
  }));
  await receive(world.owner(), world.account(), messages, undefined);
  await world.settle();
}

test('two guests who answer in one fetch are both noted, and nobody is bothered', async () => {
  await using world = await openDesk();
  await order(world, 'plan bespreking met Piet Jansen en Kate Hill donderdag 3 december om 14 uur');
  await consent(world);
  const uid = /^UID:(.*)$/m.exec(await dayIn(world, '2026-12-03'))?.[1]?.trim() ?? '';
  await receiveTogether(world, [reply(JANSEN, uid, 'ACCEPTED'), reply(KATE, uid, 'DECLINED')]);

  const text = await dayIn(world, '2026-12-03');
  expect(text).toMatch(/PARTSTAT=ACCEPTED[^\n]*piet@jansen\.example/);
  expect(text).toMatch(/PARTSTAT=DECLINED[^\n]*kate@hill\.example/);
  const { read } = world.owner().store;
  const stored = await readObject(read, 'agenda', `${uid}.ics`);
  const card = await readCard(read, stored?.calendar ?? '', uid);
  expect(card?.marks?.map(({ address }) => address)).toEqual([
    'piet@jansen.example',
    'kate@hill.example',
  ]);
  expect(await unseenAlerts(read)).toEqual([]);
});
